import { XlsxError } from '../xlsx-error';

/** What kind of value a cell's `t` attribute announces: a number (also where there is none), an index of the shared strings, a
 * formula's text, text of its own, a truth value, an error or an ISO date. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const TYPES: readonly CellType[] = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'];
const BY_LETTER: ReadonlyMap<number, CellType> = new Map(
  TYPES.filter((type) => type.length === 1).map((type) => [type.charCodeAt(0), type]),
);
const BY_LENGTH: ReadonlyMap<number, CellType> = new Map(
  TYPES.filter((type) => type.length > 1).map((type) => [type.length, type]),
);

/** @throws XlsxError `corrupt-xml` for a type that does not exist */
export function cellTypeFromBytes(bytes: Uint8Array, start: number, end: number, part: string): CellType {
  const type = end - start === 1 ? BY_LETTER.get(bytes[start]!) : BY_LENGTH.get(end - start);
  if (type === undefined)
    throw new XlsxError('corrupt-xml', {
      part,
      cellType: String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 20))),
    });
  return type;
}

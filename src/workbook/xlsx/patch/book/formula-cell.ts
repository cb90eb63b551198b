import { parseA1Range, type CellRange } from '../../../../plan/cell';

/** What a formula's own tag says. */
export interface FormulaTag {
  /** The tag with its text, as it is written. */
  readonly text: string;
  /** The number of the group of cells that share a formula. */
  readonly shared?: string;
  /** Whether the group's formula stands here. */
  readonly isMaster: boolean;
  /** The cells that a formula fills, as an array or a table of data. */
  readonly fills?: CellRange;
}

const TAG = /^<[^>]*>/;

/** Reads the formula of a cell; undefined where it has none. @param text what stands between the cell's tag and the end of its formula */
export function formulaTag(text: string): FormulaTag | undefined {
  const start = text.search(/<(?:[^\s<>/:]+:)?f[\s/>]/);
  if (start < 0) return undefined;
  const own = text.slice(start);
  const tag = TAG.exec(own)?.[0] ?? '';
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean);
  const type = attribute('t');
  const shared = type === 'shared' ? attribute('si') : undefined;
  const fills = type === 'array' || type === 'dataTable' ? parseA1Range(attribute('ref') ?? '') : undefined;
  const hasText = !tag.endsWith('/>') && !/^<[^>]*><\//.test(own);
  return {
    text: own,
    ...(shared !== undefined && { shared }),
    isMaster: shared !== undefined && hasText,
    ...(fills && { fills }),
  };
}

import { alreadyExists, invalidArgument } from '../faults';

const LONGEST = 255;

/** What the names of tables must not clash with. */
export interface TakenNames {
  readonly sheets: readonly { readonly tables: readonly { readonly id: string; readonly name: string }[] }[];
  readonly names: readonly { readonly name: string; readonly sheet?: string }[];
}

/** @throws EngineFault `InvalidArgument` for what no table may be called, `ItemAlreadyExists` for the name of another table or of cells */
export function requireTableName(name: string, { sheets, names }: TakenNames, own?: string): void {
  const looksLikeCell = /^(?:[A-Z]{1,3}[1-9]\d{0,6}|R\d*C\d*|R|C)$/i.test(name);
  if (name.length > LONGEST || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || looksLikeCell) throw invalidArgument();
  const key = name.toLowerCase();
  const isTaken =
    sheets.some((sheet) => sheet.tables.some((table) => table.id !== own && table.name.toLowerCase() === key)) ||
    names.some((each) => each.sheet === undefined && each.name.toLowerCase() === key);
  if (isTaken) throw alreadyExists();
}

/** A name that no table has: what is wished, or with a number behind it. */
export function freeTableName(wished: string | undefined, { sheets, names }: TakenNames): string {
  const taken = new Set([...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name.toLowerCase()));
  if (wished !== undefined && !taken.has(wished.toLowerCase())) return wished;
  const base = wished ?? 'Tabell';
  let number = wished === undefined ? 1 : 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

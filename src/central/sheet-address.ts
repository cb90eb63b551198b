import { parseA1, type CellRef } from '../plan/cell';

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** Reads what `sheetAddress` writes, `Mål!C2` or `'Mål 2027'!C2`; undefined when the text is no such address. */
export function parseSheetAddress(text: string): CellRef | undefined {
  const match = ADDRESS.exec(text);
  const cell = match && parseA1(match[3]!);
  return cell ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, ...cell } : undefined;
}

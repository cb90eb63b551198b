/** A place in a workbook. Rows and columns count from zero; people are always shown `a1(cell)`. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, both corners included, counted from zero. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column counted from zero: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The A1 address without the sheet: `{row: 2, column: 3}` → `D3`. */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return columnLetters(cell.column) + String(cell.row + 1);
}

/** The range in A1 form: `A1:C3`, or `A1` where it is a single cell. */
export function a1Range(range: CellRange): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** Reads `D3` or `$D$3`; undefined when the text is no single-cell address. */
export function parseA1(text: string): { row: number; column: number } | undefined {
  const match = A1.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads `A1:C3` or `A1`; undefined when the text is no range. */
export function parseA1Range(text: string): CellRange | undefined {
  const [first, last = first] = text.split(':');
  const from = parseA1(first ?? '');
  const to = parseA1(last ?? '');
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The sheet and the address as a formula would write them: `'Mål 2027'!D3`. */
export function sheetAddress(cell: CellRef): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(cell.sheet);
  return `${plain ? cell.sheet : `'${cell.sheet.replaceAll("'", "''")}'`}!${a1(cell)}`;
}

import { MAX_COLUMNS, MAX_ROWS } from './sheet-size';

/** A reference's half: a column, a row or both, each relative or absolute. Counted from zero; -1 where it has none. */
export interface ReferencePart {
  readonly column: number;
  readonly columnAbsolute: boolean;
  readonly row: number;
  readonly rowAbsolute: boolean;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})$/;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `$D3` as a cell; undefined when the word is none, or one that no sheet has. */
export function cellPart(word: string): ReferencePart | undefined {
  const match = CELL.exec(word);
  if (!match) return undefined;
  const column = columnNumber(match[2]!);
  const row = Number(match[4]) - 1;
  if (column >= MAX_COLUMNS || row >= MAX_ROWS) return undefined;
  return { column, columnAbsolute: match[1] === '$', row, rowAbsolute: match[3] === '$' };
}

/** `$D` as one half of a reference to whole columns. */
export function columnPart(word: string): ReferencePart | undefined {
  const match = COLUMN.exec(word);
  const column = match ? columnNumber(match[2]!) : MAX_COLUMNS;
  return column < MAX_COLUMNS ? { column, columnAbsolute: match![1] === '$', row: -1, rowAbsolute: false } : undefined;
}

/** `$3:5` as both halves of a reference to whole rows. */
export function rowParts(word: string): readonly [ReferencePart, ReferencePart] | undefined {
  const match = ROWS.exec(word);
  if (!match || Number(match[2]) > MAX_ROWS || Number(match[4]) > MAX_ROWS) return undefined;
  const part = (dollar: string, row: string): ReferencePart => ({
    column: -1,
    columnAbsolute: false,
    row: Number(row) - 1,
    rowAbsolute: dollar === '$',
  });
  return [part(match[1]!, match[2]!), part(match[3]!, match[4]!)];
}

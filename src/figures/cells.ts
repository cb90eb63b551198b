/** An error that stands in a cell, such as `#DIV/0!`; Excel hands it over as an object with the code. */
export interface CellError {
  readonly code: string;
}

/** The value of a cell as a worksheet function sees it; blank is null, undefined or an empty text. */
export type Cell = string | number | boolean | null | undefined | CellError;

/** A range by rows. All rows are equally long. */
export type Cells = readonly (readonly Cell[])[];

/** What a worksheet function is given for an argument: one cell or a range; an argument left out is null or undefined. */
export type Input = Cell | Cells;

/** Whether a cell is blank: nothing, or nothing but white space. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && (cell === '' || cell.trim() === ''));
}

/** Whether an error stands in the cell. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** An argument as a range: one cell is a range of one, and so is an empty range. */
export function rangeOf(input: Input): Cells {
  if (!isRange(input)) return [[input]];
  return input.length === 0 || input[0]!.length === 0 ? [[null]] : input;
}

/** The cells of an argument, row by row. A loop, since `flat` takes several times as long for a column of a large sheet. */
export function cellsOf(input: Input): readonly Cell[] {
  const cells: Cell[] = [];
  for (const row of rangeOf(input)) for (const cell of row) cells.push(cell);
  return cells;
}

/** Whether an argument was left out, or refers to one blank cell, which a worksheet cannot tell apart. */
export function isLeftOut(input: Input): boolean {
  const range = rangeOf(input);
  return range.length === 1 && range[0]!.length === 1 && isBlank(range[0]![0]);
}

function isRange(input: Input): input is Cells {
  return Array.isArray(input);
}

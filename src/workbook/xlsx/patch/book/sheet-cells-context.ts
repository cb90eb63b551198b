import type { ByteEdit } from '../byte-edits';
import type { BookStyles } from './book-styles';
import type { SheetMoves } from './moved-formula';

/** What the cells of a sheet are written with. */
export interface SheetCellsContext {
  readonly styles: BookStyles | undefined;
  /** The file's own formula of a cell, where it stood, without `=`. */
  readonly formulaAt: (row: number, column: number) => string | undefined;
  /** What has become of the sheets that formulas name. */
  readonly moves: SheetMoves;
  /** What a cell says of itself whose formula fills other cells with its result. */
  readonly dynamicMark: () => string;
}

/** The edits of a sheet's cells, and which cells that held a formula hold one no more, where they stood in the file. */
export interface SheetCellsEdits {
  readonly edits: readonly ByteEdit[];
  readonly lostFormulas: readonly { readonly row: number; readonly column: number }[];
}

import type { Cell } from './next-cell';

/** What somebody is writing into a cell, before it is the cell's. */
export interface Draft {
  readonly sheet: string;
  readonly cell: Cell;
  readonly text: string;
}

import type { CellRef } from '../plan/cell';
import type { NumberFormat } from './snapshot';

/** A value to be written into a cell: what both adapters take. The cell keeps its looks, but for the number format where one is given. */
export interface CellWrite extends CellRef {
  /** A date is written as its serial number, with the format of a date. */
  readonly value: string | number | boolean;
  /** The number format that the cell gets; absent where it keeps its own, which is then made General if it shows numbers as text. */
  readonly format?: NumberFormat;
  /** The value is the result of the cell's formula, which stays as it is. */
  readonly ofFormula?: true;
}

/**
 * Why a cell is not written. `no-sheet`: there is no such sheet of cells. `outside`: no sheet reaches that far. `formula`: the cell holds a
 * formula, or belongs to one; or it holds none that the value could be the result of. `table-header`: tables are known by their headers. `too-long`: more text than a cell holds. `not-a-number`:
 * infinity and the like. `no-styles`: the workbook has no styles that the format could be added to.
 */
export type WriteRefusal =
  'no-sheet' | 'outside' | 'formula' | 'table-header' | 'too-long' | 'not-a-number' | 'no-styles';

/** A cell that was left as it is. */
export interface RefusedWrite {
  readonly write: CellWrite;
  readonly reason: WriteRefusal;
}

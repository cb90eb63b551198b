import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import type { CellWrite, WriteRefusal } from '../../cell-write';

const MAX_TEXT = 32_767;

/** Why a value can be written nowhere, or not so far out; undefined where it can. */
export function plainRefusal({ row, column, value }: CellWrite): WriteRefusal | undefined {
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) return 'outside';
  if (typeof value === 'string' && value.length > MAX_TEXT) return 'too-long';
  return typeof value === 'number' && !Number.isFinite(value) ? 'not-a-number' : undefined;
}

/** The last write of each cell, in the order in which the cells came up. */
export function lastOfEachCell(writes: readonly CellWrite[]): readonly CellWrite[] {
  return [...new Map(writes.map((write) => [`${write.row} ${write.column} ${write.sheet}`, write])).values()];
}

import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/index';
import type { Draft } from '../draft';
import { invalidArgument } from '../faults';

/** Freezes rows and columns; zeros for none. @throws EngineFault `InvalidArgument` */
export function freeze(draft: Draft, sheetId: string, rows: number, columns: number): void {
  if (!isCount(rows, MAX_ROWS) || !isCount(columns, MAX_COLUMNS)) throw invalidArgument();
  const { state } = draft.edit(sheetId);
  state.frozenRows = rows;
  state.frozenColumns = columns;
}

function isCount(count: number, limit: number): boolean {
  return Number.isInteger(count) && count >= 0 && count < limit;
}

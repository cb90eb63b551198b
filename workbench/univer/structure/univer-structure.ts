import { Direction, RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../src/index';
import type { HostChange } from '../../host/engine';
import { invalidOperation } from '../../host/memory/faults';
import { overlaps, requireOnSheet } from '../../host/memory/ranges';
import { isWhole, movingPart, shiftOf, type Shift } from '../../host/memory/structure/shift';
import { asOneChange } from '../changes/telling';
import { makeRoom } from '../cells/set-cells';
import { usedRange } from '../cells/used-range';
import { requireUnprotected } from '../objects/require-unprotected';
import { fromUniver, toUniver } from '../objects/univer-range';
import { tablesOf } from '../objects/tables/table-state';
import type { UniverBook } from '../univer-book';
import { checkTable } from './check-table';

type Shifting = 'Down' | 'Right' | 'Up' | 'Left';

const PARTS = {
  Down: InsertRangeMoveDownCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
};
const WHOLE = {
  Down: InsertRowByRangeCommand.id,
  Right: InsertColByRangeCommand.id,
  Up: RemoveRowByRangeCommand.id,
  Left: RemoveColByRangeCommand.id,
};

/** Cells that come in or go, and what moves with the others: Univer's own commands move formulas, tables, merged cells and rules. */
export class UniverStructure {
  constructor(private readonly book: UniverBook) {}

  /**
   * Inserts cells in place of a rectangle, which moves down or right, or removes it, so that what is below or to the right moves up or left.
   * @throws EngineFault `AccessDenied` on a protected sheet, `InvalidOperation` where a table or merged cells would be torn, or cells pushed off the sheet
   */
  shift(sheet: string, range: CellRange, direction: Shifting): void {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    const shift = shiftOf(range, direction);
    this.check(sheet, shift);
    const whole = isWhole(shift);
    const onSheet = this.onSheet(sheet, range, shift);
    const kind = `${whole ? (shift.axis === 'row' ? 'Row' : 'Column') : 'Cell'}` as const;
    const change = (type: 'Inserted' | 'Deleted'): HostChange => ({
      kind: 'cells',
      sheet,
      range,
      changeType: `${kind}${type}`,
      ...this.book.origin,
    });
    const [done, undone] = shift.count > 0 ? (['Inserted', 'Deleted'] as const) : (['Deleted', 'Inserted'] as const);
    asOneChange(this.book, change(done), change(undone), () => {
      if (!onSheet) return;
      const command = (whole ? WHOLE : PARTS)[direction];
      const before = shift.axis === 'row' ? Direction.UP : Direction.LEFT;
      const isInsertion = shift.count > 0;
      this.book.run(command, {
        subUnitId: sheet,
        range: whole ? this.wholeLines(sheet, onSheet, shift) : onSheet,
        ...(isInsertion && { direction: before }),
      });
    });
  }

  private check(sheet: string, shift: Shift): void {
    const moving = movingPart(shift);
    const merges = this.book.sheet(sheet).getMergeData().map(fromUniver);
    if (merges.some((merge) => overlaps(moving, merge) && isCut(shift, merge)))
      throw invalidOperation('This operation is not allowed on merged cells.');
    for (const table of tablesOf(this.book, sheet)) checkTable(table, shift);
    const used = shift.count > 0 ? usedRange(this.book, sheet, true) : undefined;
    if (!used || !overlaps(used, moving)) return;
    const [end, limit] = shift.axis === 'row' ? [used.bottom, MAX_ROWS] : [used.right, MAX_COLUMNS];
    if (end + shift.count >= limit) throw invalidOperation();
  }

  /** The part of the range that Univer's sheet has, enlarged where something is to be inserted at its edge; undefined where there is none. */
  private onSheet(sheet: string, range: CellRange, shift: Shift): IRange | undefined {
    const worksheet = this.book.sheet(sheet);
    if (shift.count > 0)
      makeRoom(this.book, sheet, {
        ...range,
        bottom: shift.axis === 'row' ? Math.max(range.bottom, 0) : Math.min(range.bottom, worksheet.getRowCount() - 1),
        right: shift.axis === 'column' ? range.right : Math.min(range.right, worksheet.getColumnCount() - 1),
      });
    const bottom = Math.min(range.bottom, worksheet.getRowCount() - 1);
    const right = Math.min(range.right, worksheet.getColumnCount() - 1);
    return bottom < range.top || right < range.left ? undefined : toUniver({ ...range, bottom, right });
  }

  private wholeLines(sheet: string, range: IRange, { axis }: Shift): IRange {
    const worksheet = this.book.sheet(sheet);
    return axis === 'row'
      ? { ...range, startColumn: 0, endColumn: worksheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW }
      : { ...range, startRow: 0, endRow: worksheet.getRowCount() - 1, rangeType: RANGE_TYPE.COLUMN };
  }
}

/** Whether only some of a rectangle's rows (or columns) move. */
function isCut({ axis, first, last }: Shift, { top, left, bottom, right }: CellRange): boolean {
  const [from, to] = axis === 'row' ? [left, right] : [top, bottom];
  return from < first || to > last;
}

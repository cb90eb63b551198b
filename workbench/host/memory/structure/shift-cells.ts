import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../../src/index';
import { snapshotOf, type SheetState } from '../book-state';
import { indexOf } from '../calculation/calculate-step';
import { wasKnown } from '../calculation/recalculate';
import { usedRange } from '../cells/used-range';
import type { Draft } from '../draft';
import { invalidOperation } from '../faults';
import { cellRange, overlaps, requireOnSheet } from '../ranges';
import { writeHeader } from '../tables/write-header';
import { isWhole, movingPart, shiftedIndex, shiftedPieces, shiftedRange, shiftOf, type Shift } from './shift';
import { shiftInFormulas } from './shift-formulas';
import { shiftedRows } from './shift-rows';
import { shiftedTable } from './shift-tables';

/**
 * Inserts cells in place of a rectangle, which moves down or right, or removes it, so that what is below or to the right moves up or left. All that belongs to the cells
 * moves with them, references in formulas too.
 * @throws EngineFault `AccessDenied` on a protected sheet, `InvalidOperation` where a table or merged cells would be torn, or cells pushed off the sheet
 */
export function shiftCells(
  draft: Draft,
  sheetId: string,
  range: CellRange,
  direction: 'Down' | 'Right' | 'Up' | 'Left',
): void {
  requireOnSheet(range);
  draft.requireUnprotected(sheetId);
  const shift = shiftOf(range, direction);
  const before = draft.sheet(sheetId);
  requireRoom(before, shift);
  const moving = movingPart(shift);
  const isTorn = (whole: CellRange): boolean => overlaps(moving, whole) && isCut(shift, whole);
  if (before.merges.some(isTorn)) throw invalidOperation('This operation is not allowed on merged cells.');
  const readers = shift.count < 0 ? readersOfRemoved(draft, before, range, shift) : [];
  const tables = before.tables.flatMap((table) => shiftedTable(table, shift) ?? []);
  const whole = isWhole(shift);
  const { state } = draft.edit(sheetId);
  draft.edit(sheetId).replaceRows(shiftedRows(before, shift, whole && shift.axis === 'row'));
  state.tables = tables;
  moveBelongings(state, before, shift);
  if (whole) moveHidden(state, before, shift);
  writeNewHeaders(draft, sheetId);
  shiftInFormulas(draft, before.name, shift);
  draft.touchFormulas();
  draft.dirty.push(...readers);
  const rowsOrCells = shift.axis === 'row' ? 'Row' : 'Column';
  draft.tellCells(sheetId, range, `${whole ? rowsOrCells : 'Cell'}${shift.count > 0 ? 'Inserted' : 'Deleted'}`);
}

type Writable = { -readonly [Key in keyof SheetState]: SheetState[Key] };

function moveBelongings(state: Writable, before: SheetState, shift: Shift): void {
  const pieces = (ranges: readonly CellRange[]): readonly CellRange[] =>
    ranges.flatMap((range) => shiftedPieces(shift, range));
  state.merges = before.merges.flatMap((range) => shiftedRange(shift, range) ?? []);
  state.validations = before.validations
    .map((each) => ({ ...each, ranges: pieces(each.ranges) }))
    .filter(({ ranges }) => ranges.length > 0);
  state.conditionalFormats = before.conditionalFormats
    .map((each) => ({ ...each, ranges: pieces(each.ranges) }))
    .filter(({ ranges }) => ranges.length > 0);
  state.comments = before.comments.flatMap((each) => {
    const { row, column } = each;
    const [place] = shiftedPieces(shift, { top: row, bottom: row, left: column, right: column });
    return place ? [{ ...each, row: place.top, column: place.left }] : [];
  });
}

function moveHidden(state: Writable, before: SheetState, shift: Shift): void {
  const moved = (indexes: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...indexes].flatMap((index) => shiftedIndex(shift, index) ?? []));
  if (shift.axis === 'row') {
    state.hiddenRows = moved(before.hiddenRows);
    state.filteredRows = moved(before.filteredRows);
  } else {
    state.hiddenColumns = moved(before.hiddenColumns);
    state.columnWidths = new Map(
      [...before.columnWidths].flatMap(([column, width]) => {
        const place = shiftedIndex(shift, column);
        return place === undefined ? [] : [[place, width] as const];
      }),
    );
  }
}

/** Whether only some of a rectangle's rows (or columns) move. */
function isCut({ axis, first, last }: Shift, { top, left, bottom, right }: CellRange): boolean {
  const [from, to] = axis === 'row' ? [left, right] : [top, bottom];
  return from < first || to > last;
}

/** Cells with content must not be pushed off the sheet. */
function requireRoom(sheet: SheetState, shift: Shift): void {
  const used = shift.count > 0 ? usedRange(sheet, true) : undefined;
  if (!used || !overlaps(used, movingPart(shift))) return;
  const [end, limit] = shift.axis === 'row' ? [used.bottom, MAX_ROWS] : [used.right, MAX_COLUMNS];
  if (end + shift.count >= limit) throw invalidOperation();
}

/** The cells of the formulas that look at what goes, as they stand afterwards. */
function readersOfRemoved(draft: Draft, sheet: SheetState, range: CellRange, shift: Shift): Draft['dirty'] {
  const { book } = draft;
  const workbook = snapshotOf(book);
  return indexOf(book)
    .readersOf(sheet.name, range)
    .filter((formula) => wasKnown(workbook, formula))
    .flatMap(({ sheet: name, row, column }) => {
      const id = book.sheets.find((each) => each.name === name)?.id;
      const cell = cellRange(row, column);
      const [place] = name === sheet.name ? shiftedPieces(shift, cell) : [cell];
      return id !== undefined && place ? [{ sheet: id, range: place, isRead: true }] : [];
    });
}

/** Columns that came into a table get the headers that it now has. */
function writeNewHeaders(draft: Draft, sheetId: string): void {
  for (const { range, headerRows, columns } of draft.sheet(sheetId).tables) {
    if (headerRows === 0) continue;
    columns.forEach((name, index) => {
      const column = range.left + index;
      if ((draft.sheet(sheetId).rows[range.top]?.values[column] ?? null) === null)
        writeHeader(draft, sheetId, range.top, column, name);
    });
  }
}

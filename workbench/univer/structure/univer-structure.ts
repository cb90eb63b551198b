import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../src/index';
import type { HostChange } from '../../host/engine';
import { invalidOperation } from '../../host/memory/faults';
import { overlaps, requireOnSheet, sameRange } from '../../host/memory/ranges';
import { isWhole, movingPart, shiftedRange, shiftOf, type Shift } from '../../host/memory/structure/shift';
import { shiftedFormula } from '../../host/memory/structure/shift-formulas';
import { setContent } from '../cells/change-content';
import { makeRoom } from '../cells/set-cells';
import { usedRange } from '../cells/used-range';
import { asOneChange } from '../changes/telling';
import { mapFormulas } from '../objects/formulas/map-formulas';
import { liftObjects } from '../objects/lift-objects';
import { requireUnprotected } from '../objects/require-unprotected';
import { fromUniver, toUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';
import { moveCells } from './move-cells';

type CellsChange = Extract<HostChange, { kind: 'cells' }>;

/** Cells that come in or go, and all that moves with the others. Univer's own commands lose too much on the way, and know only the sheet in front. */
export class UniverStructure {
  constructor(private readonly book: UniverBook) {}

  /**
   * Inserts cells in place of a rectangle, which moves down or right, or removes it, so that what is below or to the right moves up or left.
   * @throws EngineFault `AccessDenied` on a protected sheet, `InvalidOperation` where a table or merged cells would be torn, or cells pushed off the sheet
   */
  shift(sheet: string, range: CellRange, direction: 'Down' | 'Right' | 'Up' | 'Left'): void {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    const wished = shiftOf(range, direction);
    this.check(sheet, wished);
    const shift = this.onSheet(sheet, wished);
    const change = (type: 'Inserted' | 'Deleted'): CellsChange => ({
      kind: 'cells',
      sheet,
      range,
      changeType: `${isWhole(wished) ? (wished.axis === 'row' ? 'Row' : 'Column') : 'Cell'}${type}`,
      ...this.book.origin,
    });
    const [done, undone] = wished.count > 0 ? (['Inserted', 'Deleted'] as const) : (['Deleted', 'Inserted'] as const);
    asOneChange(this.book, change(done), change(undone), () => {
      if (shift) this.move(sheet, shift);
    });
  }

  private move(sheet: string, shift: Shift): void {
    const { book } = this;
    const putMerges = this.liftMerges(sheet, shift);
    const putObjects = liftObjects(book, sheet, shift);
    moveCells(book, sheet, shift);
    putMerges();
    const grown = putObjects();
    const name = book.sheet(sheet).getName().toLowerCase();
    mapFormulas(book, (formula, place) => shiftedFormula(formula, place.sheet === sheet, name, shift));
    for (const { range, showHeaders, columns } of grown)
      if (showHeaders)
        setContent(book, sheet, { ...range, bottom: range.top }, [columns.map((column) => `'${column.name}`)]);
  }

  private liftMerges(sheet: string, shift: Shift): () => void {
    const before = this.book.sheet(sheet).getMergeData().map(fromUniver);
    const after = before.flatMap((merge) => shiftedRange(shift, merge) ?? []);
    const gone = before.filter((merge) => !after.some((each) => sameRange(each, merge)));
    const come = after.filter((merge) => !before.some((each) => sameRange(each, merge)));
    this.merges(sheet, gone, false);
    return () => this.merges(sheet, come, true);
  }

  private merges(sheet: string, ranges: readonly CellRange[], comeIn: boolean): void {
    if (ranges.length === 0) return;
    const params = { unitId: this.book.unitId, subUnitId: sheet, ranges: ranges.map(toUniver) };
    const add = { id: AddWorksheetMergeMutation.id, params };
    const remove = { id: RemoveWorksheetMergeMutation.id, params: { ...params } };
    this.book.mutate([comeIn ? add : remove], [comeIn ? remove : add]);
  }

  private check(sheet: string, shift: Shift): void {
    const moving = movingPart(shift);
    const merges = this.book.sheet(sheet).getMergeData().map(fromUniver);
    if (merges.some((merge) => overlaps(moving, merge) && isCut(shift, merge)))
      throw invalidOperation('This operation is not allowed on merged cells.');
    const used = shift.count > 0 ? usedRange(this.book, sheet, true) : undefined;
    if (!used || !overlaps(used, moving)) return;
    const [end, limit] = shift.axis === 'row' ? [used.bottom, MAX_ROWS] : [used.right, MAX_COLUMNS];
    if (end + shift.count >= limit) throw invalidOperation();
  }

  /** What moves of the sheet as large as Univer has it: it is made larger for what moves beyond its edge. Undefined where nothing does. */
  private onSheet(sheet: string, shift: Shift): Shift | undefined {
    const worksheet = this.book.sheet(sheet);
    const size = shift.axis === 'row' ? worksheet.getRowCount() : worksheet.getColumnCount();
    if (shift.count < 0)
      return shift.at >= size ? undefined : { ...shift, count: Math.max(shift.count, shift.at - size) };
    const used = usedRange(this.book, sheet, false);
    if (isWhole(shift)) return shift.at >= size ? undefined : shift;
    if (!used) return undefined;
    const { bottom, right } = used;
    makeRoom(
      this.book,
      sheet,
      shift.axis === 'row' ? { ...used, bottom: bottom + shift.count } : { ...used, right: right + shift.count },
    );
    return shift;
  }
}

/** Whether only some of a rectangle's rows (or columns) move. */
function isCut({ axis, first, last }: Shift, { top, left, bottom, right }: CellRange): boolean {
  const [from, to] = axis === 'row' ? [left, right] : [top, bottom];
  return from < first || to > last;
}

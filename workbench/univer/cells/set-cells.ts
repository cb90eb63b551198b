import type { ICellData, IMutationInfo, IRange } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellRange } from '../../../src/index';
import { toUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';

/** Cells by row and column. */
export type CellChanges = Record<number, Record<number, ICellData>>;

/** What our own changes of cells say besides: the cells that they are about, changed or not. */
export interface SetCellsParams extends ISetRangeValuesMutationParams {
  readonly about: IRange;
}

/** Spare rows and columns behind what is written at a sheet's edge. */
const SPARE = 50;

/**
 * Changes cells, in one step. Univer takes the formula of a cell away that is changed without saying what its formula is, unless only its look changes.
 * @param range the cells that the change is about
 * @param changes properties that are absent stay, null takes them away
 */
export function setCells(
  book: UniverBook,
  sheet: string,
  range: CellRange,
  changes: CellChanges,
  isOnlyLook = false,
): void {
  const params: SetCellsParams = {
    unitId: book.unitId,
    subUnitId: sheet,
    cellValue: changes,
    about: toUniver(range),
    ...(isOnlyLook && { trigger: SetStyleCommand.id }),
  };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  book.mutate([mutation(params)], [mutation(undo)]);
}

/** Makes a sheet as large as it must be to have a cell; no step of its own. */
export function makeRoom(book: UniverBook, sheet: string, { bottom, right }: CellRange): void {
  const worksheet = book.sheet(sheet);
  const own = { unitId: book.unitId, subUnitId: sheet };
  if (bottom >= worksheet.getRowCount())
    book.run(SetWorksheetRowCountMutation.id, { ...own, rowCount: bottom + 1 + SPARE });
  if (right >= worksheet.getColumnCount())
    book.run(SetWorksheetColumnCountMutation.id, { ...own, columnCount: right + 1 + SPARE });
}

function mutation(params: ISetRangeValuesMutationParams): IMutationInfo<ISetRangeValuesMutationParams> {
  return { id: SetRangeValuesMutation.id, params };
}

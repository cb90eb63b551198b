import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellChanges } from '../../cells/set-cells';
import type { UniverBook } from '../../univer-book';

/** What triggers a change of cells that only follows from another change; nobody is told of it. */
export const FOLLOWS = 'styrkoll.follow';

/** Changes cells because something else has changed: formulas after a sheet got another name, cells that were merged away. */
export function followCells(book: UniverBook, sheet: string, changes: CellChanges): void {
  if (Object.keys(changes).length === 0) return;
  const params: ISetRangeValuesMutationParams = {
    unitId: book.unitId,
    subUnitId: sheet,
    cellValue: changes,
    trigger: FOLLOWS,
  };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  const { id } = SetRangeValuesMutation;
  book.mutate([{ id, params }], [{ id, params: undo }]);
}

import { IUniverInstanceService, type ICellData, type IMutationInfo, type IRange, type Nullable } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  getSheetCommandTarget,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
  SheetsSelectionsService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { UniverBook } from '../univer-book';
import { customOf, storedCustom } from './cell-custom';
import type { CellChanges } from './set-cells';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
}

/** Lets Univer's own clearing of formats take away the looks, too, that it has no place for. */
export function clearKeptLooks(book: UniverBook): void {
  const { injector } = book;
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const none = { redos: [], undos: [] };
      if (id !== ClearSelectionFormatCommand.id) return none;
      const { ranges, ...asked } = (params ?? {}) as Params;
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService), asked);
      const chosen =
        ranges ??
        injector
          .get(SheetsSelectionsService)
          .getCurrentSelections()
          ?.map(({ range }) => range) ??
        [];
      const cellValue = target && cleared(book, target.subUnitId, chosen);
      if (!cellValue) return none;
      const { unitId, subUnitId } = target;
      const redo: ISetRangeValuesMutationParams = {
        unitId,
        subUnitId,
        cellValue,
        trigger: ClearSelectionFormatCommand.id,
      };
      return { redos: [mutation(redo)], undos: [mutation(SetRangeValuesUndoMutationFactory(injector, redo))] };
    },
  });
}

function cleared(book: UniverBook, sheet: string, ranges: readonly IRange[]): CellChanges | undefined {
  const matrix = book.sheet(sheet).getCellMatrix();
  const changes: CellChanges = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges)
    for (let row = startRow; row <= Math.min(endRow, matrix.getLength() - 1); row++) {
      const cells = matrix.getRow(row) as Record<number, Nullable<ICellData>> | null | undefined;
      for (const key in cells) {
        const column = Number(key);
        if (column < startColumn || column > endColumn || !cells[column]?.custom) continue;
        const { formula, hyperlink } = customOf(cells[column]);
        (changes[row] ??= {})[column] = { custom: storedCustom({ formula, hyperlink } as object) };
      }
    }
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function mutation(params: ISetRangeValuesMutationParams): IMutationInfo<ISetRangeValuesMutationParams> {
  return { id: SetRangeValuesMutation.id, params };
}

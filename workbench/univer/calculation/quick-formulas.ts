import {
  BooleanNumber,
  CommandType,
  ICommandService,
  type Injector,
  type IRowData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaData, type IFormulaDataItem } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** Where a shared formula stands in full. */
interface SharedFormula {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

/** The part of Univer's model that looks for shared formulas, which it does not show. */
interface SharedFormulas {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, SharedFormula>;
}

/**
 * Univer looks through all cells of a workbook for formulas several times at each change of one, and through all rows for hidden ones. Here the formulas are kept
 * for as long as only contents change, which Univer notes in what it was given; and rows are looked at only where something is known of them.
 */
export function keepFormulas(injector: Injector, workbook: Workbook): void {
  const model = injector.get(FormulaDataModel);
  const find = model.getFormulaData.bind(model);
  let kept: IFormulaData | undefined;
  model.getFormulaData = () => (kept ??= find());
  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && id !== SetRangeValuesMutation.id && !id.startsWith('formula.'))
      kept = undefined;
  });
  (model as unknown as SharedFormulas)._getSheetFormulaIdMap = (unitId, sheetId) =>
    sharedFormulas((model.getFormulaData()[unitId]?.[sheetId] ?? {}) as Rows);
  model.getHiddenRowsFiltered = () => ({ [workbook.getUnitId()]: hiddenRows(workbook) });
}

type Rows = Record<string, Nullable<Record<string, Nullable<IFormulaDataItem>>>>;

function sharedFormulas(rows: Rows): Record<string, SharedFormula> {
  const shared: Record<string, SharedFormula> = {};
  for (const [row, cells] of Object.entries(rows))
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (cell?.si && cell.f && !cell.x && !cell.y) shared[cell.si] = { f: cell.f, r: Number(row), c: Number(column) };
  return shared;
}

function hiddenRows(workbook: Workbook): Record<string, Record<number, { readonly hd: BooleanNumber }>> {
  return Object.fromEntries(
    workbook.getSheets().map((sheet) => {
      const rows = Object.entries(sheet.getRowManager().getRowData() as Record<string, Nullable<Partial<IRowData>>>)
        .filter(([, row]) => row?.hd === BooleanNumber.TRUE)
        .map(([row]) => [row, { hd: BooleanNumber.TRUE }]);
      return [sheet.getSheetId(), Object.fromEntries(rows) as Record<number, { readonly hd: BooleanNumber }>];
    }),
  );
}

import {
  CommandType,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IMutation,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { ImmediateCalculation } from '../calculation/immediate-calculation';
import type { UniverBook } from '../univer-book';

/** The id of our own mutation: cells come to stand elsewhere as they are. */
export const PUT_CELLS = 'styrkoll.mutation.put-cells';

/** Cells by row and column; null for none. */
export type PutCells = Record<number, Record<number, ICellData | null>>;

/** A cell whose formula spills. */
export interface Spill {
  readonly row: number;
  readonly column: number;
}

/** What `PUT_CELLS` runs with. */
export interface PutCellsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cells: PutCells;
  /** The cells whose formulas spill, as they stand now: they do so anew. */
  readonly spills: readonly Spill[];
}

const mutation: IMutation<PutCellsParams> = {
  id: PUT_CELLS,
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, cells, spills }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const matrix = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!matrix) return false;
    for (const [row, own] of Object.entries(cells))
      for (const [column, cell] of Object.entries(own)) {
        // Univer changes cells in place; what is kept for undo must not change with them.
        if (cell) matrix.setValue(Number(row), Number(column), { ...cell });
        else matrix.realDeleteValue(Number(row), Number(column));
      }
    const model = accessor.get(FormulaDataModel);
    delete model.getArrayFormulaRange()[unitId]?.[subUnitId];
    delete model.getArrayFormulaCellData()[unitId]?.[subUnitId];
    const calculation = accessor.get(TriggerCalculationController) as unknown as ImmediateCalculation;
    if (spills.length > 0)
      calculation.calculate({ dirtyRanges: spills.map((spill) => dirty(unitId, subUnitId, spill)) });
    return true;
  },
};

/** Makes our mutation known; once for each Univer. */
export function registerPutCells(book: UniverBook): void {
  if (!book.commands.hasCommand(PUT_CELLS)) book.commands.registerCommand(mutation);
}

/** The cells of a sheet whose formulas spill. */
export function spillsOf(book: UniverBook, sheet: string): readonly Spill[] {
  const rows = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheet] ?? {};
  return Object.entries(rows as Record<string, Nullable<object>>).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

function dirty(
  unitId: string,
  sheetId: string,
  { row, column }: Spill,
): Parameters<ImmediateCalculation['calculate']>[0]['dirtyRanges'] extends (infer Range)[] | undefined ? Range : never {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}

import type { ICellData } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseReferenceObject,
  IFormulaRuntimeService,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { UniverBook } from '../univer-book';

/**
 * Leaves empty cells empty. Where a formula's result cannot fill its cells, since something stands in one of them, Univer writes an empty text into those of the others
 * that look like something: they would no longer be empty, and never show the result again.
 */
export function keepEmptyCells({ injector, unitId, workbook }: UniverBook): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const { currentRow: top, currentColumn: left, currentSubUnitId: sheet, currentUnitId } = runtime;
    const cells = currentUnitId === unitId ? workbook.getSheetBySheetId(sheet)?.getCellMatrix() : undefined;
    const [rows, columns] = sizeOf(result);
    const empty: ICellData[] = [];
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++) {
        const cell = cells?.getValue(row, column);
        if (cell && cell.v == null) empty.push(cell);
      }
    set(result);
    for (const cell of empty) if (cell.v === '') delete cell.v;
  };
}

/** How many rows and columns a result fills; none where it is one value, which fills nothing but its formula's cell. */
function sizeOf(result: FunctionVariantType): readonly [rows: number, columns: number] {
  if (!(result instanceof ArrayValueObject || result instanceof BaseReferenceObject)) return [0, 0];
  const { startRow, startColumn, endRow, endColumn } = result.getRangePosition();
  return [endRow - startRow + 1, endColumn - startColumn + 1];
}

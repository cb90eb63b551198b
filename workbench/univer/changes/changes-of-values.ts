import type { ICellData, IExecutionOptions, IRange, Nullable } from '@univerjs/core';
import { ClearSelectionFormatCommand, SetBorderCommand, SetStyleCommand } from '@univerjs/sheets';
import type { CellRange } from '../../../src/index';
import type { HostChange, HostValue, HostValueType } from '../../host/engine';
import { SheetCells } from '../cells/read-cells';
import { valueOfCell } from '../cells/cell-content';
import { FOLLOWS } from '../objects/formulas/follow-cells';
import { fromUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';
import { cellsChanges } from './cells-changes';
import { extentOf } from './extent-of';

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** Commands that change only what cells look like. */
const ONLY_LOOKS: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
/** Commands that move cells: formulas that follow them are no edits. */
const MOVES = /^sheet\.command\.(?:insert|delete|remove|append|move)-?(?:row|col|range|multi)/;

interface Params {
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly trigger?: string;
  readonly about?: IRange;
}

/** What a `SetRangeValuesMutation` that is about to run will have changed. */
export function changesOfValues(
  book: UniverBook,
  params: object,
  options: IExecutionOptions | undefined,
): (() => readonly HostChange[]) | undefined {
  const { subUnitId: sheet, cellValue = {}, trigger, about } = params as Params;
  if (!book.workbook.getSheetBySheetId(sheet)) return undefined;
  if (options?.['applyFormulaCalculationResult'] === true) {
    const isOther = hasOtherValues(new SheetCells(book, sheet), cellValue);
    return () => (isOther ? [{ kind: 'formulas-calculated', sheet }] : []);
  }
  if (trigger === FOLLOWS) return undefined;
  if (
    trigger === FOLLOWS ||
    options?.['fromFormula'] === true ||
    (!about && trigger !== undefined && MOVES.test(trigger))
  )
    return undefined;
  const range = about ? fromUniver(about) : extentOf(cellValue);
  if (!range) return undefined;
  if (ONLY_LOOKS.has(trigger) || (!about && !hasContent(cellValue))) {
    const { source } = book.origin;
    return () => [{ kind: 'formats', sheet, range, source }];
  }
  const before = singleCell(book, sheet, range);
  return () => {
    const after = before && singleCell(book, sheet, range);
    const details = before &&
      after && {
        valueBefore: before.value,
        valueAfter: after.value,
        valueTypeBefore: before.type,
        valueTypeAfter: after.type,
      };
    return cellsChanges(book, sheet, range, 'RangeEdited', details);
  };
}

function singleCell(
  book: UniverBook,
  sheet: string,
  range: CellRange,
): { readonly value: HostValue; readonly type: HostValueType } | undefined {
  if (range.top !== range.bottom || range.left !== range.right) return undefined;
  const { values, types } = new SheetCells(book, sheet).read(range);
  return { value: values[0]![0]!, type: types[0]![0]! };
}

function hasContent(cells: Cells): boolean {
  return Object.values(cells).some((row) =>
    Object.values(row ?? {}).some((cell) => !cell || 'v' in cell || 'f' in cell || 'si' in cell || 'p' in cell),
  );
}

function hasOtherValues(now: SheetCells, cells: Cells): boolean {
  return Object.entries(cells).some(([row, own]) =>
    Object.entries(own ?? {}).some(([column, cell]) => {
      const known = valueOfCell(now.stored(Number(row), Number(column)));
      return JSON.stringify(valueOfCell(cell)) !== JSON.stringify(known);
    }),
  );
}

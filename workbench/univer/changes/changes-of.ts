import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import type { HostChange } from '../../host/engine';
import { cellsChanges } from './cells-changes';
import { changesOfValues } from './changes-of-values';
import { extentOf } from './extent-of';
import { fromUniver } from '../objects/univer-range';
import { PUT_TABLE, type PutTableParams } from '../objects/tables/put-table';
import { tableOf } from '../objects/tables/table-state';
import type { UniverBook } from '../univer-book';

type Finish = () => readonly HostChange[];
type CellsChange = Extract<HostChange, { kind: 'cells' }>['changeType'];

interface Params {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly name: string;
  readonly tableId: string;
  readonly sheet: { readonly id: string };
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: number;
  readonly cells: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly from: { readonly subUnitId: string; readonly value: object };
  readonly to: { readonly subUnitId: string; readonly value: object };
}

/** A selection that is still being dragged is none yet. */
const MOVING: ReadonlySet<number | undefined> = new Set([0, 1]);

const STRUCTURE: Readonly<Record<string, CellsChange>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** What a command that is about to run will have changed when it is done; undefined for those that change nothing that is told. */
export function changesOf(
  book: UniverBook,
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
): Finish | undefined {
  const params = command.params as Params | undefined;
  if (!params || (params.unitId !== undefined && params.unitId !== book.unitId)) return undefined;
  const { subUnitId: sheet } = params;
  const structure = STRUCTURE[command.id];
  if (structure) return () => cellsChanges(book, sheet, wholeLines(params.range, structure), structure);
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return changesOfValues(book, command.params!, options);
    case SetNumfmtMutation.id:
    case RemoveNumfmtMutation.id:
      return () => formats(book, sheet, params.ranges ?? []);
    case MoveRangeMutation.id:
      return () => [...moved(book, params.from), ...moved(book, params.to)];
    case MoveRowsMutation.id:
    case MoveColsMutation.id:
      return () => cellsChanges(book, sheet, movedLines(params, command.id === MoveRowsMutation.id), 'RangeEdited');
    case ReorderRangeMutation.id:
      return () => cellsChanges(book, sheet, fromUniver(params.range), 'RangeEdited');
    case SetRowHiddenMutation.id:
    case SetRowVisibleMutation.id: {
      const hidden = command.id === SetRowHiddenMutation.id;
      return () =>
        params.ranges.map(({ startRow, endRow }) => ({
          kind: 'rows-hidden',
          sheet,
          top: startRow,
          bottom: endRow,
          hidden,
        }));
    }
    case InsertSheetMutation.id:
      return () => [{ kind: 'sheet-added', sheet: params.sheet.id }];
    case RemoveSheetMutation.id: {
      const name = book.workbook.getSheetBySheetId(sheet)?.getName() ?? '';
      return () => [{ kind: 'sheet-deleted', sheet, name }];
    }
    case SetWorksheetNameMutation.id: {
      const before = book.workbook.getSheetBySheetId(sheet)?.getName() ?? '';
      return () => [{ kind: 'sheet-renamed', sheet, before, after: params.name }];
    }
    case SetWorksheetOrderMutation.id:
      return () => [{ kind: 'sheet-moved', sheet }];
    case SetWorksheetActiveOperation.id:
      return activation(book, sheet);
    case SetSelectionsOperation.id: {
      const range = params.selections.at(-1)?.range;
      return range && !MOVING.has(params.type)
        ? () => [{ kind: 'selection', sheet, range: fromUniver(range) }]
        : undefined;
    }
    case PUT_TABLE:
      return putTable(command.params as PutTableParams);
    case AddSheetTableMutation.id:
      return () => [tableChange(book, 'table-added', params.tableId)];
    case DeleteSheetTableMutation.id: {
      const deleted = tableChange(book, 'table-deleted', params.tableId);
      return () => [deleted];
    }
    default:
      return undefined;
  }
}

function activation(book: UniverBook, sheet: string): Finish {
  const before = book.workbook.getActiveSheet(true)?.getSheetId();
  if (before === sheet) return () => [];
  return () => [
    ...(before === undefined ? [] : [{ kind: 'sheet-deactivated', sheet: before } as const]),
    { kind: 'sheet-activated', sheet },
  ];
}

function tableChange(book: UniverBook, kind: 'table-added' | 'table-deleted', id: string): HostChange {
  const { name, sheet, range } = tableOf(book, id);
  return { kind, table: id, name, sheet, range };
}

/** A table that comes or goes for good; one that only becomes another is not told of. */
function putTable({ table, before, quiet }: PutTableParams): Finish | undefined {
  const other = table && before ? undefined : (table ?? before);
  if (!other || quiet) return undefined;
  const { id, name, sheet, range } = other;
  return () => [{ kind: table ? 'table-added' : 'table-deleted', table: id, name, sheet, range }];
}

/** The rows or columns of a range in whole, as Excel tells of them. */
function wholeLines(range: IRange, structure: CellsChange): ReturnType<typeof fromUniver> {
  const { startRow, endRow, startColumn, endColumn } = range;
  return structure.startsWith('Row')
    ? fromUniver({ startRow, endRow, startColumn: 0, endColumn: Infinity })
    : fromUniver({ startRow: 0, endRow: Infinity, startColumn, endColumn });
}

/** The rows or columns that stand elsewhere when some were dragged in front of others: those, and what lay between. */
function movedLines({ sourceRange: from, targetRange: to }: Params, isRows: boolean): ReturnType<typeof fromUniver> {
  const startRow = isRows ? Math.min(from.startRow, to.startRow) : 0;
  const endRow = isRows ? Math.max(from.endRow, to.startRow - 1) : Infinity;
  const startColumn = isRows ? 0 : Math.min(from.startColumn, to.startColumn);
  const endColumn = isRows ? Infinity : Math.max(from.endColumn, to.startColumn - 1);
  return fromUniver({ startRow, endRow, startColumn, endColumn });
}

function formats(book: UniverBook, sheet: string, ranges: readonly IRange[]): readonly HostChange[] {
  const { source } = book.origin;
  return ranges.map((range) => ({ kind: 'formats', sheet, range: fromUniver(range), source }));
}

function moved(book: UniverBook, { subUnitId, value }: Params['from']): readonly HostChange[] {
  const range = extentOf(value as Record<number, Record<number, unknown>>);
  return range ? cellsChanges(book, subUnitId, range, 'RangeEdited') : [];
}

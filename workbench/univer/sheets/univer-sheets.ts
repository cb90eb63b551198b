import { BooleanNumber, type IMutationInfo, type IWorksheetData } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../src/index';
import type { HostSheet, HostVisibility } from '../../host/engine';
import { invalidArgument, invalidOperation } from '../../host/memory/faults';
import { hostId } from '../../host/memory/host-id';
import { freeSheetName, requireSheetName } from '../../host/memory/sheets/sheet-name';
import {
  loseSheetInFormulas,
  loseTableInFormulas,
  renameSheetInFormulas,
} from '../objects/formulas/rename-in-formulas';
import { putTable } from '../objects/tables/put-table';
import { tablesOf } from '../objects/tables/table-state';
import { UniverComments } from '../objects/univer-comments';
import { UniverNames } from '../objects/univer-names';
import { setRules } from '../objects/rules/conditional-list';
import { setValidations } from '../objects/rules/validation-list';
import type { UniverBook } from '../univer-book';
import { copySheet } from './copy-sheet';
import { insertSheet, runStaying } from './insert-sheet';
import { insertSheets } from './insert-sheets';
import { activateSheet, leaveSheet, selectCells, selection } from './place';
import { protectSheet, unprotectSheet } from './protection';

const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 26;
const COLUMN_PIXELS = 64;
const ROW_PIXELS = 20;

/** The sheets of a workbook: which there are, and what is said of each as a whole. */
export class UniverSheets {
  constructor(private readonly book: UniverBook) {}

  sheets(): readonly HostSheet[] {
    const { protections } = this.book.side;
    return this.book.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getName(),
        visibility: this.visibility(id),
        tabColor: sheet.getTabColor() ?? '',
        isProtected: protections.has(id),
      };
    });
  }

  /** Adds an empty sheet at the end. */
  addSheet(name = freeSheetName(this.sheets())): HostSheet {
    requireSheetName(name, this.sheets());
    const id = hostId('sheet', this.book.nextId());
    const sheet: Partial<IWorksheetData> & { id: string } = {
      id,
      name,
      tabColor: '',
      hidden: BooleanNumber.FALSE,
      rowCount: FEWEST_ROWS,
      columnCount: FEWEST_COLUMNS,
      defaultColumnWidth: COLUMN_PIXELS,
      defaultRowHeight: ROW_PIXELS,
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      mergeData: [],
      cellData: {},
      rowData: {},
      columnData: {},
    };
    insertSheet(this.book, sheet);
    return this.find(id);
  }

  /** Takes a sheet away; what refers to it refers to nothing from now on. */
  deleteSheet(id: string): void {
    const sheet = this.book.sheet(id);
    // As the documentation of Worksheet.delete says.
    if (this.visibility(id) === 'VeryHidden') throw invalidOperation();
    leaveSheet(this.book, id);
    const tables = tablesOf(this.book, id);
    for (const table of tables) putTable(this.book, table, undefined, true);
    setRules(this.book, id, []);
    setValidations(this.book, id, []);
    const comments = new UniverComments(this.book);
    comments.replace(comments.on(id), []);
    new UniverNames(this.book).deleteLocal(id);
    const own = { unitId: this.book.unitId };
    const index = this.book.workbook.getSheetIndex(sheet);
    const back = { ...own, index, sheet: structuredClone(sheet.getConfig()) };
    this.book.mutate(
      [{ id: RemoveSheetMutation.id, params: { ...own, subUnitId: id, subUnitName: sheet.getName() } }],
      [{ id: InsertSheetMutation.id, params: back }],
    );
    loseSheetInFormulas(this.book, back.sheet.name);
    for (const table of tables) loseTableInFormulas(this.book, table.name);
  }

  renameSheet(id: string, name: string): void {
    const before = this.book.sheet(id).getName();
    if (before === name) return;
    const others = this.sheets().filter((sheet) => sheet.id !== id);
    requireSheetName(name, others);
    const set = (own: string): IMutationInfo => ({
      id: SetWorksheetNameMutation.id,
      params: { unitId: this.book.unitId, subUnitId: id, name: own },
    });
    this.book.mutate([set(name)], [set(before)]);
    renameSheetInFormulas(this.book, before, name);
  }

  moveSheet(id: string, position: number): void {
    const from = this.book.workbook.getSheetIndex(this.book.sheet(id));
    const count = this.book.workbook.getSheetSize();
    if (!Number.isInteger(position) || position < 0 || position >= count) throw invalidArgument();
    if (from === position) return;
    const move = (fromOrder: number, toOrder: number): IMutationInfo => ({
      id: SetWorksheetOrderMutation.id,
      params: { unitId: this.book.unitId, subUnitId: id, fromOrder, toOrder },
    });
    this.book.mutate([move(from, position)], [move(position, from)]);
  }

  /** @throws EngineFault `InvalidOperation` where no visible sheet would be left */
  setVisibility(id: string, visibility: HostVisibility): void {
    this.book.sheet(id);
    const before = this.visibility(id);
    if (before === visibility) return;
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
    if (visibility !== 'Visible') leaveSheet(this.book, id);
    const visibilities = new Map(this.book.side.visibilities);
    if (visibility === 'VeryHidden') visibilities.set(id, visibility);
    else visibilities.delete(id);
    this.book.setSide({ visibilities });
    const hide = (hidden: boolean): IMutationInfo => ({
      id: SetWorksheetHideMutation.id,
      params: {
        unitId: this.book.unitId,
        subUnitId: id,
        hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    });
    if ((before === 'Visible') !== (visibility === 'Visible'))
      runStaying(this.book, hide(visibility !== 'Visible'), hide(before !== 'Visible'));
  }

  setTabColor(id: string, color: string): void {
    const before = this.book.sheet(id).getTabColor() ?? '';
    const set = (own: string): IMutationInfo => ({
      id: SetTabColorMutation.id,
      params: { unitId: this.book.unitId, subUnitId: id, color: own },
    });
    if (before !== color) this.book.mutate([set(color)], [set(before)]);
  }

  /** @throws EngineFault `InvalidOperation` where the sheet is protected already */
  protect(id: string, password?: string): void {
    protectSheet(this.book, id, password);
  }

  /** @throws EngineFault `AccessDenied` for another password than the sheet's, and where only the file's hash of it is known */
  unprotect(id: string, password?: string): void {
    unprotectSheet(this.book, id, password);
  }

  freezeRows(id: string, count: number): void {
    this.freeze(id, count, this.frozen(id).columns);
  }

  /** Freezes rows and columns; zeros for none. @throws EngineFault `InvalidArgument` */
  freeze(id: string, rows: number, columns: number): void {
    const before = this.frozen(id);
    if (!isCount(rows, MAX_ROWS) || !isCount(columns, MAX_COLUMNS)) throw invalidArgument();
    const set = (ySplit: number, xSplit: number): IMutationInfo => ({
      id: SetFrozenMutation.id,
      params: {
        unitId: this.book.unitId,
        subUnitId: id,
        ySplit,
        xSplit,
        startRow: ySplit === 0 ? -1 : ySplit,
        startColumn: xSplit === 0 ? -1 : xSplit,
      },
    });
    this.book.mutate([set(rows, columns)], [set(before.rows, before.columns)]);
  }

  frozen(id: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.book.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** A copy at the end, with all that is on the sheet, under a free name such as `Ramar (2)`. */
  copySheet(id: string): HostSheet {
    return this.find(copySheet(this.book, id));
  }

  /**
   * Puts the sheets of an .xlsx file in at the end; their ids.
   * @throws EngineFault `InvalidArgument` for what is no .xlsx file, `ItemNotFound` for a sheet that is not in it
   */
  insertSheets(xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
    return insertSheets(this.book, xlsx, names);
  }

  activeSheet(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.book.step(() => activateSheet(this.book, id));
  }

  selection(): { readonly sheet: string; readonly range: CellRange } {
    return selection(this.book);
  }

  select(id: string, range: CellRange): void {
    this.book.step(() => selectCells(this.book, id, range));
  }

  private find(id: string): HostSheet {
    return this.sheets().find((sheet) => sheet.id === id)!;
  }

  private visibility(id: string): HostVisibility {
    const isHidden = this.book.sheet(id).isSheetHidden() === BooleanNumber.TRUE;
    return isHidden ? (this.book.side.visibilities.get(id) ?? 'Hidden') : 'Visible';
  }
}

function isCount(count: number, limit: number): boolean {
  return Number.isInteger(count) && count >= 0 && count < limit;
}

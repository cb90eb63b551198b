import { DataValidationModel } from '@univerjs/data-validation';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { DefinedName, SheetDetails, SheetSnapshot, WorkbookDetails, WorkbookSnapshot } from '../../../src/index';
import type { HostName, HostVisibility } from '../../host/engine';
import { hostId } from '../../host/memory/host-id';
import type { SideState } from '../side-state';
import type { UniverBook } from '../univer-book';
import { objectsInFile, type SheetObjects } from './sheet-objects';
import { loadTables } from './tables/put-table';
import { registerTableThemes } from './tables/table-themes';
import { commentNote } from './univer-comments';
import { univerName } from './univer-names';

/** Loads what a file has besides cells into a workbook whose sheets are there; nothing to undo, nothing told. */
export function loadObjects(book: UniverBook, snapshot: WorkbookSnapshot, details: WorkbookDetails): void {
  const ids = book.workbook.getSheetOrders();
  registerTableThemes(book.injector);
  book.keepSide({
    ...loadedSides(snapshot, details, ids),
    xmlParts: snapshot.customXml.map(({ namespace, xml }) => {
      return { id: hostId('part', book.nextId()), namespaceUri: namespace, xml };
    }),
  });
  snapshot.sheets.forEach((sheet, index) => {
    const id = ids[index]!;
    loadSheet(book, id, objectsInFile(sheet, details.sheets[index]!, id, book.nextId));
  });
  loadNames(book, snapshot);
  const named = snapshot.sheets.findIndex(({ name }) => name === details.activeSheet);
  const visible = snapshot.sheets.findIndex(({ visibility }) => visibility === 'visible');
  book.run(SetWorksheetActiveOperation.id, { subUnitId: ids[Math.max(0, named >= 0 ? named : visible)]! });
}

/** What Univer has no place for of some sheets of a file. @param ids those of the sheets */
export function loadedSides(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  details: Pick<WorkbookDetails, 'sheets'>,
  ids: readonly string[],
): Pick<SideState, 'protections' | 'visibilities' | 'filteredRows'> {
  const protections = details.sheets.flatMap(({ protection }, index) =>
    protection ? [[ids[index]!, { hasHash: protection.hasPassword }] as const] : [],
  );
  const visibilities = sheets.flatMap(({ visibility }, index) =>
    visibility === 'veryHidden' ? [[ids[index]!, 'VeryHidden' satisfies HostVisibility] as const] : [],
  );
  const filtered = sheets.map((sheet, index) => [ids[index]!, filteredRows(sheet, details.sheets[index]!)] as const);
  return {
    protections: new Map(protections),
    visibilities: new Map<string, HostVisibility>(visibilities),
    filteredRows: new Map(filtered.filter(([, rows]) => rows.size > 0)),
  };
}

/** The names of a workbook that was read. @param idOf the id of the sheet with a name */
export function namesInFile(
  names: readonly DefinedName[],
  idOf: (sheet: string | undefined) => string | undefined,
): readonly HostName[] {
  return names.map(({ name, formula, sheet, hidden }) => {
    const local = idOf(sheet);
    return {
      name,
      formula: `=${formula}`,
      visible: !hidden,
      comment: '',
      ...(local !== undefined && { sheet: local }),
    };
  });
}

function loadSheet(book: UniverBook, id: string, { tables, rules, validations, comments }: SheetObjects): void {
  const { injector, unitId } = book;
  loadTables(book, tables);
  const formats = injector.get(ConditionalFormattingRuleModel);
  // Univer puts each before those that it has.
  for (const rule of [...rules].reverse()) formats.addRule(unitId, id, rule);
  const model = injector.get(DataValidationModel);
  for (const rule of validations) model.addRule(unitId, id, rule, 'patched');
  const notes = injector.get(SheetsNoteModel);
  for (const comment of comments) notes.updateNote(unitId, id, comment.row, comment.column, commentNote(comment));
}

function loadNames(book: UniverBook, { names, sheets }: WorkbookSnapshot): void {
  const ids = book.workbook.getSheetOrders();
  const idOf = (sheet: string | undefined): string | undefined => ids[sheets.findIndex(({ name }) => name === sheet)];
  const own = namesInFile(names, idOf).map((name) => univerName(name, book.nextId()));
  book.injector
    .get(IDefinedNamesService)
    .registerDefinedNames(book.unitId, Object.fromEntries(own.map((name) => [name.id, name])));
}

/** Hidden rows below the headers of a filter that has a condition. */
function filteredRows({ hiddenRows }: SheetSnapshot, { filters }: SheetDetails): ReadonlySet<number> {
  const isFiltered = (row: number): boolean =>
    filters.some(({ range, active }) => active && row > range.top && row <= range.bottom);
  return new Set([...hiddenRows].filter(isFiltered));
}

import type { HostTable } from '../../host/engine';
import { hostId } from '../../host/memory/host-id';
import { copiedSheetName } from '../../host/memory/sheets/sheet-name';
import { renamedSheet, renamedTable } from '../../host/memory/structure/rename-in-formulas';
import { freeTableName } from '../../host/memory/tables/table-name';
import { mapFormulasOf } from '../objects/formulas/map-formulas';
import { conditionalRule, type ConditionalRule } from '../objects/rules/conditional-rule';
import { formatsOf, rulesOf } from '../objects/rules/conditional-list';
import { validationsOf } from '../objects/rules/validation-list';
import { putObjects, type SheetObjects } from '../objects/sheet-objects';
import { allTables, tablesOf } from '../objects/tables/table-state';
import { UniverComments } from '../objects/univer-comments';
import { univerName, UniverNames } from '../objects/univer-names';
import type { SideState } from '../side-state';
import type { UniverBook } from '../univer-book';
import { insertSheet } from './insert-sheet';

/**
 * A copy of a sheet at the end of the workbook, with its tables under free names and its own names; what its formulas say of the sheet itself, they then say of the
 * copy. The copy's id.
 * @throws EngineFault `ItemNotFound`
 */
export function copySheet(book: UniverBook, original: string): string {
  const sheet = book.sheet(original);
  const sheets = book.workbook.getSheets().map((each) => ({ name: each.getName() }));
  const [id, name] = [hostId('sheet', book.nextId()), copiedSheetName(sheet.getName(), sheets)];
  insertSheet(book, { ...structuredClone(sheet.getConfig()), id, name });
  copySides(book, original, id);
  book.copies.set(id, original);
  const before = tablesOf(book, original);
  const tables = freeTables(book, before, id);
  putObjects(book, id, { ...copies(book, original, id), tables });
  followNames(book, id, sheet.getName(), name, before, tables);
  const own = new UniverNames(book).names().filter((each) => each.sheet === original);
  const follow = following(sheet.getName(), name, before, tables);
  const copied = own.map((each) => ({ ...each, sheet: id, formula: `=${follow(each.formula.slice(1))}` }));
  if (copied.length > 0) new UniverNames(book).put(copied.map((each) => univerName(each, book.nextId())));
  return id;
}

/** Lets the formulas of a sheet that came follow the new names of the sheet and its tables. */
export function followNames(
  book: UniverBook,
  sheet: string,
  before: string,
  after: string,
  tablesBefore: readonly HostTable[],
  tables: readonly HostTable[],
): void {
  const follow = following(before, after, tablesBefore, tables);
  mapFormulasOf(book, sheet, (formula) => follow(formula));
}

/** How a formula (without `=`) follows the new names of a sheet and its tables. */
export function following(
  before: string,
  after: string,
  tablesBefore: readonly HostTable[],
  tables: readonly HostTable[],
): (formula: string) => string {
  const renames = tables.flatMap((table, index) => {
    const old = tablesBefore[index]!.name;
    return old === table.name ? [] : [(formula: string) => renamedTable(formula, old, table.name)];
  });
  if (before !== after) renames.unshift((formula) => renamedSheet(formula, before, after));
  return (formula) => renames.reduce((text, rename) => rename(text), formula);
}

/** Tables under names that are free and new ids, on another sheet. */
export function freeTables(book: UniverBook, tables: readonly HostTable[], sheet: string): readonly HostTable[] {
  const taken = [...allTables(book)];
  const names = new UniverNames(book).names();
  return tables.map((table) => {
    const name = freeTableName(table.name, { sheets: [{ tables: taken }], names });
    const free = { ...table, id: hostId('table', book.nextId()), name, sheet };
    taken.push(free);
    return free;
  });
}

function copies(book: UniverBook, original: string, id: string): Omit<SheetObjects, 'tables'> {
  const rules = rulesOf(book, original);
  return {
    rules: formatsOf(book, original).map((format, index): ConditionalRule => {
      return conditionalRule({ ...format, id: hostId('format', book.nextId()), sheet: id }, rules[index]!.rule);
    }),
    validations: validationsOf(book, original).map((rule) => ({ ...rule, uid: `validation-${book.nextId()}` })),
    comments: new UniverComments(book).on(original).map((comment) => {
      return { ...comment, id: hostId('comment', book.nextId()), sheet: id };
    }),
  };
}

/** What Univer has no place for of the original holds for the copy, too. */
function copySides(book: UniverBook, original: string, id: string): void {
  const { protections, visibilities, filteredRows } = book.side;
  const side: Partial<SideState> = {
    protections: withCopy(protections, original, id),
    visibilities: withCopy(visibilities, original, id),
    filteredRows: withCopy(filteredRows, original, id),
  };
  book.setSide(side);
}

function withCopy<T>(map: ReadonlyMap<string, T>, original: string, id: string): ReadonlyMap<string, T> {
  const value = map.get(original);
  return value === undefined ? map : new Map(map).set(id, value);
}

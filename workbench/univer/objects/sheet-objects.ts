import type { SheetDetails, SheetSnapshot, TableSnapshot } from '../../../src/index';
import type { HostComment, HostTable } from '../../host/engine';
import { hostId } from '../../host/memory/host-id';
import type { UniverBook } from '../univer-book';
import { setRules } from './rules/conditional-list';
import type { ConditionalRule } from './rules/conditional-rule';
import { fileRules } from './rules/file-formats';
import { setValidations } from './rules/validation-list';
import { validationRule, type ValidationRule } from './rules/validation-rule';
import { putTable } from './tables/put-table';
import { UniverComments } from './univer-comments';

/** What lies on a sheet besides its cells. */
export interface SheetObjects {
  readonly tables: readonly HostTable[];
  /** The one that wins first. */
  readonly rules: readonly ConditionalRule[];
  readonly validations: readonly ValidationRule[];
  readonly comments: readonly HostComment[];
}

/** What lies on a sheet of a file. @param id the sheet's id @param nextId numbers that nothing has had */
export function objectsInFile(
  sheet: SheetSnapshot,
  details: SheetDetails,
  id: string,
  nextId: () => number,
): SheetObjects {
  return {
    tables: sheet.tables.map((table) => hostTable(table, details, id, nextId)),
    rules: fileRules(details.conditionalFormats, id, nextId),
    validations: details.validations.map((rule) => validationRule(rule, `validation-${nextId()}`)),
    comments: details.comments.map(({ row, column, author, text, kind }) => {
      return { id: hostId('comment', nextId()), sheet: id, row, column, author, content: text, kind };
    }),
  };
}

/** Puts objects on a sheet that has none, as a part of the step of undo. */
export function putObjects(book: UniverBook, sheet: string, objects: SheetObjects): void {
  for (const table of objects.tables) putTable(book, undefined, table);
  setRules(book, sheet, objects.rules);
  setValidations(book, sheet, objects.validations);
  new UniverComments(book).replace([], objects.comments);
}

function hostTable(table: TableSnapshot, { tables }: SheetDetails, sheet: string, nextId: () => number): HostTable {
  const details = tables.find(({ name }) => name === table.name);
  return {
    id: hostId('table', nextId()),
    name: table.name,
    sheet,
    range: table.range,
    showHeaders: table.headerRows > 0,
    showTotals: table.totalRows > 0,
    columns: table.columns.map((name, index) => ({ id: details?.columnIds[index] ?? index + 1, name })),
    style: details?.style ?? '',
  };
}

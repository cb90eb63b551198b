import type { CellRange } from '../../../src/index';
import type { HostComment, HostTable } from '../../host/engine';
import { shiftedIndex, shiftedPieces, isWhole, type Shift } from '../../host/memory/structure/shift';
import { shiftedTable } from '../../host/memory/structure/shift-tables';
import type { UniverBook } from '../univer-book';
import { rulesOf, setRules } from './rules/conditional-list';
import { setValidations, validationsOf } from './rules/validation-list';
import { putTable } from './tables/put-table';
import { tablesOf } from './tables/table-state';
import { UniverComments } from './univer-comments';
import { fromUniver, toUniver } from './univer-range';

/**
 * Takes away what lies on a sheet besides its cells and will move with them, and gives a function that puts it down where it belongs once the cells have moved: Univer
 * itself would tear tables, and take back less than it moved. All of it is a part of the step of undo. The function gives the tables that got new columns, whose header
 * cells are still to be written.
 * @throws EngineFault `InvalidOperation` where a table would be torn, or lose its header row alone
 */
export function liftObjects(book: UniverBook, sheet: string, shift: Shift): () => readonly HostTable[] {
  const tables = tablesOf(book, sheet).map((before) => ({ before, after: shifted(before, shift) }));
  const moved = tables.filter(({ before, after }) => before !== after);
  const puts = [liftRules(book, sheet, shift), liftValidations(book, sheet, shift), liftComments(book, sheet, shift)];
  for (const { before } of moved) putTable(book, before, undefined, true);
  return () => {
    for (const { after } of moved) if (after) putTable(book, undefined, after, true);
    for (const put of puts) put();
    moveFiltered(book, sheet, shift);
    return moved.flatMap(({ before, after }) => (after && after.columns.length > before.columns.length ? [after] : []));
  };
}

function shifted(table: HostTable, shift: Shift): HostTable | undefined {
  const { range, showHeaders, columns } = table;
  const state = {
    range,
    headerRows: Number(showHeaders),
    columns: columns.map(({ name }) => name),
    columnIds: columns.map(({ id }) => id),
  };
  const after = shiftedTable(state, shift);
  if (after === state) return table;
  return (
    after && {
      ...table,
      range: after.range,
      columns: after.columns.map((name, index) => ({ id: after.columnIds[index]!, name })),
    }
  );
}

function liftRules(book: UniverBook, sheet: string, shift: Shift): () => void {
  const rules = rulesOf(book, sheet);
  const after = rules.flatMap((rule) => placed(rule, shift));
  if (isSame(rules, after)) return () => undefined;
  setRules(book, sheet, []);
  return () => setRules(book, sheet, after);
}

function liftValidations(book: UniverBook, sheet: string, shift: Shift): () => void {
  const rules = validationsOf(book, sheet);
  const after = rules.flatMap((rule) => placed(rule, shift));
  if (isSame(rules, after)) return () => undefined;
  setValidations(book, sheet, []);
  return () => setValidations(book, sheet, after);
}

function placed<Rule extends { readonly ranges: Parameters<typeof fromUniver>[0][] }>(
  rule: Rule,
  shift: Shift,
): readonly Rule[] {
  const before = rule.ranges.map(fromUniver);
  const after = before.flatMap((range) => shiftedPieces(shift, range));
  if (sameRanges(before, after)) return [rule];
  return after.length > 0 ? [{ ...rule, ranges: after.map(toUniver) }] : [];
}

function sameRanges(before: readonly CellRange[], after: readonly CellRange[]): boolean {
  return JSON.stringify(before.map(toUniver)) === JSON.stringify(after.map(toUniver));
}

function isSame<T>(before: readonly T[], after: readonly T[]): boolean {
  return before.length === after.length && before.every((each, index) => each === after[index]);
}

function liftComments(book: UniverBook, sheet: string, shift: Shift): () => void {
  const comments = new UniverComments(book);
  const moved = comments.on(sheet).map((before) => ({ before, after: movedComment(before, shift) }));
  const others = moved.filter(({ before, after }) => before !== after);
  comments.replace(
    others.map(({ before }) => before),
    [],
  );
  return () =>
    comments.replace(
      [],
      others.flatMap(({ after }) => after ?? []),
    );
}

function movedComment(comment: HostComment, shift: Shift): HostComment | undefined {
  const { row, column } = comment;
  const [place] = shiftedPieces(shift, { top: row, bottom: row, left: column, right: column });
  if (!place) return undefined;
  return place.top === row && place.left === column ? comment : { ...comment, row: place.top, column: place.left };
}

function moveFiltered(book: UniverBook, sheet: string, shift: Shift): void {
  const before = book.side.filteredRows.get(sheet);
  if (!before || shift.axis !== 'row' || !isWhole(shift)) return;
  const after = new Set([...before].flatMap((row) => shiftedIndex(shift, row) ?? []));
  book.setSide({ filteredRows: new Map(book.side.filteredRows).set(sheet, after) });
}

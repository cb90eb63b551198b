import type { BookState, RowState, SheetState, TableState } from '../book-state';
import type { Draft } from '../draft';
import { invalidArgument, notFound } from '../faults';
import { hostId } from '../host-id';
import { loadBook } from '../loading/load-book';
import type { Pools } from '../pools';
import { renamedSheet, renamedTable } from '../structure/rename-in-formulas';
import { freeTableName } from '../tables/table-name';
import { copiedSheetName } from './sheet-name';

/**
 * Puts sheets of another .xlsx file in at the end, with all that is on them. A sheet or table whose name is taken gets another, and the formulas that came with it
 * follow. The other file's custom XML is not taken along; names are where they are local to a sheet, or new.
 * @param names the sheets to take, in this order; all of them when absent
 * @returns the ids of the new sheets
 * @throws EngineFault `InvalidArgument` for what is no .xlsx file, `ItemNotFound` for a sheet that is not in it
 */
export function insertSheets(draft: Draft, xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
  const { state: source, pools } = loaded(draft, xlsx);
  const chosen =
    names?.map((name) => {
      const sheet = source.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!sheet) throw notFound();
      return sheet;
    }) ?? source.sheets;
  const taken = chosen.map((sheet) => takeSheet(draft, sheet, pools));
  const follow = followTaken(draft, chosen, taken);
  takeNames(draft, source, chosen, taken, follow);
  draft.touchFormulas();
  return taken.map(({ id }) => id);
}

/**
 * A copy of a sheet at the end of the same workbook, with its tables under free names and its own names; what its formulas say of the sheet itself, they then
 * say of the copy. The copy's id.
 * @throws EngineFault `ItemNotFound`
 */
export function copySheet(draft: Draft, id: string): string {
  const original = draft.sheet(id);
  const copy = takeSheet(draft, original, draft.pools);
  const follow = followTaken(draft, [original], [copy]);
  const own = draft.book.names.filter((name) => name.sheet === id);
  draft.book.names = [
    ...draft.book.names,
    ...own.map((name) => ({ ...name, sheet: copy.id, formula: `=${follow(name.formula.slice(1))}` })),
  ];
  draft.touchFormulas();
  return copy.id;
}

/** Lets the formulas that came with sheets follow the new names of the sheets and their tables; how any formula follows. */
function followTaken(
  draft: Draft,
  chosen: readonly SheetState[],
  taken: readonly SheetState[],
): (formula: string) => string {
  const renames: ((formula: string) => string)[] = [];
  taken.forEach((sheet, index) => {
    const before = chosen[index]!;
    if (sheet.name !== before.name) renames.push((formula) => renamedSheet(formula, before.name, sheet.name));
    sheet.tables.forEach((table, at) => {
      const old = before.tables[at]!.name;
      if (table.name !== old) renames.push((formula) => renamedTable(formula, old, table.name));
    });
  });
  const follow = (formula: string): string => renames.reduce((text, rename) => rename(text), formula);
  if (renames.length > 0) {
    const ids = new Set(taken.map(({ id }) => id));
    draft.book.sheets = draft.book.sheets.map((sheet) =>
      ids.has(sheet.id) ? { ...sheet, rows: sheet.rows.map((row) => row && withFormulas(row, follow)) } : sheet,
    );
  }
  return follow;
}

function loaded(draft: Draft, xlsx: Uint8Array): { readonly state: BookState; readonly pools: Pools } {
  try {
    return loadBook(xlsx, '', () => draft.newId());
  } catch {
    throw invalidArgument();
  }
}

function takeSheet(draft: Draft, before: SheetState, pools: Pools): SheetState {
  const tables: TableState[] = [];
  const name = copiedSheetName(before.name, draft.book.sheets);
  for (const table of before.tables) {
    const others = { ...draft.book, sheets: [...draft.book.sheets, { ...before, tables }] };
    tables.push({ ...table, id: hostId('table', draft.newId()), name: freeTableName(table.name, others) });
  }
  const moved = new PoolsMove(pools, draft.pools);
  const id = hostId('sheet', draft.newId());
  const sheet: SheetState = {
    ...before,
    id,
    name,
    tables,
    rows: before.rows.map((row) => row && moved.row(row)),
    conditionalFormats: before.conditionalFormats.map((each) => ({
      ...each,
      id: hostId('format', draft.newId()),
      sheet: id,
    })),
    comments: before.comments.map((each) => ({ ...each, id: hostId('comment', draft.newId()), sheet: id })),
  };
  draft.book.sheets = [...draft.book.sheets, sheet];
  draft.changes.push({ kind: 'sheet-added', sheet: id });
  for (const { id: table, name: own, range } of tables)
    draft.changes.push({ kind: 'table-added', table, name: own, sheet: id, range });
  return sheet;
}

/** Names of the other file that its sheets bring along: their own, and the workbook's unless there is one of that name. */
function takeNames(
  draft: Draft,
  source: BookState,
  chosen: readonly SheetState[],
  taken: readonly SheetState[],
  follow: (formula: string) => string,
): void {
  for (const name of source.names) {
    const at = chosen.findIndex(({ id }) => id === name.sheet);
    if (name.sheet !== undefined && at < 0) continue;
    const isTaken = draft.book.names.some(
      (each) => each.sheet === undefined && each.name.toLowerCase() === name.name.toLowerCase(),
    );
    if (name.sheet === undefined && isTaken) continue;
    const formula = `=${follow(name.formula.slice(1))}`;
    draft.book.names = [...draft.book.names, { ...name, formula, ...(at >= 0 && { sheet: taken[at]!.id }) }];
  }
}

function withFormulas(row: RowState, follow: (formula: string) => string): RowState {
  return row.formulas ? { ...row, formulas: row.formulas.map((each) => each && follow(each)) } : row;
}

/** Gives rows the indexes of other pools; rows that share a list share the new one, too. */
class PoolsMove {
  private readonly lists = new Map<readonly number[], readonly number[]>();

  constructor(
    private readonly from: Pools,
    private readonly to: Pools,
  ) {}

  row(row: RowState): RowState {
    const { formats, looks } = row;
    return {
      ...row,
      ...(formats && { formats: this.list(formats, (each) => this.to.format(this.from.formats[each]!.code)) }),
      ...(looks && { looks: this.list(looks, (each) => this.to.look(this.from.looks[each]!)) }),
    };
  }

  private list(before: readonly number[], move: (index: number) => number): readonly number[] {
    const known = this.lists.get(before);
    if (known) return known;
    const moved = before.map(move);
    this.lists.set(before, moved);
    return moved;
  }
}

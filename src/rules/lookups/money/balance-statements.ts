import type { CellRef } from '../../../plan/cell';
import type { BalanceItem, BalanceRow, Plan } from '../../../plan/plan';
import { cellOf, problemOf, type Block } from '../../../plan/source';
import { nameKey } from '../../../text/ids';
import { unreadAmount } from './amounts';
import { isBlank } from '../blank-answers';

/** The posts of one table of Balans, by year. Costs are positive, whichever sign the table gives them. */
export interface BalanceStatement {
  readonly block: Block;
  readonly rows: readonly BalanceRow[];
  /** The years that it has amounts for, ascending. */
  readonly years: readonly number[];
  /** The amount of a post; undefined where its cell is empty, cannot be read, or two rows state it. */
  amount(item: BalanceItem, year: number): number | undefined;
  /** Whether a post of a year cannot be told: its cell holds no amount, or two rows state it. */
  isUnread(item: BalanceItem, year: number): boolean;
  /** What a post of words says of a year; undefined where it says nothing. */
  text(item: BalanceItem, year: number): string | undefined;
  /** The cell of a post and year, also where it is empty; undefined where there is no such row or column. */
  cell(item: BalanceItem, year: number): CellRef | undefined;
  has(item: BalanceItem): boolean;
  /** Whether rows that are no post hold amounts between two posts, for a year or for any. */
  hasUnknownBetween(from: BalanceItem | undefined, to: BalanceItem, year?: number): boolean;
  /** Whether the row of a post is named as only the operation's part of it, taxes aside. */
  isOperatingOnly(item: BalanceItem): boolean;
}

/** The statements of a plan, one for each table: a municipality may keep its income statement and its balance account apart. */
export function balanceStatements(plan: Pick<Plan, 'balance'>): readonly BalanceStatement[] {
  const byBlock = new Map<Block, BalanceRow[]>();
  for (const row of plan.balance) {
    const rows = byBlock.get(row.source.block);
    if (rows) rows.push(row);
    else byBlock.set(row.source.block, [row]);
  }
  return [...byBlock].map(([block, rows]) => statementOf(block, rows));
}

function statementOf(block: Block, rows: readonly BalanceRow[]): BalanceStatement {
  const byItem = new Map<BalanceItem, BalanceRow[]>();
  for (const row of rows) {
    if (row.item === undefined) continue;
    const own = byItem.get(row.item);
    if (own) own.push(row);
    else byItem.set(row.item, [row]);
  }
  const rowsOf = (item: BalanceItem): readonly BalanceRow[] => byItem.get(item) ?? [];
  const stated = (item: BalanceItem, year: number): readonly number[] =>
    rowsOf(item).flatMap(({ amounts }) => amounts.filter((each) => each.year === year).map(({ value }) => value));
  const costs = rowsOf('costs').flatMap(({ amounts }) => amounts.map(({ value }) => value));
  const costSign = costs.some((value) => value < 0) && costs.every((value) => value <= 0) ? -1 : 1;
  const unread = (item: BalanceItem, year: number): boolean =>
    new Set(stated(item, year)).size > 1 ||
    rowsOf(item).some((row) => unreadAmount(row, `amounts:${year}`) !== undefined);
  const placesOf = (item: BalanceItem): readonly number[] => rowsOf(item).map(({ source }) => source.row);
  return {
    block,
    rows,
    years: [...new Set(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort((a, b) => a - b),
    amount(item, year) {
      const [value] = unread(item, year) ? [] : stated(item, year);
      return value === undefined || item !== 'costs' ? value : value * costSign;
    },
    isUnread: unread,
    text(item, year) {
      const texts = rowsOf(item).flatMap((row) => row.texts.filter((each) => each.year === year));
      return texts.find(({ text }) => !isBlank(text))?.text;
    },
    cell: (item, year) => rowsOf(item).flatMap((row) => cellOf(row, `amounts:${year}`) ?? [])[0],
    has: (item) => byItem.has(item),
    hasUnknownBetween(from, to, year) {
      const top = from === undefined ? -1 : Math.max(-1, ...placesOf(from));
      const bottom = Math.min(...placesOf(to));
      return rows.some(
        ({ item, amounts, source }) =>
          item === undefined &&
          source.row > top &&
          source.row < bottom &&
          amounts.some((each) => each.value !== 0 && (year === undefined || each.year === year)),
      );
    },
    isOperatingOnly: (item) => rowsOf(item).some(({ label }) => /^verksamhetens /.test(nameKey(label ?? ''))),
  };
}

/** Whether a post of words holds something that could not be read, so that nobody can say that it is empty. */
export function isUnreadText(statement: BalanceStatement, item: BalanceItem, year: number): boolean {
  return statement.rows.some((row) => row.item === item && problemOf(row, `amounts:${year}`) !== undefined);
}

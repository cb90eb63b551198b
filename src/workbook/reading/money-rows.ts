import type {
  Allocation,
  BalanceRow,
  BudgetAmount,
  BudgetKind,
  BudgetRow,
  CarryOver,
  Frame,
  Phase,
  YearValue,
} from '../../plan/plan';
import { readAllocationKind, readBalanceItem, readBudgetKind, readFrameKind, readPhase } from '../layout/choices';
import { readChoice, readPlainNumber, readText, readYear, shown, type Cell, type Reading } from './cell-reader';
import { defined } from './defined';
import type { RowReader } from './row-reader';

/** A row of Ramar. */
export function readFrame(row: RowReader, years: readonly number[]): Frame {
  return {
    ...defined({
      organisation: row.read('organisation', readText),
      kind: row.read('kind', (cell) => readChoice(cell, readFrameKind)),
    }),
    amounts: readAmounts(row, years),
    source: row.source(),
  };
}

function readAmounts(row: RowReader, years: readonly number[]): YearValue[] {
  const amounts: YearValue[] = [];
  for (const year of years) {
    const value = row.amount(`amounts:${year}`);
    if (value !== undefined) amounts.push({ year, value });
  }
  const ownYear = row.read('year', readYear);
  if (ownYear !== undefined) {
    const value = row.amount('amount');
    if (value !== undefined) amounts.push({ year: ownYear, value });
    row.moveTo('amount', `amounts:${ownYear}`);
  }
  return amounts;
}

/** One year column of a budget block, with the name of its field. */
export interface BudgetColumn {
  readonly phase: Phase;
  readonly year: number;
  readonly field: string;
}

/** A row of Budget. There can be hundreds of thousands, so nothing is made here that is not kept. */
export function readBudgetRow(
  row: RowReader,
  columns: readonly BudgetColumn[],
  phaseOf: (year: number) => Phase,
): BudgetRow {
  const amounts: BudgetAmount[] = [];
  for (const { phase, year, field } of columns) {
    const value = row.amount(field);
    if (value !== undefined) amounts.push({ year, phase, value });
  }
  const ownYear = row.read('year', readYear);
  if (ownYear !== undefined) {
    const value = row.amount('amount');
    const phase = row.read('phase', readPhaseCell) ?? phaseOf(ownYear);
    if (value !== undefined) amounts.push({ year: ownYear, phase, value });
    row.moveTo('amount', `${phase}:${ownYear}`);
  }
  const organisation = row.text('organisation');
  const unit = row.text('unit');
  const account = row.text('account');
  const activity = row.text('activity');
  const text = row.text('text');
  const kind = row.read('kind', readKindCell);
  // Keys set one after the other keep the rows in a few shapes; spreading optional ones would be many times slower.
  const budget: { -readonly [Key in keyof BudgetRow]: BudgetRow[Key] } = { amounts, source: row.source() };
  if (kind !== undefined) budget.kind = kind;
  if (organisation !== undefined) budget.organisation = organisation;
  if (account !== undefined) budget.account = account;
  if (activity !== undefined) budget.activity = activity;
  if (text !== undefined) budget.text = text;
  if (unit !== undefined) budget.unit = unit;
  return budget;
}

const readPhaseCell = (cell: Cell): Reading<Phase> => readChoice(cell, readPhase);
const readKindCell = (cell: Cell): Reading<BudgetKind> => readChoice(cell, readBudgetKind);

/** A row of Överföring. */
export function readCarryOver(row: RowReader): CarryOver {
  const amount = (field: string): number | undefined => row.amount(field);
  return {
    ...defined({
      organisation: row.read('organisation', readText),
      year: row.read('year', readYear),
      in: amount('in'),
      result: amount('result'),
      out: amount('out'),
      decision: row.read('decision', readText),
    }),
    source: row.source(),
  };
}

/** A row of Resursfördelning. */
export function readAllocation(row: RowReader): Allocation {
  return {
    ...defined({
      organisation: row.read('organisation', readText),
      activity: row.read('activity', readText),
      kind: row.read('kind', (cell) => readChoice(cell, readAllocationKind)),
      key: row.read('key', readText),
      year: row.read('year', readYear),
      volume: row.read('volume', readPlainNumber),
      unitPrice: row.amount('unitPrice'),
      amount: row.amount('amount'),
    }),
    source: row.source(),
  };
}

const TEXT_ITEMS: ReadonlySet<string | undefined> = new Set(['specialReasons', 'actionPlan']);

/** A row of Balans: amounts by year, or texts where the post is a reason or a plan. */
export function readBalanceRow(row: RowReader, years: readonly number[]): BalanceRow {
  const label = row.read('item', (cell) => ({ value: shown(cell) || undefined }));
  const item = row.read('item', (cell) => readChoice(cell, readBalanceItem));
  const inWords = TEXT_ITEMS.has(item);
  const texts = inWords ? readYearTexts(row, years) : [];
  return {
    ...defined({ item, label }),
    amounts: inWords ? [] : readAmounts(row, years),
    texts,
    source: row.source(),
  };
}

/** Texts by year: in columns of years, or in long form the text beside the row's own year. */
function readYearTexts(row: RowReader, years: readonly number[]): { year: number; text: string }[] {
  const texts = years.flatMap((year) => {
    const text = row.read(`amounts:${year}`, readText);
    return text === undefined ? [] : [{ year, text }];
  });
  const ownYear = row.read('year', readYear);
  if (ownYear === undefined) return texts;
  const text = row.read('amount', readText);
  row.moveTo('amount', `amounts:${ownYear}`);
  return text === undefined ? texts : [...texts, { year: ownYear, text }];
}

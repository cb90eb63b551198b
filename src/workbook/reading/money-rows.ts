import type { Allocation, BalanceRow, BudgetAmount, BudgetRow, CarryOver, Frame, Phase, YearValue } from '../../plan/plan';
import { readAllocationKind, readBalanceItem, readBudgetKind, readFrameKind, readPhase } from '../layout/choices';
import { readAmount, readChoice, readPlainNumber, readText, readYear, shown } from './cell-reader';
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
    const value = row.read(`amounts:${year}`, (cell) => readAmount(cell, row.unit));
    if (value !== undefined) amounts.push({ year, value });
  }
  const ownYear = row.read('year', readYear);
  if (ownYear !== undefined) {
    const value = row.read('amount', (cell) => readAmount(cell, row.unit));
    if (value !== undefined) amounts.push({ year: ownYear, value });
  }
  return amounts;
}

/** The year columns of a budget block, in order. */
export interface BudgetColumns {
  readonly phase: Phase;
  readonly year: number;
}

/** A row of Budget. */
export function readBudgetRow(row: RowReader, columns: readonly BudgetColumns[], phaseOf: (year: number) => Phase): BudgetRow {
  const amounts: BudgetAmount[] = [];
  for (const { phase, year } of columns) {
    const value = row.read(`${phase}:${year}`, (cell) => readAmount(cell, row.unit));
    if (value !== undefined) amounts.push({ year, phase, value });
  }
  const ownYear = row.read('year', readYear);
  if (ownYear !== undefined) {
    const value = row.read('amount', (cell) => readAmount(cell, row.unit));
    const phase = row.read('phase', (cell) => readChoice(cell, readPhase)) ?? phaseOf(ownYear);
    if (value !== undefined) amounts.push({ year: ownYear, phase, value });
  }
  return {
    ...defined({
      organisation: row.read('organisation', readText),
      unit: row.read('unit', readText),
      account: row.read('account', readText),
      activity: row.read('activity', readText),
      text: row.read('text', readText),
      kind: row.read('kind', (cell) => readChoice(cell, readBudgetKind)),
    }),
    amounts,
    source: row.source(),
  };
}

/** A row of Överföring. */
export function readCarryOver(row: RowReader): CarryOver {
  const amount = (field: string): number | undefined => row.read(field, (cell) => readAmount(cell, row.unit));
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
      unitPrice: row.read('unitPrice', (cell) => readAmount(cell, row.unit)),
      amount: row.read('amount', (cell) => readAmount(cell, row.unit)),
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
  const texts = inWords
    ? years.flatMap((year) => {
        const text = row.read(`amounts:${year}`, readText);
        return text === undefined ? [] : [{ year, text }];
      })
    : [];
  return {
    ...defined({ item, label }),
    amounts: inWords ? [] : readAmounts(row, years),
    texts,
    source: row.source(),
  };
}

import type { CellRef } from '../../../plan/cell';
import type { BalanceItem, Measure, Phase, Plan, YearValue } from '../../../plan/plan';
import { cellOf, type Sourced } from '../../../plan/source';
import { KRONOR_PER_UNIT } from '../../../plan/money';
import { nameKey } from '../../../text/ids';
import { isSpread, oddScales, type OddScale } from './odd-scales';
import type { PlanTable } from '../columns/plan-tables';
import { rowSubject } from '../row-subjects';
import { scaleStep } from './scale-steps';

/** An amount that is some thousands off the rest of its row. */
export interface ScaleSlip {
  readonly table: PlanTable;
  readonly row: Sourced;
  readonly field: string;
  readonly cell: CellRef;
  /** In kronor; of a measure in its own unit. */
  readonly value: number;
  readonly factor: number;
  /** The amounts that it is compared with. */
  readonly usual: readonly number[];
  readonly usualCells: readonly CellRef[];
  readonly subject: string;
}

/** What is usual below this many kronor is too little to judge by. */
const LEAST = 10_000;
/** Rows below this many kronor may begin or end with amounts of another size. */
const SMALL = 200_000;
/** Posts that are large one year and nothing the next. */
const LUMPY_POSTS: ReadonlySet<BalanceItem | undefined> = new Set([
  'result',
  'realisationGains',
  'exceptions',
  'reservation',
  'use',
  'balanceResult',
]);
const MONEY_UNIT = /^(?:kr|tkr|mnkr|mkr|kkr|kronor|sek)\b/;

/** Names the field of an amount of a row. */
type FieldAt = (index: number) => string;

/** The slips of the rows whose years stand side by side: frames, budget, balance, and measures in money. */
export function scaleSlipsOfRows(plan: Pick<Plan, 'frames' | 'budget' | 'balance' | 'measures'>): readonly ScaleSlip[] {
  const slips: ScaleSlip[] = [];
  for (const row of plan.frames) addSlips(slips, 'frames', row, row.amounts, row.kind === 'investment');
  for (const row of plan.budget) addSlips(slips, 'budget', row, row.amounts, row.kind === 'investment');
  for (const row of plan.balance) addSlips(slips, 'balance', row, row.amounts, LUMPY_POSTS.has(row.item));
  for (const row of plan.measures)
    if (row.unit !== undefined && MONEY_UNIT.test(nameKey(row.unit))) addMeasureSlips(slips, row);
  return slips;
}

function addSlips<Table extends 'frames' | 'budget' | 'balance'>(
  slips: ScaleSlip[],
  table: Table,
  row: Plan[Table][number],
  amounts: readonly (YearValue & { readonly phase?: Phase })[],
  lumpy: boolean,
): void {
  if (!isSpread(amounts)) return;
  const { unit = 'kr' } = row.source.block;
  const whole = KRONOR_PER_UNIT[unit] / (unit === 'mnkr' ? 10 : 1);
  const alone = oddScales(amounts, { least: LEAST, small: SMALL, lumpy, whole });
  const odd = alone.length > 0 || lumpy || amounts.length < 4 ? alone : scaleStep(amounts, SMALL);
  if (odd.length === 0) return;
  const fieldAt: FieldAt = (index) => `${amounts[index]!.phase ?? 'amounts'}:${amounts[index]!.year}`;
  slips.push(...toSlips(table, row, amounts, odd, fieldAt));
}

function addMeasureSlips(slips: ScaleSlip[], row: Measure): void {
  const values = [
    ...row.results.map(({ year, value }) => ({ field: `results:${year}`, value })),
    ...row.targets.flatMap((target) =>
      'value' in target ? [{ field: `targets:${target.year}`, value: target.value }] : [],
    ),
  ];
  slips.push(...toSlips('measures', row, values, oddScales(values, { lumpy: true }), (index) => values[index]!.field));
}

/** The odd amounts of a row with their cells, and those of the rest that they are compared with. */
export function toSlips<Table extends PlanTable>(
  table: Table,
  row: Plan[Table][number],
  amounts: readonly { readonly value: number }[],
  odd: readonly OddScale[],
  fieldAt: FieldAt,
): readonly ScaleSlip[] {
  const isOdd = new Set(odd.map(({ index }) => index));
  const others = amounts.flatMap(({ value }, index) => (value === 0 || isOdd.has(index) ? [] : [index]));
  return odd.flatMap(({ index, factor }) => {
    const field = fieldAt(index);
    const cell = cellOf(row, field);
    if (!cell) return [];
    return [
      {
        table,
        row,
        field,
        cell,
        value: amounts[index]!.value,
        factor,
        usual: others.map((other) => amounts[other]!.value),
        usualCells: others.flatMap((other) => cellOf(row, fieldAt(other)) ?? []),
        subject: `${rowSubject(table, row)}/${field}`,
      },
    ];
  });
}

import type { Adjustments } from '../../../plan/balance-requirement';
import type { BalanceItem, MoneyUnit, Plan } from '../../../plan/plan';
import { adjustmentsOf, givesBalance, workedOutResult } from '../money/balance-arithmetic';
import { balanceStatements, type BalanceStatement } from '../money/balance-statements';
import { toSlips, type ScaleSlip } from './scale-slips';

/** The posts between the year's result and the balanskravsresultat. They come and go, so no other year shows what is usual. */
const ADJUSTMENTS: readonly (readonly [BalanceItem, keyof Adjustments])[] = [
  ['realisationGains', 'gains'],
  ['exceptions', 'exceptions'],
  ['reservation', 'reservation'],
  ['use', 'use'],
];
const FACTORS = [1e3, 1e6, 1e-3, 1e-6];

/** The posts of Balans that have to be a thousandth, or a thousand times as much, for the year's balanskravsresultat to come out as stated. */
export function balanceScaleSlips({ balance }: Pick<Plan, 'balance'>, unit: MoneyUnit): readonly ScaleSlip[] {
  return balanceStatements({ balance }).flatMap((statement) =>
    statement.years.flatMap((year) => slipOf(statement, year, unit)),
  );
}

/** A post, its amount, and whether the account would come out right with another one. */
interface Tried {
  readonly item: BalanceItem;
  readonly value: number;
  readonly holds: (value: number) => boolean;
}

function slipOf(statement: BalanceStatement, year: number, unit: MoneyUnit): readonly ScaleSlip[] {
  const stated = statement.amount('balanceResult', year);
  const base = statement.amount('result', year) ?? workedOutResult(statement, year);
  const adjustments = adjustmentsOf(statement, year);
  if (stated === undefined || base === undefined || !adjustments) return [];
  if (givesBalance(base, adjustments, stated, unit)) return [];
  const tried: readonly Tried[] = [
    ...ADJUSTMENTS.map(([item, name]): Tried => ({
      item,
      value: adjustments[name],
      holds: (value) => givesBalance(base, { ...adjustments, [name]: value }, stated, unit),
    })),
    { item: 'result', value: base, holds: (value) => givesBalance(value, adjustments, stated, unit) },
    { item: 'balanceResult', value: stated, holds: (value) => givesBalance(base, adjustments, value, unit) },
  ];
  const right = tried.flatMap(({ item, value, holds }) =>
    // A post that was left out altogether is no slip of a thousand.
    FACTORS.filter((factor) => value !== 0 && statement.has(item) && !holds(0) && holds(value / factor)).map(
      (factor) => ({
        item,
        value,
        factor,
      }),
    ),
  );
  const [only] = right;
  const row = statement.rows.find(({ item }) => item === only?.item);
  if (!only || right.length > 1 || !row) return [];
  const [slip] = toSlips(
    'balance',
    row,
    [{ value: only.value }],
    [{ index: 0, factor: only.factor }],
    () => `amounts:${year}`,
  );
  const resultCell = statement.cell(only.item === 'balanceResult' ? 'result' : 'balanceResult', year);
  return slip ? [{ ...slip, usual: [only.value / only.factor], usualCells: resultCell ? [resultCell] : [] }] : [];
}

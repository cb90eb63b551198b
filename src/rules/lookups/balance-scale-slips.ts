import type { BalanceItem, MoneyUnit, Plan } from '../../plan/plan';
import { adjustmentsOf, givesBalance, workedOutResult, type Adjustments } from './balance-arithmetic';
import { balanceStatements, type BalanceStatement } from './balance-statements';
import { toSlips, type ScaleSlip } from './scale-slips';

/** The posts between the year's result and the balanskravsresultat. They come and go, so no other year shows what is usual. */
const ADJUSTMENTS: readonly (readonly [BalanceItem, keyof Adjustments])[] = [
  ['realisationGains', 'gains'],
  ['exceptions', 'exceptions'],
  ['reservation', 'reservation'],
  ['use', 'use'],
];
const FACTORS = [1e3, 1e6, 1e-3, 1e-6];

/** The adjustments of Balans that have to be a thousandth, or a thousand times as much, for the year's balanskravsresultat to come out as stated. */
export function balanceScaleSlips({ balance }: Pick<Plan, 'balance'>, unit: MoneyUnit): readonly ScaleSlip[] {
  return balanceStatements({ balance }).flatMap((statement) =>
    statement.years.flatMap((year) => slipOf(statement, year, unit)),
  );
}

function slipOf(statement: BalanceStatement, year: number, unit: MoneyUnit): readonly ScaleSlip[] {
  const stated = statement.amount('balanceResult', year);
  const base = statement.amount('result', year) ?? workedOutResult(statement, year);
  const adjustments = adjustmentsOf(statement, year);
  if (stated === undefined || base === undefined || !adjustments) return [];
  if (givesBalance(base, adjustments, stated, unit)) return [];
  const right = ADJUSTMENTS.flatMap(([item, name]) =>
    FACTORS.filter(
      (factor) =>
        adjustments[name] !== 0 &&
        // An adjustment that was left out altogether is no slip of a thousand.
        !givesBalance(base, { ...adjustments, [name]: 0 }, stated, unit) &&
        givesBalance(base, { ...adjustments, [name]: adjustments[name] / factor }, stated, unit),
    ).map((factor) => ({ item, value: adjustments[name], factor })),
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
  const resultCell = statement.cell('balanceResult', year);
  return slip ? [{ ...slip, usual: [only.value / only.factor], usualCells: resultCell ? [resultCell] : [] }] : [];
}

import { balanceTerms, keptPercent, mostToReserve, type Adjustments } from '../../../plan/balance-requirement';
import type { BalanceItem, MoneyUnit } from '../../../plan/plan';
import { KRONOR_PER_UNIT, sumKronor } from '../../../plan/money';
import { addsUp, precisionOf } from './adds-up';
import type { BalanceStatement } from './balance-statements';

const ADJUSTMENTS: readonly BalanceItem[] = ['realisationGains', 'exceptions', 'reservation', 'use'];

/** The adjustments of a year, an empty post being zero; undefined where one cannot be read. */
export function adjustmentsOf(statement: BalanceStatement, year: number): Adjustments | undefined {
  if (ADJUSTMENTS.some((item) => statement.isUnread(item, year))) return undefined;
  const of = (item: BalanceItem): number => statement.amount(item, year) ?? 0;
  return {
    gains: of('realisationGains'),
    exceptions: of('exceptions'),
    reservation: of('reservation'),
    use: of('use'),
  };
}

/** Whether terms give the stated balanskravsresultat; gains and reservations that are entered with the minus that they are counted with will do. */
export function givesBalance(result: number, adjustments: Adjustments, stated: number, unit: MoneyUnit): boolean {
  const { gains, exceptions, reservation, use } = adjustments;
  const unsigned = {
    gains: Math.abs(gains),
    exceptions,
    reservation: Math.abs(reservation),
    use: Math.abs(use),
  };
  return [adjustments, unsigned].some((each) => agrees(balanceTerms(result, each), stated, unit));
}

/** Whether terms add up to a total. Amounts in millions are rounded so coarsely that their last digit may differ by one. */
export function agrees(terms: readonly number[], total: number, unit: MoneyUnit): boolean {
  if (addsUp(terms, total, unit)) return true;
  if (unit !== 'mnkr') return false;
  const stated = [...terms, total].filter((amount) => amount !== 0);
  const lastDigit = Math.min(KRONOR_PER_UNIT.mnkr, ...stated.map((amount) => precisionOf(amount, unit)));
  return Math.round(Math.abs(sumKronor(terms) - total)) <= lastDigit;
}

/**
 * Whether the table's income and costs are all there is to the year's result, as in the template. It is so where income less costs is the
 * result in at least half of the years; where no year tells, when no other amounts stand above the result and the rows are not named as
 * the operation's alone.
 */
export function isWholeResult(statement: BalanceStatement, unit: MoneyUnit): boolean {
  const tried = statement.years.flatMap((year) => {
    const [income, costs, result] = (['income', 'costs', 'result'] as const).map((item) =>
      statement.amount(item, year),
    );
    return income === undefined || costs === undefined || result === undefined
      ? []
      : [agrees([income, -costs], result, unit)];
  });
  const right = tried.filter((each) => each).length;
  if (right > 0 && right * 2 >= tried.length) return true;
  if (statement.isOperatingOnly('income') || statement.isOperatingOnly('costs')) return false;
  if (statement.years.some((year) => (statement.amount('income', year) ?? 0) < 0)) return false;
  const end = statement.has('result') ? 'result' : 'costs';
  return !statement.hasUnknownBetween(undefined, end) && (statement.block.template || !taxesStandAbove(statement));
}

/** Whether taxes stand before the result, and so are one of its parts beside the operation's income. */
function taxesStandAbove({ rows }: BalanceStatement): boolean {
  const place = (item: BalanceItem): number | undefined => rows.find((row) => row.item === item)?.source.row;
  const [taxes, result] = [place('taxesAndGrants'), place('result') ?? place('balanceResult')];
  return taxes !== undefined && (result === undefined || taxes < result);
}

/** The year's result: as stated, else income less costs where these are all there is to it. */
export function resultOf(statement: BalanceStatement, year: number, isWhole: boolean): number | undefined {
  const stated = statement.amount('result', year);
  if (stated !== undefined || statement.isUnread('result', year)) return stated;
  return isWhole ? workedOutResult(statement, year) : undefined;
}

/** Income less costs; undefined where one of them is not stated. */
export function workedOutResult(statement: BalanceStatement, year: number): number | undefined {
  const income = statement.amount('income', year);
  const costs = statement.amount('costs', year);
  return income === undefined || costs === undefined ? undefined : sumKronor([income, -costs]);
}

/** The most that may be put aside in the resultatreserv for a year (`mostToReserve`); undefined where a post that it takes is not stated. */
export function mostReserved(
  statement: BalanceStatement,
  year: number,
  isWhole: boolean,
): { readonly kronor: number; readonly percent: number } | undefined {
  const result = resultOf(statement, year, isWhole);
  const taxes = statement.amount('taxesAndGrants', year);
  const adjustments = adjustmentsOf(statement, year);
  if (result === undefined || taxes === undefined || taxes <= 0 || !adjustments) return undefined;
  const isEquityNegative = (statement.amount('equity', year) ?? 0) < 0;
  const adjusted = sumKronor([result, -Math.abs(adjustments.gains), adjustments.exceptions]);
  return { kronor: mostToReserve(result, adjusted, taxes, isEquityNegative), percent: keptPercent(isEquityNegative) };
}

/** How many years a deficit may take to be made good (kommunallagen 11 kap. 12 §). */
export const YEARS_TO_RESTORE = 3;

/** So small a part of a deficit is what binary fractions leave, not an amount. */
const NOISE = 1e-12;

/** What lies between the year's result and the balanskravsresultat, in one unit. */
export interface Adjustments {
  readonly gains: number;
  readonly exceptions: number;
  readonly reservation: number;
  readonly use: number;
}

/** The terms that add up to the balanskravsresultat. */
export function balanceTerms(result: number, { gains, exceptions, reservation, use }: Adjustments): readonly number[] {
  return [result, -gains, exceptions, -reservation, use];
}

/** How many per cent of taxes and general grants must stay: more where equity including pensions is negative (kommunallagen 11 kap. 14 §). */
export function keptPercent(isEquityNegative: boolean): number {
  return isEquityNegative ? 2 : 1;
}

/**
 * The most that may be put aside in the resultatreserv for a year: the lesser of the year's result and the result after adjustments, less the
 * part of taxes and general grants that must stay; never below zero.
 */
export function mostToReserve(result: number, adjusted: number, taxes: number, isEquityNegative: boolean): number {
  return Math.max(0, Math.min(result, adjusted) - (taxes * keptPercent(isEquityNegative)) / 100);
}

/** A year's balanskravsresultat. */
export interface BalanceYear {
  readonly year: number;
  readonly amount: number;
}

/** A deficit, and what the surpluses of the years in which it may be made good leave of it. */
export interface Deficit {
  readonly year: number;
  readonly deficit: number;
  readonly left: number;
}

/** What is left to restore when a year is over. */
export interface LeftToRestore {
  readonly left: number;
  /** The year by which the oldest of it must be made good, which may have passed; absent where nothing is left. */
  readonly by?: number;
}

/**
 * The deficits of the years, ascending, with the surpluses of later years taken off: the oldest deficit that may still be made good first, then those
 * whose time is out. Each deficit's own `left` counts only what came in time.
 */
export function restoreDeficits(years: readonly BalanceYear[]): {
  readonly deficits: readonly Deficit[];
  readonly leftByYear: readonly LeftToRestore[];
} {
  const deficits: { readonly year: number; readonly deficit: number; left: number }[] = [];
  /** What is left of each deficit now, in time or not. */
  const open: number[] = [];
  let firstInTime = 0;
  let firstOpen = 0;
  let total = 0;
  const leftByYear = years.map(({ year, amount }): LeftToRestore => {
    /** Takes a surplus off one deficit; what remains of the surplus. */
    const take = (surplus: number, index: number): number => {
      const taken = Math.min(surplus, open[index]!);
      const rest = open[index]! - taken;
      open[index] = rest > deficits[index]!.deficit * NOISE ? rest : 0;
      total -= taken;
      return surplus - taken;
    };
    while (firstInTime < deficits.length && deficits[firstInTime]!.year + YEARS_TO_RESTORE < year) firstInTime++;
    let surplus = Math.max(0, amount);
    for (let index = firstInTime; index < deficits.length && surplus > 0; index++) {
      surplus = take(surplus, index);
      deficits[index]!.left = open[index]!;
    }
    for (let index = firstOpen; index < firstInTime && surplus > 0; index++) surplus = take(surplus, index);
    if (amount < 0) {
      deficits.push({ year, deficit: -amount, left: -amount });
      open.push(-amount);
      total -= amount;
    }
    while (firstOpen < open.length && open[firstOpen] === 0) firstOpen++;
    const oldest = deficits[firstOpen];
    return oldest ? { left: total, by: oldest.year + YEARS_TO_RESTORE } : { left: 0 };
  });
  return { deficits, leftByYear };
}

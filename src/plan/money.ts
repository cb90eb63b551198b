import type { MoneyUnit } from './plan';

/** How many kronor one of the unit is. */
export const KRONOR_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** An amount in the unit as kronor; the noise of binary fractions is taken away at a hundredth of an öre. */
export function toKronor(amount: number, unit: MoneyUnit): number {
  return Math.round(amount * KRONOR_PER_UNIT[unit] * 10_000) / 10_000;
}

/** Kronor as an amount in the unit. */
export function fromKronor(kronor: number, unit: MoneyUnit): number {
  return kronor / KRONOR_PER_UNIT[unit];
}

/** The exact sum of amounts in kronor, taken in whole öre. */
export function sumKronor(amounts: Iterable<number>): number {
  let ore = 0;
  for (const amount of amounts) ore += Math.round(amount * 100);
  return ore / 100;
}

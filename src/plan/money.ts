import type { MoneyUnit } from './plan';

/** How many kronor one of the unit is. */
export const KRONOR_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** Above so many kronor a double cannot hold hundredths of an öre without noise. */
const LARGE = 1e10;

/** An amount in the unit as kronor; the noise of binary fractions is taken away at a hundredth of an öre, of large amounts at the öre. */
export function toKronor(amount: number, unit: MoneyUnit): number {
  const kronor = amount * KRONOR_PER_UNIT[unit];
  const places = Math.abs(kronor) < LARGE ? 10_000 : 100;
  return Math.round(kronor * places) / places;
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

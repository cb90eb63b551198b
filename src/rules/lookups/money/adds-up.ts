import type { MoneyUnit } from '../../../plan/plan';
import { KRONOR_PER_UNIT, sumKronor } from '../../../plan/money';

/** Whether a worked-out amount in kronor is the stated one, or the stated one is that amount rounded to its last digit. */
export function isRoundedTo(exact: number, stated: number, unit: MoneyUnit): boolean {
  return Math.abs(exact - stated) <= Math.max(1, precisionOf(stated, unit) / 2);
}

/**
 * Whether amounts in kronor add up to a stated total. Only amounts that are not rounded themselves, as those of formulas, may miss it by
 * its own rounding.
 */
export function addsUp(amounts: readonly number[], total: number, unit: MoneyUnit): boolean {
  const sum = sumKronor(amounts);
  const areRounded = amounts.every((amount) => precisionOf(amount, unit) >= KRONOR_PER_UNIT[unit] / 10);
  return areRounded ? Math.round(sum - total) === 0 : isRoundedTo(sum, total, unit);
}

/** The place of an amount's last digit as the sheet's unit shows it, in kronor, at most one whole unit: 12,3 mnkr is stated to 100 000 kronor. */
export function precisionOf(amount: number, unit: MoneyUnit): number {
  let place = KRONOR_PER_UNIT[unit];
  while (place > 1 && amount % place !== 0) place /= 10;
  return place;
}

import { binaryWeights, decimalWeights } from './whole-weights';

/** Shares rounded down, and by how much. */
interface Parts<Whole extends number | bigint> {
  readonly weights: readonly Whole[];
  readonly shares: number[];
  readonly remainders: readonly Whole[];
}

/**
 * Shares a whole number out over weights so that the shares are whole and add up to it exactly: each gets what its weight gives, rounded down, and what
 * is left goes one by one to the largest remainders; among equal ones to the larger weight, then to the first. Worked out in whole numbers, so no share
 * depends on rounding on the way, nor on the order of unequal weights. Undefined where the weights are all zero. The total must be a safe integer of zero or
 * more, the weights finite and of zero or more.
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] | undefined {
  if (!weights.some((weight) => weight > 0)) return undefined;
  const whole = decimalWeights(weights);
  if (!whole) return rounded(total, inBigNumbers(total, binaryWeights(weights)));
  const sum = whole.reduce((before, weight) => before + weight, 0);
  const largest = whole.reduce((before, weight) => Math.max(before, weight), 0);
  const isSmall = Number.isSafeInteger(sum) && Number.isSafeInteger(total * largest);
  return isSmall
    ? rounded(total, inNumbers(total, whole, sum))
    : rounded(total, inBigNumbers(total, whole.map(BigInt)));
}

/** Every product is a safe integer, so nothing is lost. */
function inNumbers(total: number, weights: readonly number[], sum: number): Parts<number> {
  const remainders = weights.map((weight) => (total * weight) % sum);
  return { weights, remainders, shares: weights.map((weight, index) => (total * weight - remainders[index]!) / sum) };
}

function inBigNumbers(total: number, weights: readonly bigint[]): Parts<bigint> {
  const sum = weights.reduce((before, weight) => before + weight, 0n);
  const units = BigInt(total);
  const remainders = weights.map((weight) => (units * weight) % sum);
  return { weights, remainders, shares: weights.map((weight) => Number((units * weight) / sum)) };
}

function rounded<Whole extends number | bigint>(
  total: number,
  { weights, remainders, shares }: Parts<Whole>,
): number[] {
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  if (left === 0) return shares;
  const inLine = remainders.flatMap((remainder, index) => (remainder > 0 ? [index] : []));
  inLine.sort((a, b) => descending(remainders[a]!, remainders[b]!) || descending(weights[a]!, weights[b]!) || a - b);
  for (const index of inLine.slice(0, left)) shares[index]!++;
  return shares;
}

function descending(a: number | bigint, b: number | bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

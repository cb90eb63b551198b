import { wholeWeights } from './whole-weights';

/**
 * Shares a whole number out over weights so that the shares are whole and add up to it exactly: each gets what its weight gives, rounded down, and what
 * is left goes one by one to the largest remainders; among equal ones to the larger weight, then to the first. Worked out in whole numbers, so no share
 * depends on rounding on the way, nor on the order of unequal weights. Undefined where the weights are all zero. The total must be a safe integer of zero or
 * more, the weights finite and of zero or more.
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] | undefined {
  const whole = wholeWeights(weights);
  const sum = whole.reduce((before, weight) => before + weight, 0n);
  if (sum === 0n) return undefined;
  const units = BigInt(total);
  const remainders: bigint[] = [];
  const shares: number[] = [];
  let left = total;
  for (const weight of whole) {
    const product = units * weight;
    const share = product / sum;
    remainders.push(product - share * sum);
    shares.push(Number(share));
    left -= Number(share);
  }
  const inLine = whole.map((_, index) => index).filter((index) => remainders[index] !== 0n);
  inLine.sort((a, b) => descending(remainders[a]!, remainders[b]!) || descending(whole[a]!, whole[b]!) || a - b);
  for (const index of inLine.slice(0, left)) shares[index]!++;
  return shares;
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

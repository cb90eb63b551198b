/** A level to reach; a range has two ends, else they are the same. */
export interface TargetLevel {
  readonly from: number;
  readonly to: number;
}

/**
 * The share of a target that an outcome reaches where higher is better: 1 is reached, more is passed. With a baseline that the target is better
 * than, it is the share of the way from there. Without, it is outcome by target, or target by outcome where both are below zero. An outcome
 * and a target on either side of zero have no ratio: reached is 1, and a target of zero that is not reached 0.
 */
function higherShare(outcome: number, target: number, baseline?: number): number {
  if (baseline !== undefined && baseline < target) return (outcome - baseline) / (target - baseline);
  if (target > 0) return outcome / target;
  if (outcome >= target) return target < 0 && outcome < 0 ? target / outcome : 1;
  return target < 0 ? target / outcome : 0;
}

/**
 * The share of a target that an outcome reaches, 1 being reached: right for higher- and lower-is-better, one the mirror of the other, and for a
 * range, where everything inside is 1 and everything outside is judged by the end that it missed.
 */
export function reachedShare(
  outcome: number,
  { from, to }: TargetLevel,
  direction: 'higher' | 'lower' | 'within',
  baseline?: number,
): number {
  if (direction === 'higher') return higherShare(outcome, from, baseline);
  if (direction === 'lower') return lowerShare(outcome, to, baseline);
  if (outcome < from) return higherShare(outcome, from, baseline);
  return outcome > to ? lowerShare(outcome, to, baseline) : 1;
}

function lowerShare(outcome: number, target: number, baseline?: number): number {
  return higherShare(-outcome, -target, baseline === undefined ? undefined : -baseline);
}

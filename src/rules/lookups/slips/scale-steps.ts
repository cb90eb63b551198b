import type { YearValue } from '../../../plan/plan';
import type { OddScale } from './odd-scales';

/** How far amounts of one size may lie from one another, and how far beyond them the later ones may land once they are rescaled. */
const [AGREEING, SLACK] = [2, 1.5];
/** Fewer amounts than this on either side of a step are no series. */
const FEWEST = 2;
const FACTORS = [1e3, 1e6];
const NONE: readonly OddScale[] = [];

/**
 * The later amounts of a row, where all of them are about 1,000 or 1,000,000 times the earlier ones: what was planned is then off its own
 * history. `least` is the smallest history (kronor) that is judged. Only steps upward: activities do end.
 */
export function scaleStep(amounts: readonly YearValue[], least: number): readonly OddScale[] {
  const filled = amounts.map(({ year, value }, index) => ({ year, index, size: Math.abs(value) }));
  const known = filled.filter(({ size }) => size > 0);
  if (known.some(({ year }, index) => index > 0 && year <= known[index - 1]!.year)) return NONE;
  const at = known.findIndex(({ size }, index) => index > 0 && size > known[index - 1]!.size * 100);
  const [earlier, later] = [known.slice(0, at), known.slice(at)];
  if (at < FEWEST || later.length < FEWEST) return NONE;
  const [low, high] = range(earlier);
  const [lowest, highest] = range(later);
  if (low < least || high > low * AGREEING || highest > lowest * AGREEING) return NONE;
  const factor = FACTORS.find((each) => lowest / each >= low / SLACK && highest / each <= high * SLACK);
  return factor === undefined ? NONE : later.map(({ index }) => ({ index, factor }));
}

function range(of: readonly { readonly size: number }[]): readonly [number, number] {
  const sizes = of.map(({ size }) => size);
  return [Math.min(...sizes), Math.max(...sizes)];
}

/** An amount that is some thousands off the others. */
export interface OddScale {
  readonly index: number;
  /** What it is to be divided by: 1,000 or 1,000,000, or one of their inverses where it is too small. */
  readonly factor: number;
}

/** How far the amounts may lie from one another that say what is usual. */
const AGREEING = 4;
/** How far outside them the amount may lie once it is rescaled: a row may grow, but what grows by chance seldom lands just there. */
const [WIDE, NARROW] = [2, 1.25];
/** Below this nobody can tell a slip from the difference between nothing and something. */
const LEAST_SPREAD = 200;
const FACTORS = [1e3, 1e6, 1e-3, 1e-6];
const NONE: readonly OddScale[] = [];

/** How the amounts of a row are judged. */
export interface Judged {
  /** They come and go by nature, so an odd one has to fit closer. */
  readonly lumpy?: boolean;
  /** The smallest usual amount that is judged. */
  readonly least?: number;
  /** One of the sheet's unit: where all others are whole, an odd one that is not says that it has another unit. */
  readonly whole?: number;
}

/**
 * The amounts of a row that are about 1,000 or 1,000,000 times off the rest. The rest has to be most of the row, at least two amounts of
 * one size; zeros tell nothing.
 */
export function oddScales(
  amounts: readonly { readonly value: number }[],
  { lumpy = false, least = 0, whole = 0 }: Judged = {},
): readonly OddScale[] {
  if (!isSpread(amounts)) return NONE;
  const sizes = amounts.map(({ value }) => Math.abs(value));
  const usual = usualSizes(sizes.filter((size) => size > 0).sort((a, b) => a - b));
  if (!usual || usual.high < least) return NONE;
  const areWhole = whole > 0 && usual.agreed.every((size) => size % whole === 0);
  return sizes.flatMap((size, index) => {
    if (size === 0 || (size >= usual.low && size <= usual.high)) return [];
    const isBroken = areWhole && size % whole !== 0;
    const factor = FACTORS.find((each) => fits(size, each, usual, { lumpy, isBroken }));
    return factor === undefined ? [] : [{ index, factor }];
  });
}

/** The plain case, a row of like amounts, without making anything. */
function isSpread(amounts: readonly { readonly value: number }[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let count = 0;
  for (const { value } of amounts) {
    const size = Math.abs(value);
    if (size === 0) continue;
    count += 1;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return count > 2 && most >= least * LEAST_SPREAD;
}

interface Usual {
  readonly low: number;
  readonly high: number;
  readonly digits: number;
  readonly agreed: readonly number[];
}

/** The sizes that most of the ascending ones agree on; undefined where no majority of at least two does. */
function usualSizes(sizes: readonly number[]): Usual | undefined {
  let [from, count] = [0, 0];
  for (let start = 0, end = 0; end < sizes.length; end++) {
    while (sizes[end]! > sizes[start]! * AGREEING) start++;
    if (end - start + 1 > count) [from, count] = [start, end - start + 1];
  }
  if (count < 2 || count * 2 <= sizes.length) return undefined;
  const agreed = sizes.slice(from, from + count);
  return { low: agreed[0]!, high: agreed.at(-1)!, digits: Math.min(...agreed.map(significantDigits)), agreed };
}

/** Whether an amount belongs among the usual ones when it is divided by the factor. What is too small must be as precise as they are, or lie right among them. */
function fits(
  size: number,
  factor: number,
  { low, high, digits }: Usual,
  { lumpy, isBroken }: { readonly lumpy: boolean; readonly isBroken: boolean },
): boolean {
  const rescaled = size / factor;
  const isSteady = !lumpy || high <= low * NARROW;
  const slack = isBroken || (isSteady && factor > 1) ? WIDE : NARROW;
  if (rescaled < (low / slack) * (1 - 1e-9) || rescaled > high * slack * (1 + 1e-9)) return false;
  if (factor > 1 || isBroken) return true;
  return (rescaled >= low && rescaled <= high) || significantDigits(size) >= Math.min(digits, 2);
}

function significantDigits(value: number): number {
  const [mantissa = ''] = value.toPrecision(12).split('e');
  return mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

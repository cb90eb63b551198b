/** An amount that is some thousands off the others. */
export interface OddScale {
  readonly index: number;
  /** What it is to be divided by: 1,000 or 1,000,000, or one of their inverses where it is too small. */
  readonly factor: number;
}

/** How the amounts of a row are judged. */
export interface Judged {
  /** They come and go by nature, so an odd one has to fit closer. */
  readonly lumpy?: boolean;
  /** The smallest usual amount that is judged. */
  readonly least?: number;
  /** Below this a row may begin or end with amounts of another size: what was planned for, and what is left over. */
  readonly small?: number;
  /** The least that the sheet tells apart: where all others are whole, an odd one that is not says that it has another unit. */
  readonly whole?: number;
}

/** How far the amounts may lie from one another that say what is usual. */
const AGREEING = 4;
/** How far outside them the amount may lie once it is rescaled: a row may grow, but what grows by chance seldom lands just there. */
const [WIDEST, WIDE, NARROW] = [8, 2, 1.25];
/** How far apart several amounts of a row that comes and goes may lie for it to be a steady one. */
const STEADY = 2;
/** Below this nobody can tell a slip from the difference between nothing and something. */
const LEAST_SPREAD = 200;
const FACTORS = [1e3, 1e6, 1e-3, 1e-6];
const NONE: readonly OddScale[] = [];

/**
 * The amounts of a row, in the order of its years, that are about 1,000 or 1,000,000 times off the rest. The rest has to be most of the
 * row, at least two amounts of one size; zeros tell nothing. Activities begin and end with small amounts, so at the ends of a row more is
 * asked for than between two years that agree.
 */
export function oddScales(amounts: readonly { readonly value: number }[], judged: Judged = {}): readonly OddScale[] {
  if (!isSpread(amounts)) return NONE;
  const sizes = amounts.map(({ value }) => Math.abs(value));
  const usual = usualSizes(sizes.filter((size) => size > 0).sort((a, b) => a - b));
  if (!usual || usual.high < (judged.least ?? 0)) return NONE;
  const isUsual = (size: number): boolean => size >= usual.low && size <= usual.high;
  const [first, last] = [sizes.findIndex(isUsual), sizes.findLastIndex(isUsual)];
  const odd = sizes.flatMap((size, index) => (size === 0 || isUsual(size) ? [] : [{ size, index }]));
  return odd.flatMap(({ size, index }) => {
    const isEnd = index < first || index > last;
    const factor = FACTORS.find((each) => fits(size, each, usual, { ...judged, isEnd, isAlone: odd.length === 1 }));
    return factor === undefined ? [] : [{ index, factor }];
  });
}

/** Whether amounts lie far enough apart to be worth a look: the plain case, a row of like amounts, is told without making anything. */
export function isSpread(amounts: readonly { readonly value: number }[]): boolean {
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
  return { low: agreed[0]!, high: agreed.at(-1)!, agreed };
}

/** Where an amount stands among those of its row. */
interface Place extends Judged {
  readonly isEnd: boolean;
  readonly isAlone: boolean;
}

/** Whether an amount belongs among the usual ones when it is divided by the factor. */
function fits(size: number, factor: number, { low, high, agreed }: Usual, place: Place): boolean {
  const { whole = 0, small = 0, isEnd, isAlone } = place;
  // Nothing that comes and goes does so by millions.
  const lumpy = place.lumpy === true && factor < 1e6;
  const rescaled = size / factor;
  const isBroken = whole > 0 && !isMultiple(size, whole) && agreed.every((each) => isMultiple(each, whole));
  const isSteady = !lumpy || high <= low * (agreed.length > 2 ? STEADY : NARROW);
  const isSmallEnd = isEnd && high <= small;
  const isWholeThen = isBroken && isMultiple(rescaled, whole);
  const slack = isWholeThen ? WIDEST : isBroken || (isSteady && factor > 1 && !isSmallEnd) ? WIDE : NARROW;
  if (rescaled < (low / slack) * (1 - 1e-9) || rescaled > high * slack * (1 + 1e-9)) return false;
  if (lumpy && !isSteady && !isBroken) return false;
  // What is too large and was written in whole units says so by its zeros.
  if (factor > 1) return !isSmallEnd || (isAlone && whole > 0 && isMultiple(rescaled, whole));
  if (isBroken || (!isEnd && rescaled >= low && rescaled <= high)) return true;
  if (isEnd && (lumpy || !isAlone)) return false;
  // What is too small must be as precise as the rest: a few thousand kronor before a great undertaking are no slip.
  const digits = Math.min(...agreed.map(significantDigits));
  return significantDigits(size) >= Math.max(2, isEnd ? digits : Math.min(digits, 2));
}

function isMultiple(amount: number, whole: number): boolean {
  const times = amount / whole;
  return Math.abs(times - Math.round(times)) < 1e-6;
}

function significantDigits(value: number): number {
  const [mantissa = ''] = value.toPrecision(12).split('e');
  return mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

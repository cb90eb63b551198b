/** From here on a double holds no millionths. */
const LARGE = 1e9;
/** From here on a double holds no hundredths. */
const HUGE = 1e13;

/**
 * An amount, in whatever unit, without the noise that adding binary fractions leaves: rounded to its sixth decimal, which is the krona in
 * millions, a large one to its second. Zero has no sign.
 */
export function settled(amount: number): number {
  const size = Math.abs(amount);
  if (Number.isInteger(amount) || size >= HUGE) return amount + 0;
  const places = size < LARGE ? 1e6 : 100;
  return Math.round(amount * places) / places + 0;
}

/** The sum of amounts in any order: what each step loses is kept and added at the end (Neumaier's compensated summation). */
export function sumOf(amounts: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const amount of amounts) {
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
  }
  return settled(sum + lost);
}

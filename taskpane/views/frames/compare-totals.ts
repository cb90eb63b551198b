import type { FrameRow, FrameYear } from '../../../src/index';

/** A year's sum of the committees beside the council's total, in kronor. */
export interface ComparedTotal {
  readonly year: number;
  /** Null where a part of the sum is not known. */
  readonly sum: number | null;
  /** The council's own total; absent where it states none. */
  readonly decided?: FrameYear;
  /** How much more the committees have; null where one of the two is not known. */
  readonly difference: number | null;
}

/** Sets the committees' sum beside the council's total, year by year; empty where neither is there. */
export function compareTotals(
  sums: readonly FrameYear[] | undefined,
  total: Pick<FrameRow, 'years'> | undefined,
): readonly ComparedTotal[] {
  return (sums ?? total?.years ?? []).map(({ year }) => {
    const sum = sums?.find((each) => each.year === year)?.frame ?? null;
    const decided = total?.years.find((each) => each.year === year);
    const known = decided?.frame ?? null;
    // Both are whole öre; their difference need not be.
    const difference = sum === null || known === null ? null : Math.round((sum - known) * 100) / 100;
    return { year, sum, ...(decided && { decided }), difference };
  });
}

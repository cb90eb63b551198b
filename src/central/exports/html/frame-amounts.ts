import type { FrameKind } from '../../../plan/plan';
import { sumKronor } from '../../../plan/money';
import type { FramePicture, FrameRow, FrameYear } from '../findings/plan-pictures';

/** What a committee may use in a year, and how that compares with its budget, in kronor. */
export interface FrameUse {
  /** The frame and what is carried in; null where no frame is stated. */
  readonly available: number | null;
  readonly budget: number | null;
  /** What is left; negative where the budget is above. Null where one of the two is not known. */
  readonly left: number | null;
}

/** Compares a year's budget with its frame. */
export function frameUse({ frame, budget, carriedIn }: FrameYear): FrameUse {
  const available = frame === null ? null : sumKronor([frame, carriedIn]);
  return { available, budget, left: available === null || budget === null ? null : sumKronor([available, -budget]) };
}

/** The rows of a kind, the council's own total last. */
export function rowsOfKind({ rows }: FramePicture, kind: FrameKind): readonly FrameRow[] {
  const own = rows.filter((row) => row.kind === kind);
  return [...own.filter(({ isTotal }) => !isTotal), ...own.filter(({ isTotal }) => isTotal)];
}

/** Whether any budget is there to compare with. */
export function hasBudget(rows: readonly FrameRow[]): boolean {
  return rows.some(({ years }) => years.some(({ budget }) => budget !== null));
}

/** The committees' rows added up by year; a sum that lacks a part is null. Undefined for fewer than two rows. */
export function sumRow(rows: readonly FrameRow[], years: readonly number[]): readonly FrameYear[] | undefined {
  const own = rows.filter(({ isTotal }) => !isTotal);
  if (own.length < 2) return undefined;
  return years.map((year) => {
    const parts = own.flatMap((row) => row.years.filter((each) => each.year === year));
    const sum = (amounts: readonly (number | null)[]): number | null =>
      amounts.some((amount) => amount === null) ? null : sumKronor(amounts as readonly number[]);
    return {
      year,
      frame: sum(parts.map(({ frame }) => frame)),
      budget: sum(parts.map(({ budget }) => budget)),
      carriedIn: sumKronor(parts.map(({ carriedIn }) => carriedIn)),
      frameCells: parts.flatMap(({ frameCells }) => frameCells),
    };
  });
}

import { frameUse, rowsOfKind, type FramePicture } from '../../../src/index';

/** A committee's operating budget against what it may use in one year. */
export interface FrameShare {
  readonly committee: string;
  /** Kronor; null where no budget can be read. */
  readonly budget: number | null;
  /** Frame and what is carried in, in kronor. */
  readonly available: number;
  /** Lengths as shares (0–1) of the longest in the picture. */
  readonly budgetLength: number;
  readonly availableLength: number;
  readonly isOver: boolean;
}

/**
 * The committees' operating budgets in the first year of the plan, those above their frame first, then the largest; at most
 * `most`. Committees without a frame that can be read are left out.
 */
export function frameShares(picture: FramePicture, most: number): readonly FrameShare[] {
  const [year] = picture.years;
  const shares = rowsOfKind(picture, 'operating')
    .filter(({ isTotal }) => !isTotal)
    .flatMap(({ committee, years }) => {
      const own = years.find((each) => each.year === year);
      const use = own && frameUse(own);
      if (!use || use.available === null) return [];
      return [{ committee, budget: use.budget, available: use.available, isOver: use.left !== null && use.left < 0 }];
    })
    .sort((a, b) => Number(b.isOver) - Number(a.isOver) || b.available - a.available);
  const longest = Math.max(1, ...shares.flatMap(({ budget, available }) => [budget ?? 0, available]));
  const length = (amount: number): number => Math.max(0, amount) / longest;
  return shares.slice(0, most).map((share) => ({
    ...share,
    budgetLength: length(share.budget ?? 0),
    availableLength: length(share.available),
  }));
}

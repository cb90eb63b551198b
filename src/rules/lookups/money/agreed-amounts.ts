import { sheetAddress } from '../../../plan/cell';
import type { BudgetRow, Plan } from '../../../plan/plan';
import { budgetsAgainstFrames, type BudgetAgainstFrame } from './budget-against-frame';
import type { ScaleSlip } from '../slips/scale-slips';

/** What of a frame a budget has to use for the two to say the same. */
const AGREEING = 0.5;

/**
 * The amounts that look too large in their row, but that a frame and its budget agree on: the budget with the amount is within the frame,
 * or uses most of the large frame. Then something great is planned for that year.
 */
export function agreedAmounts(
  plan: Pick<Plan, 'years' | 'frames' | 'budget' | 'carryOvers' | 'organisations'>,
  slips: readonly ScaleSlip[],
): ReadonlySet<ScaleSlip> {
  const large = slips.filter(({ factor, table }) => factor > 1 && (table === 'frames' || table === 'budget'));
  if (large.length === 0) return new Set();
  const years = new Set(large.map(({ field }) => Number(field.split(':')[1])));
  const byCell = new Map<string, BudgetAgainstFrame>();
  for (const each of budgetsAgainstFrames(plan)) {
    if (!years.has(each.year)) continue;
    for (const cell of [...each.frame.cells, ...each.budget.cells]) byCell.set(sheetAddress(cell), each);
  }
  return new Set(
    large.filter((slip) => {
      const both = byCell.get(sheetAddress(slip.cell));
      if (!both) return false;
      const { frame, budget, carriedIn } = both;
      const isMostlyUsed = budget.kronor >= frame.kronor * AGREEING;
      const addsToCosts = slip.table === 'budget' && (slip.row as BudgetRow).kind !== 'income';
      return isMostlyUsed && (!addsToCosts || budget.kronor <= frame.kronor + carriedIn);
    }),
  );
}

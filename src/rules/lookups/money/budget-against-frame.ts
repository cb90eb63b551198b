import type { CellRef } from '../../../plan/cell';
import type { FrameKind, Plan } from '../../../plan/plan';
import { cellOf } from '../../../plan/source';
import { frameOf, unreadAmount, yearHeaderCells, type Sum } from './amounts';
import { budgetOf, budgetRowsOf, committeeBudgets } from './committee-budgets';
import { carryOversByCommittee } from './carry-overs';
import { committeeFrames } from './committee-frames';

/** A committee's frame of one kind and year beside what its budget uses of it, in kronor. */
export interface BudgetAgainstFrame {
  readonly key: string;
  readonly committee: string;
  readonly kind: FrameKind;
  readonly year: number;
  readonly frame: Sum;
  readonly budget: Sum;
  /** What is carried in from the year before; a deficit is negative. */
  readonly carriedIn: number;
  /** Every cell that went into the comparison, the year headers included. */
  readonly parts: () => readonly CellRef[];
}

/** How many of the cells that add up to an amount a finding shows. */
export const SHOWN_CELLS = 200;

/** Every frame that there is a budget for, where both could be read. */
export function* budgetsAgainstFrames(
  plan: Pick<Plan, 'years' | 'frames' | 'budget' | 'carryOvers' | 'organisations'>,
): Iterable<BudgetAgainstFrame> {
  const budgets = new Map(committeeBudgets(plan).map((budget) => [budget.key, budgetRowsOf(budget)]));
  const carryOvers = carryOversByCommittee(plan);
  for (const committee of committeeFrames(plan)) {
    const rows = budgets.get(committee.key);
    if (!rows) continue;
    for (const kind of ['operating', 'investment'] as const) {
      for (const year of plan.years) {
        const frame = frameOf(committee, kind, year);
        const budget = budgetOf(rows, kind, year);
        if (!frame || !budget || frame.unread || budget.unread) continue;
        const carried = kind === 'operating' ? carryOvers.get(committee.key)?.get(year) : undefined;
        if (carried && unreadAmount(carried, 'in') !== undefined) continue;
        const inCell = carried && cellOf(carried, 'in');
        yield {
          key: committee.key,
          committee: committee.name,
          kind,
          year,
          frame,
          budget,
          carriedIn: carried?.in ?? 0,
          parts: () => [
            ...frame.cells,
            ...budget.cells,
            ...(inCell ? [inCell] : []),
            ...yearHeaderCells([...committee.rows, ...rows]),
          ],
        };
      }
    }
  }
}

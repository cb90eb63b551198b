import type { Frame, Plan } from '../../plan/plan';
import { cellOf } from '../../plan/source';
import { frameKindOf } from './amounts';
import { budgetsAgainstFrames, type BudgetAgainstFrame } from './budget-against-frame';
import { budgetRowsOf, committeeBudgets } from './committee-budgets';
import { committeeFrames } from './committee-frames';
import { toSlips, type ScaleSlip } from './scale-slips';

/** How far a frame may be from the budget that uses it, in powers of ten, for the two to be of one size. */
const ALIKE = 0.3;
/** A single budget row may be the wrong one; that many are not wrong together. */
const ROWS = 3;

/**
 * Frames some thousands off the budget that uses them, where the other committees' frames and budgets are of one size: a row of Ramar
 * that is written in another unit throughout has no year to show it.
 */
export function framedScaleSlips(
  plan: Pick<Plan, 'years' | 'frames' | 'budget' | 'carryOvers' | 'organisations'>,
): readonly ScaleSlip[] {
  const operating = [...budgetsAgainstFrames(plan)].filter(({ kind }) => kind === 'operating');
  const odd = operating.filter((each) => stepOf(each) !== 0 && Number.isInteger(stepOf(each)));
  if (odd.length === 0) return [];
  const alike = new Set(operating.filter((each) => stepOf(each) === 0).map(({ key }) => key));
  if (alike.size < 2) return [];
  const rows = new Map(committeeFrames(plan).map((committee) => [committee.key, committee.rows]));
  const counts = new Map(committeeBudgets(plan).map((budget) => [budget.key, budgetRowsOf(budget).length]));
  return odd.flatMap((each) => {
    const row = onlyRow(rows.get(each.key) ?? [], each.year);
    if (!row || (counts.get(each.key) ?? 0) < ROWS) return [];
    const field = `amounts:${each.year}`;
    const cell = cellOf(row, field);
    const factor = 1000 ** stepOf(each);
    return cell
      ? toSlips('frames', row, [{ value: each.frame.kronor }], [{ index: 0, factor }], () => field).map((slip) => ({
          ...slip,
          usual: [each.budget.kronor],
          usualCells: each.budget.cells,
        }))
      : [];
  });
}

/** How many thousands the frame is from the budget: a whole number where it is that, 0 where they are of one size, else NaN. */
function stepOf({ frame, budget }: BudgetAgainstFrame): number {
  if (frame.kronor <= 0 || budget.kronor <= 0) return Number.NaN;
  const ratio = Math.log10(frame.kronor / budget.kronor);
  const step = [0, 1, -1, 2, -2].find((each) => Math.abs(ratio - 3 * each) <= ALIKE);
  return step ?? Number.NaN;
}

function onlyRow(rows: readonly Frame[], year: number): Frame | undefined {
  const stated = rows.filter(
    (row) => frameKindOf(row) === 'operating' && row.amounts.some((amount) => amount.year === year),
  );
  return stated.length === 1 ? stated[0] : undefined;
}

import { sheetAddress } from '../../../plan/cell';
import type { Frame, Plan } from '../../../plan/plan';
import { cellOf } from '../../../plan/source';
import { frameKindOf } from '../money/amounts';
import { budgetsAgainstFrames, type BudgetAgainstFrame } from '../money/budget-against-frame';
import { budgetRowsOf, committeeBudgets } from '../money/committee-budgets';
import { committeeFrames } from '../money/committee-frames';
import { toSlips, type ScaleSlip } from './scale-slips';

/** How far a frame may be from the budget that uses it, in powers of ten: of one size, and the same but for the unit. */
const [ALIKE, EQUAL] = [0.3, 0.005];
/** A single budget row may be the wrong one; that many are not wrong together. */
const ROWS = 3;

/**
 * Frames some thousands off the budget that uses them, where the years of their row do not show it: all of them are, or it is an investment
 * frame, that comes and goes. Most other frames have to be of one size with their budgets, and an investment frame exactly its
 * budget but for the unit. `known` are the addresses of amounts that are known to be off.
 */
export function framedScaleSlips(
  plan: Pick<Plan, 'years' | 'frames' | 'budget' | 'carryOvers' | 'organisations'>,
  known: ReadonlySet<string>,
): readonly ScaleSlip[] {
  const all = [...budgetsAgainstFrames(plan)];
  const odd = all.filter((each) => stepOf(each) !== 0 && !Number.isNaN(stepOf(each)));
  if (odd.length === 0) return [];
  const alike = new Set(all.filter((each) => stepOf(each) === 0).map(({ key }) => key));
  const rows = new Map(committeeFrames(plan).map((committee) => [committee.key, committee.rows]));
  const counts = new Map(committeeBudgets(plan).map((budget) => [budget.key, budgetRowsOf(budget).length]));
  return odd.flatMap((each) => {
    const { key, kind, year, frame, budget } = each;
    const row = onlyRow(rows.get(key) ?? [], each);
    const others = row?.amounts.filter((amount) => amount.year !== year).map(({ value }) => value) ?? [];
    const factor = 1000 ** stepOf(each);
    const isFrames =
      kind === 'operating'
        ? (counts.get(key) ?? 0) >= ROWS
        : others.length > 0 && others.every((other) => isNearer(other, frame.kronor / factor, frame.kronor));
    if (!row || !isFrames || [...alike].filter((other) => other !== key).length < 2) return [];
    if (known.size > 0 && budget.cells.some((cell) => known.has(sheetAddress(cell)))) return [];
    return toSlips('frames', row, [{ value: frame.kronor }], [{ index: 0, factor }], () => `amounts:${year}`).map(
      (slip) => ({ ...slip, usual: [budget.kronor], usualCells: budget.cells }),
    );
  });
}

/** How many thousands the frame is from the budget: a whole number where it is that, 0 where they are of one size, else NaN. */
function stepOf({ kind, frame, budget }: BudgetAgainstFrame): number {
  if (frame.kronor <= 0 || budget.kronor <= 0) return Number.NaN;
  const ratio = Math.log10(frame.kronor / budget.kronor);
  const slack = (each: number): number => (kind === 'investment' && each !== 0 ? EQUAL : ALIKE);
  return [0, 1, -1, 2, -2].find((each) => Math.abs(ratio - 3 * each) <= slack(each)) ?? Number.NaN;
}

/** Whether a positive amount is of the size of the one rather than of the other. */
function isNearer(value: number, to: number, than: number): boolean {
  return value > 0 && Math.abs(Math.log(value / to)) < Math.abs(Math.log(value / than));
}

function onlyRow(rows: readonly Frame[], { kind, year }: BudgetAgainstFrame): Frame | undefined {
  const stated = rows.filter((row) => frameKindOf(row) === kind && row.amounts.some((amount) => amount.year === year));
  const [only] = stated;
  return stated.length === 1 && only && cellOf(only, `amounts:${year}`) ? only : undefined;
}

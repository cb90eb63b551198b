import type { FramePicture, FrameRow, FrameYear } from '../central/exports/findings/plan-pictures';
import { a1, type CellRef } from '../plan/cell';
import type { FrameKind, Plan } from '../plan/plan';
import { cellOf } from '../plan/source';
import {
  frameKindOf,
  frameOf,
  frameOwners,
  unreadAmount,
  type FrameOwner,
  type Sum,
} from '../rules/lookups/money/amounts';
import { carryOversByCommittee } from '../rules/lookups/money/carry-overs';
import { budgetOf, budgetRowsOf, committeeBudgets } from '../rules/lookups/money/committee-budgets';
import { committeeFrames } from '../rules/lookups/money/committee-frames';

const KINDS: readonly FrameKind[] = ['operating', 'investment'];

/** The frames of a plan beside the budget, by committee, kind and year; committees without a frame of a kind have no row of it. */
export function framePicture(plan: Plan): FramePicture {
  const budgets = new Map(committeeBudgets(plan).map((budget) => [budget.key, budgetRowsOf(budget)]));
  const carryOvers = carryOversByCommittee(plan);
  const rowOf = (owner: Pick<FrameOwner, 'key' | 'name' | 'rows'>, kind: FrameKind, isTotal: boolean): FrameRow => ({
    committee: owner.name,
    kind,
    isTotal,
    years: plan.years.map((year): FrameYear => {
      const budget = isTotal ? undefined : budgets.get(owner.key);
      const carried = isTotal || kind === 'investment' ? undefined : carryOvers.get(owner.key)?.get(year);
      const isCarriedRead = carried !== undefined && unreadAmount(carried, 'in') === undefined;
      return {
        year,
        frame: kronorOf(frameOf(owner, kind, year)),
        budget: kronorOf(budget && budgetOf(budget, kind, year)),
        carriedIn: isCarriedRead ? (carried.in ?? 0) : 0,
        frameCells: frameCells(owner, kind, year).map((cell) => ({ sheet: cell.sheet, cell: a1(cell) })),
      };
    }),
  });
  const hasFrame = ({ years }: FrameRow): boolean => years.some(({ frame }) => frame !== null);
  const council = frameOwners(plan).filter((owner) => owner.council);
  return {
    unit: plan.settings.unit,
    years: plan.years,
    rows: KINDS.flatMap((kind) => [
      ...committeeFrames(plan).map((committee) => rowOf(committee, kind, false)),
      ...council.map((owner) => rowOf(owner, kind, true)),
    ]).filter(hasFrame),
  };
}

/** The cells that a frame is read from; where none states it, those that are there to state it. */
function frameCells(owner: Pick<FrameOwner, 'rows'>, kind: FrameKind, year: number): readonly CellRef[] {
  const stated = frameOf(owner, kind, year);
  if (stated) return stated.cells;
  return owner.rows.filter((row) => frameKindOf(row) === kind).flatMap((row) => cellOf(row, `amounts:${year}`) ?? []);
}

function kronorOf(sum: Sum | undefined): number | null {
  return sum && !sum.unread ? sum.kronor : null;
}

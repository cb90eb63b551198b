import type { Finding } from '../findings/finding';
import type { GovernanceModel } from '../models/model';
import type { Plan } from '../plan/plan';
import type { Block, Sourced } from '../plan/source';
import { activityLookup } from '../rules/lookups/activities/activities';
import { goalChain, type GoalNode } from '../rules/lookups/goals/goals';
import { measureLookup } from '../rules/lookups/measures/measures';

/** A row of the plan that says something about goals: the goal itself, a measure or an activity of it. */
interface GoalRow {
  readonly entity: Sourced;
  readonly goals: readonly GoalNode[];
}

/** The findings that stand on a goal's row, or on the row of a measure or an activity of it; goals without any are left out. */
export function findingsByGoal(
  plan: Plan,
  model: GovernanceModel,
  findings: readonly Finding[],
): ReadonlyMap<GoalNode, readonly Finding[]> {
  const rows = new Map<string, GoalRow[]>();
  const add = (entity: Sourced, goals: readonly GoalNode[]): void => {
    if (goals.length === 0) return;
    const key = rowKey(entity.source.block.sheet, entity.source.row);
    const known = rows.get(key);
    if (known) known.push({ entity, goals });
    else rows.set(key, [{ entity, goals }]);
  };
  for (const node of goalChain(plan, model).nodes) add(node.goal, [node]);
  const measures = measureLookup(plan, model);
  for (const measure of plan.measures) add(measure, measures.groupOf(measure).goals);
  for (const { activity, goals } of activityLookup(plan, model).links) add(activity, goals);
  const byGoal = new Map<GoalNode, Finding[]>();
  for (const finding of findings) {
    const { sheet, row, column } = finding.anchor;
    const there = rows.get(rowKey(sheet, row)) ?? [];
    // One row may hold a goal, its parent and an activity: the column says which of them is meant.
    const meant = there.filter(({ entity }) => columnsOf(entity.source.block).has(column));
    for (const node of new Set((meant.length > 0 ? meant : there).flatMap(({ goals }) => goals))) {
      const known = byGoal.get(node);
      if (known) known.push(finding);
      else byGoal.set(node, [finding]);
    }
  }
  return byGoal;
}

const columns = new WeakMap<Block, ReadonlySet<number>>();

function columnsOf(block: Block): ReadonlySet<number> {
  let known = columns.get(block);
  if (!known) columns.set(block, (known = new Set(Object.values(block.columns))));
  return known;
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

import type { Measure, Plan } from '../../../plan/plan';
import { cellOf } from '../../../plan/source';
import type { GovernanceModel } from '../../../models/model';
import { idKey } from '../../../text/ids';
import { goalReferences, type NamedGoals } from '../goals/goal-references';
import { goalChain, type GoalNode } from '../goals/goals';

/** A measure with all its rows: total, women's and men's rows share an id and count as one. */
export interface MeasureGroup {
  /** The key of its id, made unique by the row where it has none. */
  readonly key: string;
  readonly rows: readonly Measure[];
  /** The row that speaks for all: the total's, else the first. */
  readonly main: Measure;
  /** The goal id as written, from whichever row states it. */
  readonly goalId: string | undefined;
  readonly goal: GoalNode | undefined;
  /** Every goal that it measures, where its cell names several. */
  readonly goals: readonly GoalNode[];
}

export interface MeasureLookup {
  readonly groups: readonly MeasureGroup[];
  /** The measures of a goal. */
  of(node: GoalNode): readonly MeasureGroup[];
  groupOf(measure: Measure): MeasureGroup;
  /** The goals that a measure's goal cell names. */
  named(goalId: string | undefined): NamedGoals;
}

const built = new WeakMap<readonly Measure[], WeakMap<object, WeakMap<GovernanceModel, MeasureLookup>>>();

/** The measures of a plan, grouped and tied to their goals; built once for each plan and model. */
export function measureLookup(plan: Pick<Plan, 'goals' | 'measures'>, model: GovernanceModel): MeasureLookup {
  let byGoals = built.get(plan.measures);
  if (!byGoals) built.set(plan.measures, (byGoals = new WeakMap()));
  let byModel = byGoals.get(plan.goals);
  if (!byModel) byGoals.set(plan.goals, (byModel = new WeakMap()));
  let lookup = byModel.get(model);
  if (!lookup) byModel.set(model, (lookup = build(plan, model)));
  return lookup;
}

function build(plan: Pick<Plan, 'goals' | 'measures'>, model: GovernanceModel): MeasureLookup {
  const chain = goalChain(plan, model);
  const rowsByKey = new Map<string, Measure[]>();
  plan.measures.forEach((measure, index) => {
    const key = groupKey(measure, index, rowsByKey);
    const rows = rowsByKey.get(key);
    if (rows) rows.push(measure);
    else rowsByKey.set(key, [measure]);
  });
  const references = goalReferences(
    chain,
    plan.measures.flatMap(({ goalId }) => (goalId === undefined ? [] : [goalId])),
  );
  const byGoal = new Map<GoalNode, MeasureGroup[]>();
  const byMeasure = new Map<Measure, MeasureGroup>();
  const groups = [...rowsByKey].map(([key, rows]): MeasureGroup => {
    const main = rows.find((row) => row.sex === 'total') ?? rows[0]!;
    const goalId = [main, ...rows].find((row) => row.goalId !== undefined)?.goalId;
    const { goals } = references.named(goalId);
    const group = { key, rows, main, goalId, goal: goals[0], goals };
    for (const row of rows) byMeasure.set(row, group);
    for (const goal of goals) {
      const own = byGoal.get(goal);
      if (own) own.push(group);
      else byGoal.set(goal, [group]);
    }
    return group;
  });
  return {
    groups,
    of: (node) => byGoal.get(node) ?? [],
    groupOf: (measure) => byMeasure.get(measure)!,
    named: (goalId) => references.named(goalId),
  };
}

/**
 * Rows belong together when they share the id and state different sexes. A second row of the same id and sex is another measure
 * that was given a taken id (`chain/duplicate-key`), unless it has no id column and hangs on another goal.
 */
function groupKey(measure: Measure, index: number, groups: ReadonlyMap<string, readonly Measure[]>): string {
  if (measure.id === undefined) return `row ${index}`;
  const key = cellOf(measure, 'id') ? idKey(measure.id) : `${idKey(measure.goalId ?? '')}|${idKey(measure.id)}`;
  const taken = groups.get(key)?.some((row) => (row.sex ?? 'total') === (measure.sex ?? 'total'));
  return taken ? `${key} row ${index}` : key;
}

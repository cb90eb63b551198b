import { a1 } from '../../../plan/cell';
import type { Activity, Assignment, Plan } from '../../../plan/plan';
import { firstCell, isDerived } from '../../../plan/source';
import type { GovernanceModel } from '../../../models/model';
import { idKey, splitList } from '../../../text/ids';
import { assignmentLookup, type AssignmentLookup } from './assignments';
import { shortened } from '../goals/goal-names';
import { goalReferences, stated, type GoalReferences, type NamedGoals } from '../goals/goal-references';
import { goalChain, type GoalNode } from '../goals/goals';

/** What an activity hangs on. */
export interface ActivityLinks {
  readonly activity: Activity;
  /** The goals that its own cell names. */
  readonly own: NamedGoals;
  /** The assignments that it names, typos of their ids forgiven. */
  readonly assignments: readonly Assignment[];
  /** The references to assignments that no assignment has, as written. */
  readonly unknownAssignments: readonly string[];
  /** Every goal that it serves: named by itself or by its assignment, typos forgiven. */
  readonly goals: readonly GoalNode[];
}

export interface ActivityLookup {
  /** In the order of the plan's activities. */
  readonly links: readonly ActivityLinks[];
}

type Parts = Pick<Plan, 'goals' | 'activities' | 'assignments'>;

const built = new WeakMap<
  object,
  { readonly plan: Parts; readonly model: GovernanceModel; readonly lookup: ActivityLookup }
>();

/** What the activities of a plan hang on; built once as long as none of the three tables changes. */
export function activityLookup(plan: Parts, model: GovernanceModel): ActivityLookup {
  const known = built.get(plan.activities);
  if (known?.model === model && known.plan.goals === plan.goals && known.plan.assignments === plan.assignments)
    return known.lookup;
  const lookup = build(plan, model);
  built.set(plan.activities, {
    plan: { goals: plan.goals, activities: plan.activities, assignments: plan.assignments },
    model,
    lookup,
  });
  return lookup;
}

function build(plan: Parts, model: GovernanceModel): ActivityLookup {
  const chain = goalChain(plan, model);
  const assignments = assignmentLookup(plan);
  const references = goalReferences(
    chain,
    [...plan.activities, ...plan.assignments].flatMap(({ goalIds }) => goalIds),
  );
  const served = (list: readonly string[]): readonly GoalNode[] => withTypos(references, chain.near, list);
  const links = plan.activities.map((activity): ActivityLinks => {
    const unknownAssignments: string[] = [];
    const named = new Set<Assignment>();
    for (const reference of assignmentReferences(activity, assignments)) {
      const found = assignments.find(reference);
      if (!found) unknownAssignments.push(reference);
      const meant = found ?? assignments.near(reference);
      if (meant) named.add(meant);
    }
    return {
      activity,
      own: references.namedIn(activity.goalIds),
      assignments: [...named],
      unknownAssignments,
      goals: [...new Set([activity, ...named].flatMap(({ goalIds }) => served(goalIds)))],
    };
  });
  return { links };
}

/** The references in an activity's cell for assignments: one, or several where it is no assignment's as a whole. */
function assignmentReferences({ assignmentId }: Activity, assignments: AssignmentLookup): readonly string[] {
  const text = stated(assignmentId);
  if (text === undefined) return [];
  return assignments.find(text) ? [text] : splitList(text).filter((part) => stated(part) !== undefined);
}

/** The goals that a list names, and those that its unknown references are a typo of. */
function withTypos(
  references: GoalReferences,
  near: (reference: string) => GoalNode | undefined,
  list: readonly string[],
): readonly GoalNode[] {
  const { goals, unknown } = references.namedIn(list);
  return [...goals, ...unknown.map(near).filter((node) => node !== undefined)];
}

/** An activity as messages name it: `A4 (Utbilda all personal)`, its id or its text alone, else its row. */
export function activityName(activity: Activity): string {
  const title = activity.title === undefined ? undefined : shortened(activity.title);
  if (activity.id !== undefined && !isDerived(activity, 'id'))
    return title === undefined ? activity.id : `${activity.id} (${title})`;
  return title ?? a1(firstCell(activity));
}

/** The subject of findings about an activity; in a list without ids its text and its goals say which it is. */
export function activitySubject(activity: Activity): string {
  const { id, goalIds, source } = activity;
  if (id === undefined) return `activity:row ${source.block.sheet}!${source.row + 1}`;
  return `activity:${isDerived(activity, 'id') ? [...goalIds, id].map(idKey).join('/') : idKey(id)}`;
}

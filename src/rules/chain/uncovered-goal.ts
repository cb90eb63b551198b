import type { CellRef } from '../../plan/cell';
import { anchorOf } from '../../plan/source';
import type { Plan } from '../../plan/plan';
import type { GovernanceModel, Level } from '../../models/model';
import { activityLookup } from '../lookups/activities/activities';
import { councilLevels } from '../lookups/goals/council-levels';
import { goalLinks } from '../lookups/goals/goal-links';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalTakers } from '../lookups/goals/goal-takers';
import { goalChain } from '../lookups/goals/goals';
import { namedCommittees } from '../lookups/organisations/named-committees';
import { isCommittee, organisationLookup } from '../lookups/organisations/organisations';
import { soleGoalCommittee } from '../lookups/goals/sole-goal-committee';
import { spareGoals } from '../lookups/goals/spare-goals';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/**
 * A goal of the council that no goal and no activity carries out; or with `takenUpByAll` that a committee does not take up. A level
 * is judged only where the workbook has goals or activities that could carry it out, and in one committee's own workbook only what
 * is that committee's.
 */
export const uncoveredGoal = defineRule({
  id: 'chain/uncovered-goal',
  reads: ['settings', 'goals', 'activities', 'assignments', 'organisations'],
  sources: [
    { document: '004', page: '14', heading: 'Strategiska inriktningar' },
    { document: '003', page: '5', heading: 'Målkedja/styrkedja' },
    { document: '002', page: '§ 3', heading: 'Nämndsspecifika mål' },
  ],
  needs: { goals: ['parentIds'] },
  /** `levels`: the levels that are judged, else all of the council's but the vision. `by`: `goal`, else an activity counts too. */
  options: { levels: [] as readonly string[], by: 'goal-or-activity', takenUpByAll: false },
  messages: ['uncovered', 'noGoal', 'notTakenUp'],
  silencedBy: [
    { rule: 'chain/council-goal-reach', on: 'subject' },
    { rule: 'equality/chain', on: 'parts', messages: ['notTakenUp'] },
    ...withoutColumn('goals/id', 'goals/parentIds'),
  ],
  check({ plan, model, options, report }) {
    const chain = goalChain(plan, model);
    const links = goalLinks(chain);
    const organisations = organisationLookup(plan);
    const sole = soleGoalCommittee(plan, model);
    const activities = options.by === 'goal' ? [] : activityLookup(plan, model).links;
    const served = new Set(activities.flatMap(({ goals }) => goals));
    const takers = options.takenUpByAll ? goalTakers(plan, model) : undefined;
    const committees = plan.organisations.filter(isCommittee);
    const lacking = (node: (typeof chain.nodes)[number]): readonly string[] => {
      const taken = takers?.of(node);
      if (!taken || taken.everyone || taken.ownerless > 0) return [];
      return committees
        .filter(
          (each) => takers!.committees.has(organisations.keyOf(each)) && !taken.keys.has(organisations.keyOf(each)),
        )
        .map(({ id, name }) => name ?? id);
    };
    const present = new Set(chain.nodes.map(({ level }) => level));
    for (const level of councilLevels(model, options.levels)) {
      const below = model.levels.filter(({ parents }) => parents.includes(level.id));
      if (activities.length === 0 && !below.some((each) => present.has(each))) continue;
      const nodes = chain.nodes.filter((node) => node.level === level && node.holdsId);
      const bare = new Set(nodes.filter((node) => links.childrenOf(node).length === 0 && !served.has(node)));
      const ties = equalityTies(plan, model, below);
      const spared = spareGoals(plan, model, level, [...bare], activities);
      for (const node of nodes) {
        if (sole !== undefined && !isWholeHere(options.by, below)) {
          const { everyone, keys } = namedCommittees(organisations, node.goal.organisations);
          // What all committees share is some other committee's to take up, unless each of them must.
          if (!keys.has(sole) && !(everyone && options.takenUpByAll)) continue;
        }
        const without = bare.has(node) ? [] : lacking(node);
        if (bare.has(node) ? spared.has(node) : without.length === 0) continue;
        report({
          messageId: without.length > 0 ? 'notTakenUp' : options.by === 'goal' ? 'noGoal' : 'uncovered',
          data: {
            goal: goalName(node.goal),
            level: level.name,
            below: below.map(({ name }) => name),
            committees: without,
          },
          anchor: anchorOf(node.goal, 'id', 'title'),
          parts: node.goal.equality === true ? ties(without) : [],
          subject: goalSubject(node.goal),
        });
      }
    }
  },
});

/**
 * The cells that tie the equality goals of committees upwards: where each of those who do not take up an equality goal has one, it is
 * tied to a wrong goal, and that is the finding.
 */
function equalityTies(
  plan: Pick<Plan, 'goals' | 'organisations'>,
  model: GovernanceModel,
  below: readonly Level[],
): (committees: readonly string[]) => readonly CellRef[] {
  const organisations = organisationLookup(plan);
  let cells: Map<string, CellRef[]> | undefined;
  return (committees) => {
    if (!cells && committees.length > 0) {
      cells = new Map<string, CellRef[]>();
      for (const { goal, level } of goalChain(plan, model).nodes) {
        if (goal.equality !== true || !level || !below.includes(level)) continue;
        for (const key of namedCommittees(organisations, goal.organisations).keys) {
          const own = cells.get(key);
          const cell = anchorOf(goal, 'parentIds', 'id');
          if (own) own.push(cell);
          else cells.set(key, [cell]);
        }
      }
    }
    const own = committees.map((name) => cells?.get(organisations.committeeKey(name)) ?? []);
    return own.every((each) => each.length > 0) ? own.flat() : [];
  };
}

/** Whether all that could cover the goals is the council's own, and so stands in a committee's workbook too. */
function isWholeHere(by: string, below: readonly Level[]): boolean {
  return by === 'goal' && below.every(({ decidedBy }) => decidedBy === 'council');
}

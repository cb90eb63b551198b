import { anchorOf } from '../../plan/source';
import { activityLookup } from '../lookups/activities/activities';
import { goalLinks } from '../lookups/goals/goal-links';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain, type GoalNode } from '../lookups/goals/goals';
import { goalsWithoutOwnId } from '../lookups/goals/goals-without-own-id';
import { impliedOwners } from '../lookups/goals/implied-owners';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** A committee's goal that nothing is done about. A goal below it (Karlskoga: förvaltningsmål and activities are one level) counts as well. */
export const goalWithoutActivity = defineRule({
  id: 'activity/goal-without-activity',
  reads: ['goals', 'activities', 'assignments'],
  sources: [
    {
      document: '004',
      page: '10–11',
      heading:
        'Tydliga arbetssätt ger goda förutsättningar för ledning, uppföljning, utvärdering och styrning av verksamheten',
    },
    { document: '003', page: '6', heading: 'Förvaltningsmål/aktiviteter' },
  ],
  needs: { activities: ['goalIds'] },
  options: { levels: [] as readonly string[] },
  messages: ['missing'],
  silencedBy: [
    { rule: 'chain/missing-id', on: 'row' },
    { rule: 'chain/duplicate-id', on: 'row' },
    { rule: 'chain/wrong-parent-level', on: 'row' },
    ...withoutColumn('goals/id', 'activities/goalIds'),
  ],
  check({ plan, model, options, report }) {
    // A workbook without a single activity does not plan them here.
    if (plan.activities.length === 0) return;
    const { links: activities } = activityLookup(plan, model);
    const served = new Set<GoalNode>(activities.flatMap(({ goals }) => goals));
    const chain = goalChain(plan, model);
    const links = goalLinks(chain);
    const uncertain = goalsWithoutOwnId(chain);
    const isBare = (node: GoalNode): boolean =>
      node.level !== undefined &&
      options.levels.includes(node.level.id) &&
      !uncertain.has(node) &&
      links.childrenOf(node).length === 0 &&
      !served.has(node);
    const bare = chain.nodes.filter(isBare);
    if (bare.length === 0) return;
    // What lost its goal to a slip, which is a finding of its own, counts for the goal that it stands among.
    const below = chain.nodes.filter(({ level }) => level?.parents.some((id) => options.levels.includes(id)));
    const likely = new Set<number>();
    const worked = activities.map(({ goals, own, unknownAssignments }) =>
      own.unknown.length > 0 || unknownAssignments.length > 0 ? [] : goals,
    );
    for (const owners of [worked, below.map((node) => links.parentsOf(node))]) {
      const implied = impliedOwners(
        owners.map((list) => list.map(({ index }) => index)),
        bare.map(({ index }) => index),
      );
      for (const index of [...implied.values()].flat()) likely.add(index);
    }
    for (const { goal, index, level } of bare) {
      if (likely.has(index)) continue;
      report({
        messageId: 'missing',
        data: { goal: goalName(goal), level: level!.name },
        anchor: anchorOf(goal, 'id', 'title'),
        subject: goalSubject(goal),
      });
    }
  },
});

import type { CellRef } from '../../plan/cell';
import type { Organisation } from '../../plan/plan';
import { anchorOf, firstCell, hasColumn, problemOf } from '../../plan/source';
import { above, equalityGoals, rankOf, rankOfLevel } from '../lookups/goals/equality-goals';
import { goalLinks } from '../lookups/goals/goal-links';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain, type GoalNode } from '../lookups/goals/goals';
import { goalsWithoutOwnId } from '../lookups/goals/goals-without-own-id';
import { organisationLookup } from '../lookups/organisations/organisations';
import { defineRule } from '../rule';

/**
 * An equality goal below the council hangs on goals of which none is an equality goal. A parent that is missing, unknown or of a wrong
 * level is another rule's. Where the committee or department above has no equality goal to be tied to, that is the finding; where the
 * council has none and several goals hang on one of its goals, that goal's mark is what is to be changed, once.
 */
export const equalityChain = defineRule({
  id: 'equality/chain',
  reads: ['goals', 'organisations'],
  sources: [
    { document: '002', page: '§ 3', heading: 'Nämndsspecifika mål' },
    { document: '002', page: '§ 4', heading: 'Förvaltningsspecifika mål' },
    { document: '002', page: '§ 5', heading: 'Enhets/avdelningsspecifika mål' },
  ],
  needs: { goals: ['equality', 'parentIds'] },
  options: {},
  messages: ['untied', 'council'],
  silencedBy: [
    { rule: 'chain/unknown-parent', on: 'row' },
    { rule: 'chain/wrong-parent-level', on: 'row' },
    { rule: 'chain/unknown-level', on: 'row' },
    { rule: 'chain/cycle', on: 'loop' },
    { rule: 'equality/committee-goal', on: 'parts' },
  ],
  check({ plan, model, report }) {
    const chain = goalChain(plan, model);
    const links = goalLinks(chain);
    const uncertain = goalsWithoutOwnId(chain);
    const goals = equalityGoals(plan, model);
    const organisations = organisationLookup(plan);
    const councilHasOne = chain.nodes.some(({ level, goal }) => level?.decidedBy === 'council' && mayBeEquality(goal));
    const untied = chain.nodes.filter((node) => {
      const { goal, level } = node;
      if (goal.equality !== true || !level || level.decidedBy === 'council' || !hasColumn(goal, 'parentIds'))
        return false;
      const parents = links.parentsOf(node);
      return parents.length > 0 && !parents.some((parent) => mayBeEquality(parent.goal) || uncertain.has(parent));
    });
    const groups = new Map<GoalNode, GoalNode[]>();
    for (const node of untied) {
      const parent = links.parentsOf(node)[0]!;
      const isCouncils = parent.level?.decidedBy === 'council' && !councilHasOne && hasColumn(parent.goal, 'equality');
      const key = isCouncils ? parent : node;
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    }
    const known = new Map<readonly Organisation[], readonly Organisation[]>();
    /** Those above the owners of a goal; goals of one level that name the same share them. */
    const aboveOwners = (owners: readonly Organisation[]): readonly Organisation[] => {
      let all = known.get(owners);
      if (!all) known.set(owners, (all = [...new Set(owners.flatMap((owner) => above(owner, organisations)))]));
      return all;
    };
    /** The rows of those above the goal's owner that have no equality goal to be tied to. */
    const rowsAbove = (node: GoalNode): readonly CellRef[] => {
      const ranks = new Set(links.parentsOf(node).map(({ level }) => rankOfLevel(level)));
      return aboveOwners(goals.ownersOf(node))
        .filter((each) => ranks.has(rankOf(each)) && goals.of(each).length === 0)
        .map(firstCell);
    };
    for (const [key, group] of groups) {
      if (group.length > 1) {
        report({
          messageId: 'council',
          data: { goal: goalName(key.goal), goals: group.map(({ goal }) => goalName(goal)) },
          anchor: anchorOf(key.goal, 'equality'),
          related: group.map(({ goal }) => anchorOf(goal, 'parentIds', 'id')),
          subject: goalSubject(key.goal),
        });
        continue;
      }
      const [node] = group as [GoalNode];
      const parents = links.parentsOf(node);
      report({
        messageId: 'untied',
        data: { goal: goalName(node.goal), parents: parents.map(({ goal }) => goalName(goal)) },
        anchor: anchorOf(node.goal, 'parentIds', 'id'),
        related: parents.map(({ goal }) => anchorOf(goal, 'equality', 'id')),
        parts: rowsAbove(node),
        subject: goalSubject(node.goal),
      });
    }
  },
});

function mayBeEquality(goal: GoalNode['goal']): boolean {
  return goal.equality === true || problemOf(goal, 'equality') !== undefined;
}

import { anchorOf } from '../../plan/source';
import { councilLevels } from '../lookups/goals/council-levels';
import { framedCommittees, isNoCommittee } from '../lookups/money/framed-committees';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalTakers } from '../lookups/goals/goal-takers';
import { goalChain } from '../lookups/goals/goals';
import { isCommittee, organisationLookup } from '../lookups/organisations/organisations';
import { soleGoalCommittee } from '../lookups/goals/sole-goal-committee';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/**
 * A council goal that no more than half of the committees with a frame take up. Nothing is said in one committee's own workbook: there
 * the others' goals are not seen. A committee that takes the goal up and lacks a frame, or is named otherwise there, may be one of those
 * that count: the goal has to fail with and without it.
 */
export const councilGoalReach = defineRule({
  id: 'chain/council-goal-reach',
  reads: ['settings', 'goals', 'activities', 'assignments', 'frames', 'organisations'],
  sources: [{ document: '003', page: '6', heading: 'Fullmäktigemål' }],
  needs: { goals: ['parentIds', 'organisations'] },
  /** `levels`: the levels that are judged, else all of the council's but the vision. */
  options: { levels: [] as readonly string[] },
  messages: ['narrow'],
  silencedBy: [...withoutColumn('goals/id', 'goals/parentIds', 'goals/organisations')],
  check({ plan, model, options, report }) {
    const committees = framedCommittees(plan);
    const takers = goalTakers(plan, model);
    if (committees.length < 2 || takers.committees.size < 2 || soleGoalCommittee(plan, model) !== undefined) return;
    const levels = councilLevels(model, options.levels);
    const organisations = organisationLookup(plan);
    const framed = new Set(committees.map(({ key }) => key));
    const listed = new Set(
      plan.organisations
        .filter((each) => isCommittee(each) && !isNoCommittee(each.name ?? each.id))
        .map((each) => organisations.keyOf(each)),
    );
    const mayCount = (key: string): boolean => !framed.has(key) && (!organisations.listed || listed.has(key));
    // One committee without a single goal is a finding of its own, which must not tip the council's goals over.
    const bare = committees.filter(({ key }) => !takers.committees.has(key)).length === 1 ? 1 : 0;
    for (const node of goalChain(plan, model).nodes) {
      if (!node.level || !levels.includes(node.level) || !node.holdsId) continue;
      const { everyone, keys, ownerless } = takers.of(node);
      const without = committees.filter(({ key }) => !everyone && !keys.has(key));
      const count = committees.length - without.length;
      const unframed = [...keys].filter(mayCount).length;
      if ((count + ownerless + bare) * 2 > committees.length) continue;
      // Without a list nobody knows whether a strange name is one of the committees with a frame, by a code.
      const most = organisations.listed ? committees.length + unframed : committees.length;
      if ((count + unframed + ownerless) * 2 > most) continue;
      report({
        messageId: 'narrow',
        data: {
          goal: goalName(node.goal),
          count,
          committees: committees.length,
          without: without.map(({ name }) => name),
        },
        anchor: anchorOf(node.goal, 'id', 'title'),
        subject: goalSubject(node.goal),
      });
    }
  },
});

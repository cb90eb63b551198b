import { anchorOf, firstCell, hasColumn, problemOf } from '../../plan/source';
import { equalityGoals, RANKS, type Rank } from '../lookups/goals/equality-goals';
import { goalName } from '../lookups/goals/goal-names';
import { goalsWithoutOwnId } from '../lookups/goals/goals-without-own-id';
import { goalChain } from '../lookups/goals/goals';
import { measureOwners } from '../lookups/measures/measure-owners';
import { organisationLookup } from '../lookups/organisations/organisations';
import { soleGoalCommittee } from '../lookups/goals/sole-goal-committee';
import { defineRule } from '../rule';

/** How messages name what lacks a goal. */
const RANK_WORDS: Readonly<Record<Rank, { readonly sv: string; readonly en: string }>> = {
  committee: { sv: 'nämnd', en: 'committee' },
  department: { sv: 'förvaltning', en: 'department' },
  unit: { sv: 'enhet', en: 'unit' },
};

/**
 * A committee, department or unit without an equality goal that is measured. Only goals marked as equality goals count. In one committee's
 * own workbook only that committee and what belongs to it is judged.
 */
export const committeeGoal = defineRule({
  id: 'equality/committee-goal',
  reads: ['settings', 'goals', 'measures', 'activities', 'assignments', 'organisations', 'blocks'],
  sources: [
    { document: '002', page: '§ 3', heading: 'Nämndsspecifika mål' },
    { document: '002', page: '§ 4', heading: 'Förvaltningsspecifika mål' },
    { document: '002', page: '§ 5', heading: 'Enhets/avdelningsspecifika mål' },
  ],
  needs: { goals: ['equality'] },
  options: {},
  messages: ['none', 'unmeasured'],
  silencedBy: [
    { rule: 'measure/goal-without-measure', on: 'parts', messages: ['unmeasured'] },
    { rule: 'submission/model-mismatch', on: 'anywhere' },
  ],
  check({ plan, model, report }) {
    if (!plan.goals.some((goal) => hasColumn(goal, 'equality'))) return;
    const goals = equalityGoals(plan, model);
    const organisations = organisationLookup(plan);
    const owners = measureOwners(plan, model);
    const uncertain = goalsWithoutOwnId(goalChain(plan, model));
    const areMeasured = plan.blocks.some(({ entity }) => entity === 'measures');
    const sole = soleGoalCommittee(plan, model);
    for (const rank of RANKS) {
      for (const organisation of goals.judged(rank)) {
        const committee = organisations.committeeOf(organisation);
        if (committee.kind === 'company' || committee.kind === 'association') continue;
        if (sole !== undefined && organisations.keyOf(committee) !== sole) continue;
        // Goals may name what is an error in its row.
        if (problemOf(organisation, 'name') ?? problemOf(organisation, 'code')) continue;
        const own = goals.of(organisation);
        const isMeasured = own.some(
          (node) => !areMeasured || !node.level || uncertain.has(node) || owners.countFor(node).length > 0,
        );
        if (isMeasured || (own.length === 0 && goals.mayHaveOne(organisation))) continue;
        const cells = own.map(({ goal }) => anchorOf(goal, 'id', 'title'));
        report({
          messageId: own.length === 0 ? 'none' : 'unmeasured',
          data: {
            organisation: organisation.name ?? organisation.id,
            rank: RANK_WORDS[rank],
            goals: own.map(({ goal }) => goalName(goal)),
          },
          anchor: firstCell(organisation),
          related: cells,
          subject: `organisation:${organisations.keyOf(organisation)}`,
        });
      }
    }
  },
});

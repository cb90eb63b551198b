import type { FollowUp, Plan } from '../../plan/plan';
import { dateInYear } from '../../plan/years';
import { anchorOf, hasColumn } from '../../plan/source';
import type { GovernanceModel } from '../../models/model';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain, type GoalNode } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** The last day (month-day) of the plan year for each level, by who decides its goals. */
type LastDays = Readonly<Record<string, string>>;

const ADOPTED: LastDays = { committee: '02-28', department: '03-31', unit: '04-30' };
const FOLLOWED_UP: LastDays = { department: '10-31', unit: '09-30' };

/**
 * An equality goal was adopted, or followed up for the first time in the plan year, after the last day for its level. Follow-ups of earlier
 * years are about earlier plans, and further ones after a timely one do no harm.
 */
export const deadline = defineRule({
  id: 'equality/deadline',
  reads: ['years', 'goals', 'followUps'],
  sources: [
    { document: '002', page: '§ 3', heading: 'Nämndsspecifika mål' },
    { document: '002', page: '§ 4', heading: 'Förvaltningsspecifika mål' },
    { document: '002', page: '§ 5', heading: 'Enhets/avdelningsspecifika mål' },
  ],
  needs: { goals: ['equality', 'decidedOn'], followUps: ['date'] },
  options: { adopted: ADOPTED, followedUp: FOLLOWED_UP },
  messages: ['adopted', 'followedUp'],
  silencedBy: [
    { rule: 'chain/unknown-level', on: 'row' },
    { rule: 'submission/year-mismatch', on: 'anywhere' },
  ],
  check({ plan, model, options, report }) {
    const year = plan.years[0];
    if (year === undefined) return;
    const firstFollowUps = followUpsIn(year, plan, model);
    for (const node of goalChain(plan, model).nodes) {
      const { goal, level } = node;
      if (goal.equality !== true || !level) continue;
      const adoptedBy = options.adopted[level.decidedBy];
      const { decidedOn } = goal;
      if (adoptedBy !== undefined && decidedOn !== undefined && isAfter(decidedOn, year, adoptedBy)) {
        report({
          messageId: 'adopted',
          data: { goal: goalName(goal), level: level.name, date: decidedOn, last: dateInYear(year, adoptedBy) },
          anchor: anchorOf(goal, 'decidedOn'),
          subject: `${goalSubject(goal)}/adopted`,
        });
      }
      const followedUpBy = options.followedUp[level.decidedBy];
      const first = firstFollowUps.get(node);
      if (followedUpBy !== undefined && first?.date !== undefined && isAfter(first.date, year, followedUpBy)) {
        report({
          messageId: 'followedUp',
          data: { goal: goalName(goal), level: level.name, date: first.date, last: dateInYear(year, followedUpBy) },
          anchor: anchorOf(first, 'date'),
          related: [anchorOf(goal, 'id', 'title')],
          subject: `${goalSubject(goal)}/followedUp`,
        });
      }
    }
  },
});

/** Whether a date is after a day of the year; the last of February is its last day in leap years too. */
function isAfter(date: string, year: number, monthDay: string): boolean {
  return date > dateInYear(year, monthDay) && !(monthDay === '02-28' && date === dateInYear(year, '02-29'));
}

/** Each goal's first follow-up of the year or later. */
function followUpsIn(
  year: number,
  plan: Pick<Plan, 'goals' | 'followUps'>,
  model: GovernanceModel,
): ReadonlyMap<GoalNode, FollowUp> {
  const chain = goalChain(plan, model);
  const first = new Map<GoalNode, FollowUp>();
  for (const row of plan.followUps) {
    if (row.goalId === undefined || row.date === undefined || !hasColumn(row, 'date')) continue;
    const node = chain.find(row.goalId);
    if (!node || row.date < dateInYear(year, '01-01')) continue;
    const before = first.get(node);
    if (!before || row.date < before.date!) first.set(node, row);
  }
  return first;
}

import type { Plan } from '../../plan/plan';
import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { isBlank } from '../lookups/blank-answers';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain, type GoalNode } from '../lookups/goals/goals';
import type { GovernanceModel } from '../../models/model';
import { defineRule } from '../rule';

/** A committee's goal was not reached and the follow-up says nothing of what is to be done. A goal that was reached later needs no plan. */
export const missedGoalPlan = defineRule({
  id: 'equality/missed-goal-plan',
  reads: ['goals', 'followUps'],
  sources: [{ document: '002', page: '§ 6', heading: 'Revidering och uppföljning' }],
  needs: { followUps: ['achieved', 'action'] },
  options: {},
  messages: ['missing'],
  silencedBy: [{ rule: 'activity/unknown-goal', on: 'row' }],
  check({ plan, model, report }) {
    const reached = lastReached(plan, model);
    const chain = goalChain(plan, model);
    for (const row of plan.followUps) {
      if (row.achieved !== 'no' || row.goalId === undefined) continue;
      const node = chain.find(row.goalId);
      if (node?.level?.decidedBy !== 'committee') continue;
      if (!hasColumn(row, 'action') || problemOf(row, 'action') || !isBlank(row.action)) continue;
      if (row.date !== undefined && row.date < (reached.get(node) ?? '')) continue;
      report({
        messageId: 'missing',
        data: { goal: goalName(node.goal) },
        anchor: anchorOf(row, 'action'),
        related: [anchorOf(row, 'achieved')],
        subject: `${goalSubject(node.goal)}/followUp:${row.date ?? row.source.row + 1}`,
      });
    }
  },
});

/** The latest date at which each goal was reached. */
function lastReached(plan: Pick<Plan, 'goals' | 'followUps'>, model: GovernanceModel): ReadonlyMap<GoalNode, string> {
  const chain = goalChain(plan, model);
  const dates = new Map<GoalNode, string>();
  for (const { achieved, date, goalId } of plan.followUps) {
    if (achieved !== 'yes' || date === undefined || goalId === undefined) continue;
    const node = chain.find(goalId);
    if (node && date > (dates.get(node) ?? '')) dates.set(node, date);
  }
  return dates;
}

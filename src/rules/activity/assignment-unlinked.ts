import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { assignmentName, assignmentSubject } from '../lookups/activities/assignments';
import { stated } from '../lookups/goals/goal-references';
import { defineRule } from '../rule';

/** A special assignment that states no goal. Which level the goal is on is not judged: each hangs on an overall goal in its turn. */
export const assignmentUnlinked = defineRule({
  id: 'activity/assignment-unlinked',
  reads: ['assignments'],
  sources: [{ document: '000', page: '9', heading: 'Särskilda uppdrag' }],
  needs: { assignments: ['goalIds'] },
  options: {},
  messages: ['missing'],
  check({ plan, report }) {
    for (const assignment of plan.assignments) {
      if (!hasColumn(assignment, 'goalIds') || problemOf(assignment, 'goalIds')) continue;
      if (assignment.goalIds.some((id) => stated(id) !== undefined)) continue;
      report({
        messageId: 'missing',
        data: { assignment: assignmentName(assignment) },
        anchor: anchorOf(assignment, 'goalIds'),
        subject: assignmentSubject(assignment),
      });
    }
  },
});

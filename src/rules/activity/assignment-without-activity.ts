import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { activityLookup } from '../lookups/activities/activities';
import { assignmentLookup, assignmentName, assignmentSubject } from '../lookups/activities/assignments';
import { impliedOwners } from '../lookups/goals/implied-owners';
import { defineRule } from '../rule';

/** A special assignment that no activity carries out. */
export const assignmentWithoutActivity = defineRule({
  id: 'activity/assignment-without-activity',
  reads: ['goals', 'activities', 'assignments'],
  sources: [{ document: '000', page: '9', heading: 'Särskilda uppdrag' }],
  needs: { activities: ['assignmentId'] },
  options: {},
  messages: ['missing'],
  silencedBy: [{ rule: 'chain/duplicate-key', on: 'row' }],
  check({ plan, model, report }) {
    const judged = plan.activities.filter((activity) => hasColumn(activity, 'assignmentId'));
    if (judged.length === 0) return;
    const lookup = assignmentLookup(plan);
    const { links } = activityLookup(plan, model);
    const served = new Set(links.flatMap((link) => link.assignments));
    const bare = plan.assignments.flatMap((assignment, index) => (served.has(assignment) ? [] : [index]));
    if (bare.length === 0) return;
    const places = new Map(plan.assignments.map((assignment, index) => [assignment, index]));
    // Only an activity that hangs on nothing, or on what cannot be found or read, may have lost its assignment.
    const lost = links.filter(
      ({ activity, assignments, own, unknownAssignments }) =>
        assignments.length > 0 ||
        own.goals.length === 0 ||
        unknownAssignments.length > 0 ||
        problemOf(activity, 'assignmentId') !== undefined,
    );
    const implied = impliedOwners(
      lost.map(({ assignments }) => assignments.map((assignment) => places.get(assignment)!)),
      bare,
    );
    const likely = new Set([...implied.values()].flat());
    for (const index of bare) {
      const assignment = plan.assignments[index]!;
      const isTaken = assignment.id !== undefined && lookup.find(assignment.id) !== assignment;
      if (likely.has(index) || isTaken) continue;
      report({
        messageId: 'missing',
        data: { assignment: assignmentName(assignment) },
        anchor: anchorOf(assignment, 'id', 'title'),
        subject: assignmentSubject(assignment),
      });
    }
  },
});

import { anchorOf, cellOf, hasColumn, problemOf, type Sourced } from '../../plan/source';
import { activityLookup, activityName, activitySubject } from '../lookups/activities/activities';
import { assignmentName } from '../lookups/activities/assignments';
import { stated } from '../lookups/goals/goal-references';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** An activity that serves no goal: neither itself nor the assignment that it carries out names one. */
export const unlinked = defineRule({
  id: 'activity/unlinked',
  reads: ['goals', 'activities', 'assignments'],
  sources: [{ document: '000', page: '9', heading: 'Aktiviteter' }],
  needs: { activities: [['goalIds', 'assignmentId']] },
  options: {},
  messages: ['unlinked', 'assignment-without-goal'],
  // The assignment's own empty cell is the cause, where the model reports it.
  silencedBy: [
    { rule: 'activity/assignment-unlinked', on: 'parts', messages: ['assignment-without-goal'] },
    ...withoutColumn('activities/goalIds', 'activities/assignmentId'),
  ],
  check({ plan, model, report }) {
    for (const { activity, assignments, unknownAssignments } of activityLookup(plan, model).links) {
      // A row with neither id nor text is `workbook/blank-key-row`.
      if (activity.id === undefined && activity.title === undefined) continue;
      if (!hasColumn(activity, 'goalIds') && !hasColumn(activity, 'assignmentId')) continue;
      if ([activity, ...assignments].some(namesGoal)) continue;
      // An assignment that does not exist is the matter of `activity/unknown-goal`.
      if (unknownAssignments.length > 0 || problemOf(activity, 'assignmentId')) continue;
      const about = { anchor: anchorOf(activity, 'goalIds', 'assignmentId'), subject: activitySubject(activity) };
      const [assignment] = assignments;
      if (!assignment) {
        report({ messageId: 'unlinked', data: { activity: activityName(activity) }, ...about });
      } else if (hasColumn(activity, 'goalIds') && hasColumn(assignment, 'goalIds')) {
        report({
          messageId: 'assignment-without-goal',
          data: { activity: activityName(activity), assignment: assignmentName(assignment) },
          related: assignments.map((each) => cellOf(each, 'goalIds')).filter((cell) => cell !== undefined),
          ...about,
        });
      }
    }
  },
});

/** Whether the cell for goals names any, existing or not, or holds what cannot be read. */
function namesGoal(entity: Sourced & { readonly goalIds: readonly string[] }): boolean {
  return entity.goalIds.some((id) => stated(id) !== undefined) || problemOf(entity, 'goalIds') !== undefined;
}

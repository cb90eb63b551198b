import { sheetAddress } from '../../plan/cell';
import { anchorOf, problemOf, type Sourced } from '../../plan/source';
import type { Plan } from '../../plan/plan';
import type { GovernanceModel } from '../../models/model';
import { splitList } from '../../text/ids';
import { activityLookup, activityName, activitySubject } from '../lookups/activities/activities';
import { assignmentLookup, assignmentName, assignmentSubject } from '../lookups/activities/assignments';
import { goalReferences } from '../lookups/goals/goal-references';
import { goalChain } from '../lookups/goals/goals';
import { sureSlip } from '../lookups/slips/sure-slip';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** A cell that names what does not exist. */
interface Slip {
  readonly messageId: 'activity' | 'assignment' | 'follow-up' | 'no-assignment';
  readonly entity: Sourced;
  readonly field: string;
  /** The whole cell, and what of it is unknown. */
  readonly list: readonly string[];
  readonly unknown: readonly string[];
  /** The id that a reference is a typo of, when it can only be one. */
  readonly near: (reference: string) => string | undefined;
  /** The row as messages name it. */
  readonly what: string;
  readonly subject: string;
}

/** An activity, an assignment or a follow-up names a goal or an assignment that no row has. */
export const unknownGoal = defineRule({
  id: 'activity/unknown-goal',
  reads: ['goals', 'activities', 'assignments', 'followUps', 'blocks'],
  sources: [],
  options: {},
  messages: ['activity', 'assignment', 'follow-up', 'no-assignment', 'fix'],
  silencedBy: [
    ...withoutColumn('goals/id').map((silencer) => ({
      ...silencer,
      messages: ['activity', 'assignment', 'follow-up'],
    })),
    ...withoutColumn('assignments/id').map((silencer) => ({ ...silencer, messages: ['no-assignment'] })),
  ],
  check({ plan, model, report }) {
    const told = new Set<string>();
    for (const { messageId, entity, field, list, unknown, near, what, subject } of slips(plan, model)) {
      const anchor = anchorOf(entity, field);
      for (const reference of unknown) {
        const place = `${sheetAddress(anchor)} ${reference}`;
        // Rows under one heading share the cell that names their goal.
        if (told.has(place)) continue;
        told.add(place);
        const meant = anchor.row === entity.source.row ? near(reference) : undefined;
        // All slips of the cell at once, so that its findings agree on what it is to hold.
        const value = list.map((each) => (unknown.includes(each) ? (near(each) ?? each) : each)).join('; ');
        report({
          messageId,
          data: { what, reference },
          anchor,
          ...(meant !== undefined && { fix: { cell: anchor, value, messageId: 'fix' } }),
          subject: `${subject}/${reference}`,
        });
      }
    }
  },
});

type Parts = Pick<Plan, 'goals' | 'activities' | 'assignments' | 'followUps' | 'blocks'>;

/** Every cell with an unknown reference. A workbook that lacks the table of what is named is an extract and is not judged. */
function* slips(plan: Parts, model: GovernanceModel): Iterable<Slip> {
  const has = (entity: 'goals' | 'assignments'): boolean =>
    plan[entity].length > 0 || plan.blocks.some((block) => block.entity === entity);
  const chain = goalChain(plan, model);
  const followed = plan.followUps.map(({ goalId }) => goalId).filter((id) => id !== undefined);
  const named = [...[...plan.activities, ...plan.assignments].flatMap(({ goalIds }) => goalIds), ...followed];
  const references = goalReferences(chain, named);
  if (has('goals')) {
    const near = sureSlip((reference) => chain.near(reference)?.goal.id, named);
    const rest = (entity: Sourced, list: readonly string[]) => ({
      entity,
      list,
      unknown: references.namedIn(list).unknown,
      near,
    });
    for (const activity of plan.activities) {
      yield {
        messageId: 'activity',
        field: 'goalIds',
        what: activityName(activity),
        subject: activitySubject(activity),
        ...rest(activity, activity.goalIds),
      };
    }
    for (const assignment of plan.assignments) {
      yield {
        messageId: 'assignment',
        field: 'goalIds',
        what: assignmentName(assignment),
        subject: assignmentSubject(assignment),
        ...rest(assignment, assignment.goalIds),
      };
    }
    for (const followUp of plan.followUps) {
      if (followUp.goalId === undefined) continue;
      const { unknown } = references.named(followUp.goalId);
      const list = unknown[0] === followUp.goalId ? [followUp.goalId] : splitList(followUp.goalId);
      yield {
        messageId: 'follow-up',
        entity: followUp,
        field: 'goalId',
        list,
        unknown,
        near,
        what: followUp.goalId,
        subject: 'follow-up',
      };
    }
  }
  // An assignment whose id is an error may be the one that is named.
  if (!has('assignments') || plan.assignments.some((row) => problemOf(row, 'id'))) return;
  const assignments = assignmentLookup(plan);
  const nearAssignment = sureSlip(
    (reference) => assignments.near(reference)?.id,
    plan.activities.flatMap(({ assignmentId }) => splitList(assignmentId ?? '')),
  );
  for (const { activity, unknownAssignments: unknown } of activityLookup(plan, model).links) {
    yield {
      messageId: 'no-assignment',
      entity: activity,
      field: 'assignmentId',
      list: splitList(activity.assignmentId ?? ''),
      unknown,
      near: nearAssignment,
      what: activityName(activity),
      subject: activitySubject(activity),
    };
  }
}

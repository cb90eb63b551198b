import { a1 } from '../../../plan/cell';
import type { Assignment, Plan } from '../../../plan/plan';
import { firstCell, isDerived } from '../../../plan/source';
import { idKey, nameKey } from '../../../text/ids';
import { shortened } from '../goals/goal-names';
import { lostIds } from '../goals/lost-ids';
import { memoised } from '../memoised';
import { NearIndex } from '../near-index';

/** Finds the special assignment that a cell names. */
export interface AssignmentLookup {
  /** By id, by title, or by both in one text. */
  find(reference: string): Assignment | undefined;
  /** The one assignment whose id is a single edit away; undefined when none or several are. */
  near(reference: string): Assignment | undefined;
}

/** The special assignments of a plan, built once for each list. */
export const assignmentLookup: (plan: Pick<Plan, 'assignments'>) => AssignmentLookup = memoised(
  (plan: Pick<Plan, 'assignments'>) => plan.assignments,
  (assignments: readonly Assignment[]): AssignmentLookup => {
    const byKey = new Map<string, Assignment>();
    let index: NearIndex<Assignment> | undefined;
    const lost = lostIds(assignments);
    const add = (key: string | undefined, assignment: Assignment): void => {
      if (key !== undefined && !byKey.has(key)) byKey.set(key, assignment);
    };
    for (const assignment of assignments) {
      if (assignment.id === undefined || lost.has(assignment)) continue;
      add(idKey(assignment.id), assignment);
    }
    for (const assignment of assignments) for (const implied of lost.get(assignment) ?? []) add(implied, assignment);
    for (const assignment of assignments) {
      const { id, title } = assignment;
      if (title === undefined) continue;
      add(nameKey(title), assignment);
      if (id !== undefined)
        for (const form of [`${id} ${title}`, `${id}: ${title}`, `${id} - ${title}`]) add(nameKey(form), assignment);
    }
    return {
      find: (reference) => byKey.get(idKey(reference)) ?? byKey.get(nameKey(reference)),
      near: (reference) => {
        index ??= idIndex(assignments);
        const found = index.near(idKey(reference));
        return found.length === 1 ? found[0] : undefined;
      },
    };
  },
);

function idIndex(assignments: readonly Assignment[]): NearIndex<Assignment> {
  const index = new NearIndex<Assignment>();
  for (const assignment of assignments) if (assignment.id !== undefined) index.add(idKey(assignment.id), assignment);
  return index;
}

/** An assignment as messages name it: `U2 (Se över lokalerna)`, its id or its title alone, else its row. */
export function assignmentName(assignment: Assignment): string {
  const title = assignment.title === undefined ? undefined : shortened(assignment.title);
  if (assignment.id !== undefined && !isDerived(assignment, 'id'))
    return title === undefined ? assignment.id : `${assignment.id} (${title})`;
  return title ?? a1(firstCell(assignment));
}

/** The subject of findings about an assignment. */
export function assignmentSubject(assignment: Assignment): string {
  const { id, source } = assignment;
  return `assignment:${id === undefined ? `row ${source.block.sheet}!${source.row + 1}` : idKey(id)}`;
}

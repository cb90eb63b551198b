import type { Finding } from '../findings/finding';
import { sheetAddress } from '../plan/cell';

/**
 * The findings after a change that nobody had before it. A finding is known when a rule gave one at the same cell or about the same thing: both may
 * change with the change. What was to go is no longer known: it stays, and so is among those given here.
 * @param gone the findings that the change was to mend
 */
export function newFindings(
  before: readonly Finding[],
  gone: ReadonlySet<Finding>,
  after: readonly Finding[],
): readonly Finding[] {
  const known = new Set(
    before.filter((finding) => !gone.has(finding)).flatMap((finding) => [cellOf(finding), subjectOf(finding)]),
  );
  return after.filter((finding) => !known.has(cellOf(finding)) && !known.has(subjectOf(finding)));
}

function cellOf({ ruleId, anchor }: Finding): string {
  return `${ruleId}\n${sheetAddress(anchor)}`;
}

function subjectOf({ ruleId, subject }: Finding): string {
  return `${ruleId}\n\n${subject}`;
}

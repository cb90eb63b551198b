import type { Finding } from './finding';

/** A finding that somebody has looked at and set aside, as the workbook remembers it. */
export interface Dismissal {
  readonly ruleId: string;
  /** What it holds on to: `dismissalKey` of the finding. */
  readonly key: string;
  readonly reason: string;
  /** The function (never the person) that dismissed it. */
  readonly function: string;
  /** ISO date. */
  readonly date: string;
}

/** The findings of a run, split by what was dismissed. */
export interface DismissedSplit {
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
}

/**
 * What a dismissal holds on to: which message about which subject, never the cell, so that it stands when rows are inserted or sorted and
 * lapses when something else becomes wrong with the same thing.
 */
export function dismissalKey({ messageId, subject }: Pick<Finding, 'messageId' | 'subject'>): string {
  return `${messageId} ${subject}`;
}

/** The dismissal of a finding; undefined without a reason or a function, since a dismissal that nobody stands for is none. */
export function dismiss(
  finding: Finding,
  by: { readonly reason: string; readonly function: string; readonly date: string },
): Dismissal | undefined {
  const reason = by.reason.trim();
  const role = by.function.trim();
  if (reason === '' || role === '') return undefined;
  return { ruleId: finding.ruleId, key: dismissalKey(finding), reason, function: role, date: by.date };
}

/** Splits findings into those that are open and those that are dismissed, both in their order. Of two dismissals of one finding the later holds. */
export function applyDismissals(findings: readonly Finding[], dismissals: readonly Dismissal[]): DismissedSplit {
  const byKey = new Map(dismissals.map((dismissal) => [placeOf(dismissal.ruleId, dismissal.key), dismissal]));
  const open: Finding[] = [];
  const dismissed: { finding: Finding; dismissal: Dismissal }[] = [];
  for (const finding of findings) {
    const dismissal = byKey.get(placeOf(finding.ruleId, dismissalKey(finding)));
    if (dismissal) dismissed.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, dismissed };
}

/** The list with one more dismissal, in place of an earlier one of the same finding. */
export function withDismissal(dismissals: readonly Dismissal[], added: Dismissal): readonly Dismissal[] {
  return [...dismissals.filter(({ ruleId, key }) => ruleId !== added.ruleId || key !== added.key), added];
}

function placeOf(ruleId: string, key: string): string {
  return `${ruleId}\u0000${key}`;
}

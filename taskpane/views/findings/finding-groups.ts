import type { Dismissal, Finding, Severity } from '../../../src/index';

export type Grouping = 'severity' | 'sheet';

/** A finding that was set aside, with what was said about it. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** What the list is grouped into: a group holds either groups, findings or dismissed findings. */
export interface FindingGroup {
  /** Tells it apart from every other group of the list. */
  readonly key: string;
  readonly kind: 'severity' | 'rule' | 'sheet' | 'dismissed';
  /** The severity, the rule's id or the sheet's name; empty for the dismissed ones. */
  readonly name: string;
  /** The worst severity in it. */
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** Groups findings by severity and rule, or by sheet; within a group they keep their order. The dismissed ones come last, in a group of their own. */
export function groupFindings(
  findings: readonly Finding[],
  dismissed: readonly DismissedFinding[],
  by: Grouping,
): readonly FindingGroup[] {
  const groups = by === 'severity' ? bySeverity(findings) : bySheet(findings);
  if (dismissed.length === 0) return groups;
  const key = 'dismissed';
  const severity = worstOf(dismissed.map(({ finding }) => finding));
  return [...groups, { ...EMPTY, key, kind: key, name: '', severity, count: dismissed.length, dismissed }];
}

/** The keys of the groups that an open finding lies in, from the outermost. */
export function groupKeysOf({ severity, ruleId, anchor }: Finding, by: Grouping): readonly string[] {
  return by === 'severity' ? [severity, `${severity} ${ruleId}`] : [`sheet ${anchor.sheet}`];
}

/** All open findings of groups, in the order that they are drawn. */
export function findingsIn(groups: readonly FindingGroup[]): readonly Finding[] {
  return groups.flatMap((group) => [...findingsIn(group.groups), ...group.findings]);
}

const EMPTY = { groups: [], findings: [], dismissed: [] } as const;

function bySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  return GRAVITY.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const rules = [...gathered(own, ({ ruleId }) => ruleId)].map(([name, each]): FindingGroup => ({
      ...EMPTY,
      key: `${severity} ${name}`,
      kind: 'rule',
      name,
      severity,
      count: each.length,
      findings: each,
    }));
    return [{ ...EMPTY, key: severity, kind: 'severity', name: severity, severity, count: own.length, groups: rules }];
  });
}

function bySheet(findings: readonly Finding[]): readonly FindingGroup[] {
  return [...gathered(findings, ({ anchor }) => anchor.sheet)].map(([name, own]) => ({
    ...EMPTY,
    key: `sheet ${name}`,
    kind: 'sheet',
    name,
    severity: worstOf(own),
    count: own.length,
    findings: [...own].sort((a, b) => a.anchor.row - b.anchor.row || a.anchor.column - b.anchor.column),
  }));
}

/** The findings by a name, both in the order that they first come in. */
function gathered(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const byName = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const own = byName.get(name);
    if (own) own.push(finding);
    else byName.set(name, [finding]);
  }
  return byName;
}

function worstOf(findings: readonly Finding[]): Severity {
  return GRAVITY.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'information';
}

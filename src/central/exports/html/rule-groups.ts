import type { Severity } from '../../../findings/finding';
import type { ReportedFinding } from '../findings/file-report';

/** A rule's findings of one severity on one sheet. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly count: number;
  readonly columns: readonly ColumnGroup[];
}

/** Those of them in one column, in the order of the sheet. */
export interface ColumnGroup {
  /** The column's letters. */
  readonly column: string;
  readonly findings: readonly ReportedFinding[];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** The findings of a sheet by rule, the most severe first, else in the order in which the sheet shows them. */
export function ruleGroups(findings: readonly ReportedFinding[]): readonly RuleGroup[] {
  return GRAVITY.flatMap((severity) =>
    groupBy(
      findings.filter((finding) => finding.severity === severity),
      ({ ruleId }) => ruleId,
    ).map(([ruleId, own]) => ({
      ruleId,
      severity,
      count: own.length,
      columns: groupBy(own, ({ cell }) => cell.replace(/\d+$/, '')).map(([column, list]) => ({
        column,
        findings: list,
      })),
    })),
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

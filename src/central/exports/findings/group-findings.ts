import type { ReportedFinding } from './file-report';

/** Findings of one sheet, in their order. */
export interface SheetFindings {
  readonly sheet: string;
  readonly entries: readonly (ReportedFinding | FoldedFindings)[];
}

/** So many more findings of a rule in a column than are shown. */
export interface FoldedFindings {
  readonly folded: number;
  readonly ruleId: string;
  readonly column: string;
}

/** Whether the entry stands for findings that are not shown. */
export function isFolded(entry: ReportedFinding | FoldedFindings): entry is FoldedFindings {
  return 'folded' in entry;
}

/** The findings by sheet. Of a rule's findings in one column the first `limit` are shown; the count of the rest follows the last of them. */
export function groupFindings(findings: readonly ReportedFinding[], limit: number): readonly SheetFindings[] {
  const sheets = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const list = sheets.get(finding.sheet);
    if (list) list.push(finding);
    else sheets.set(finding.sheet, [finding]);
  }
  return [...sheets].map(([sheet, list]) => ({ sheet, entries: fold(list, limit) }));
}

function fold(findings: readonly ReportedFinding[], limit: number): (ReportedFinding | FoldedFindings)[] {
  const totals = new Map<string, number>();
  for (const finding of findings) totals.set(kindOf(finding), (totals.get(kindOf(finding)) ?? 0) + 1);
  const shown = new Map<string, number>();
  return findings.flatMap((finding) => {
    const kind = kindOf(finding);
    const place = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, place);
    const rest = totals.get(kind)! - limit;
    if (place < limit || (place === limit && rest <= 0)) return [finding];
    // One that is left over takes no more room than the line that would stand for it.
    if (place === limit)
      return rest === 1 ? [finding] : [finding, { folded: rest, ruleId: finding.ruleId, column: columnOf(finding) }];
    return rest === 1 ? [finding] : [];
  });
}

function kindOf(finding: ReportedFinding): string {
  return `${finding.ruleId} ${columnOf(finding)}`;
}

function columnOf({ cell }: ReportedFinding): string {
  return cell.replace(/\d+$/, '');
}

import type { Finding, Severity } from '../../../src/index';

/** Which findings are wanted. An empty set or text wants all. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** The first part of a rule's id: `chain`. */
  readonly area: string;
  /** A whole rule's id. */
  readonly rule: string;
  readonly sheet: string;
  /** Words that all have to stand in what is shown of the finding. */
  readonly text: string;
  readonly onlyFixable: boolean;
}

export const NO_FILTER: FindingFilter = {
  severities: new Set(),
  area: '',
  rule: '',
  sheet: '',
  text: '',
  onlyFixable: false,
};

/** The area of the catalogue that a finding's rule belongs to. */
export function areaOf({ ruleId }: Pick<Finding, 'ruleId'>): string {
  return ruleId.split('/', 1)[0]!;
}

/** Whether a filter leaves anything out, whatever the findings are. */
export function isFiltering(filter: FindingFilter): boolean {
  return filter.severities.size > 0 || isNarrowing(filter);
}

/** Whether the filter leaves anything out besides severities. */
export function isNarrowing({ area, rule, sheet, text, onlyFixable }: FindingFilter): boolean {
  return area !== '' || rule !== '' || sheet !== '' || text.trim() !== '' || onlyFixable;
}

/**
 * The findings that a filter wants, in their order.
 * @param textOf all that people see of a finding; asked for only where there is a text to find
 */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  if (!isFiltering(filter)) return findings;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
    if (filter.area !== '' && areaOf(finding) !== filter.area) return false;
    if (filter.rule !== '' && finding.ruleId !== filter.rule) return false;
    if (filter.sheet !== '' && finding.anchor.sheet !== filter.sheet) return false;
    if (filter.onlyFixable && !finding.fix) return false;
    if (words.length === 0) return true;
    const text = textOf(finding).toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

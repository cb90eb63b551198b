import type { Finding, Severity } from './finding';

/** What others build on is mended first: whether the sheet can be read, then ids and links, then what is worked out from them. */
const AREAS: readonly string[] = [
  'internal',
  'workbook',
  'submission',
  'chain',
  'frame',
  'balance',
  'measure',
  'activity',
];
const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** Where a finding stands in the order in which findings are best mended: the smallest first, the most severe before all others. */
export function mendingRank({ ruleId, severity }: Pick<Finding, 'ruleId' | 'severity'>): number {
  const area = AREAS.indexOf(ruleId.split('/')[0]!);
  return GRAVITY.indexOf(severity) * (AREAS.length + 1) + (area < 0 ? AREAS.length : area);
}

import type { Finding, Severity } from './finding';

/** How many findings there are of each severity. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** Counts findings by severity. */
export function summarise(findings: readonly Pick<Finding, 'severity'>[]): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), information: count('information') };
}

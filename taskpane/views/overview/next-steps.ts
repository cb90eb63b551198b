import { mendingRank, type Finding, type Severity } from '../../../src/index';

/** Findings of one rule and severity, as a thing to do. */
export interface Step {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them, in the order of the workbook. */
  readonly first: Finding;
}

const STEPS = 3;

/** What to begin with, at most three rules: the most severe and what others build on first; information only where there is nothing else. */
export function nextSteps(findings: readonly Finding[]): readonly Step[] {
  const weighty = findings.filter(({ severity }) => severity !== 'information');
  const steps = new Map<string, Step>();
  for (const finding of weighty.length > 0 ? weighty : findings) {
    const { ruleId, severity } = finding;
    const key = `${severity} ${ruleId}`;
    const step = steps.get(key) ?? { ruleId, severity, count: 0, first: finding };
    steps.set(key, { ...step, count: step.count + 1 });
  }
  return [...steps.values()].sort((a, b) => mendingRank(a) - mendingRank(b) || b.count - a.count).slice(0, STEPS);
}

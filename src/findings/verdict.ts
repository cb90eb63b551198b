import type { Summary } from './summary';

/** What a check came to, after its most severe finding. */
export type VerdictKind = 'errors' | 'warnings' | 'information' | 'clean';

/** The verdict of a check, ready to be put in words: the kind is the end of the message's id (`verdict.errors`). */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly summary: Summary;
  /** How many findings are set aside and not counted. */
  readonly dismissed: number;
}

/** The verdict that open findings give; dismissed ones are told but do not weigh. */
export function verdictOf(summary: Summary, dismissed = 0): Verdict {
  const kind =
    summary.errors > 0
      ? 'errors'
      : summary.warnings > 0
        ? 'warnings'
        : summary.information > 0
          ? 'information'
          : 'clean';
  return { kind, summary, dismissed };
}

import type { Remembered } from '../../../src/index';

type LastSubmission = NonNullable<Remembered['lastSubmission']>;

/** How one count differs from the last time. */
export interface CountChange {
  /** A table of the plan (`goals`), or a severity (`errors`). */
  readonly key: string;
  readonly before: number;
  readonly now: number;
}

/** What is another since the workbook was last handed in. */
export interface SubmissionChanges {
  /** When that was, in ISO 8601. */
  readonly time: string;
  /** The plan, its cells and its verdict are the same to the letter. */
  readonly isSame: boolean;
  /** The counts that differ; empty where none does, or where none were kept. */
  readonly counts: readonly CountChange[];
}

/** Compares a submission with the last one; undefined where the workbook does not remember any. */
export function submissionChanges(
  last: LastSubmission | undefined,
  digest: string,
  counts: Readonly<Record<string, number>>,
): SubmissionChanges | undefined {
  if (!last) return undefined;
  const { counts: before } = last;
  return {
    time: last.time,
    isSame: last.digest === digest,
    counts: before
      ? Object.entries(counts).flatMap(([key, now]) => {
          const then = Object.hasOwn(before, key) ? before[key] : undefined;
          return then === undefined || then === now ? [] : [{ key, before: then, now }];
        })
      : [],
  };
}

import { describe, expect, test } from '@jest/globals';
import { submissionChanges } from '../../../../taskpane/views/submit/submission-changes';

const TIME = '2026-10-01T08:00:00.000Z';
const last = { digest: 'sha256:a', time: TIME, counts: { goals: 3, errors: 2, gone: 9 } };

describe('what has changed since a workbook was handed in', () => {
  test('is not known where it never was', () => {
    expect(submissionChanges(undefined, 'sha256:a', {})).toBeUndefined();
  });

  test.each([
    ['nothing', 'sha256:a', { goals: 3, errors: 2 }, { isSame: true, counts: [] }],
    ['cells only', 'sha256:b', { goals: 3, errors: 2 }, { isSame: false, counts: [] }],
    ['a count', 'sha256:b', { goals: 4, errors: 2 }, { isSame: false, counts: [{ key: 'goals', before: 3, now: 4 }] }],
    [
      'a count to nothing',
      'sha256:b',
      { errors: 0 },
      { isSame: false, counts: [{ key: 'errors', before: 2, now: 0 }] },
    ],
    ['a count that nobody kept', 'sha256:b', { measures: 4 }, { isSame: false, counts: [] }],
    ['a count by a name that every object has', 'sha256:b', { toString: 4 }, { isSame: false, counts: [] }],
  ])('%s', (_what, digest, counts, expected) => {
    expect(submissionChanges(last, digest, counts as Record<string, number>)).toEqual({ time: TIME, ...expected });
  });

  test('has no counts where none were kept', () => {
    expect(submissionChanges({ digest: 'sha256:a', time: TIME }, 'sha256:b', { goals: 1 })?.counts).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summarise } from '../../src/findings/summary';
import { verdictOf, type VerdictKind } from '../../src/findings/verdict';
import type { Severity } from '../../src/findings/finding';

const of = (...severities: readonly Severity[]): { readonly severity: Severity }[] =>
  severities.map((severity) => ({ severity }));

describe('summarise', () => {
  test.each([
    [of(), { errors: 0, warnings: 0, information: 0 }],
    [of('error', 'warning', 'error', 'information'), { errors: 2, warnings: 1, information: 1 }],
  ])('%j', (findings, expected) => {
    expect(summarise(findings)).toEqual(expected);
  });

  test('counts every finding once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Severity>('error', 'warning', 'information')), (severities) => {
        const { errors, warnings, information } = summarise(of(...severities));
        expect(errors + warnings + information).toBe(severities.length);
      }),
    );
  });
});

describe('verdictOf', () => {
  test.each<[readonly Severity[], VerdictKind]>([
    [[], 'clean'],
    [['information'], 'information'],
    [['information', 'warning'], 'warnings'],
    [['warning', 'error', 'information'], 'errors'],
  ])('%j is %s', (severities, kind) => {
    const summary = summarise(of(...severities));
    expect(verdictOf(summary, 2)).toEqual({ kind, summary, dismissed: 2 });
  });
});

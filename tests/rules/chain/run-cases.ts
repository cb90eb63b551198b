import { expect, test } from '@jest/globals';
import type { Rule } from '../../../src/rules/rule';
import { checkCase, type RuleCase } from '../harness';

/** One test for each line of a rule's table. */
export function runCases(rule: Rule, cases: readonly RuleCase[]): void {
  test.each(cases)('$name', (each) => {
    const { seen, expected } = checkCase(rule, each);
    expect(seen).toEqual(expected);
  });
}

import { describe, expect, test } from '@jest/globals';
import { notInfluenceable } from '../../../src/rules/measure/not-influenceable';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Mått-id', 'Styrmått', 'Kön', 'Påverkbart'];

const CASES: readonly RuleCase[] = [
  {
    name: 'yes, and no answer',
    book: { Styrmått: [HEADER, ['M1', 'Ett', null, 'ja'], ['M2', 'Två', null, null]] },
    expect: [],
  },
  {
    name: 'without the column nothing is said',
    book: {
      Styrmått: [
        ['Mått-id', 'Styrmått'],
        ['M1', 'Ett'],
      ],
    },
    expect: [],
  },
  {
    name: 'no is found at its cell',
    book: { Styrmått: [HEADER, ['M1', 'Ett', null, 'nej'], ['M2', 'Två', null, false]] },
    expect: [{ at: 'Styrmått!D2', severity: 'warning' }, 'Styrmått!D3'],
  },
  {
    name: 'once for all rows of a measure',
    book: { Styrmått: [HEADER, ['M1', 'Ett', 'K', 'n'], ['M1', 'Ett', 'M', 'n']] },
    expect: ['Styrmått!D2'],
  },
];

describe('measure/not-influenceable', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(notInfluenceable, each);
    expect(seen).toEqual(expected);
  });
});

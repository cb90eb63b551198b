import { describe, expect, test } from '@jest/globals';
import { noHistory } from '../../../src/rules/measure/no-history';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Mått-id', 'Styrmått', 'Kön', 'Resultat 2024', 'Resultat 2025', 'Målnivå 2027'];

const CASES: readonly RuleCase[] = [
  {
    name: 'a result in some year, on some row',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', null, '-', 70, 72],
        ['M2', 'Två', 'T', null, null, 72],
        ['M2', 'Två', 'K', null, 3, 72],
      ],
    },
    expect: [],
  },
  {
    name: 'text is not an empty cell',
    book: { Styrmått: [HEADER, ['M1', 'Ett', null, null, 'ökade', 72]] },
    expect: [],
  },
  {
    name: 'no result is found at the first result cell',
    book: { Styrmått: [HEADER, ['M1', 'Ett', null, '..', null, 72]] },
    expect: [{ at: 'Styrmått!D2', severity: 'information' }],
  },
  {
    name: 'without columns for results, at the id',
    book: {
      Styrmått: [
        ['Mått-id', 'Styrmått', 'Målnivå 2027'],
        ['M1', 'Ett', 72],
      ],
    },
    expect: ['Styrmått!A2'],
  },
];

describe('measure/no-history', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(noHistory, each);
    expect(seen).toEqual(expected);
  });
});

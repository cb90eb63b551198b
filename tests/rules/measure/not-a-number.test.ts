import { describe, expect, test } from '@jest/globals';
import { notANumber } from '../../../src/rules/measure/not-a-number';
import { checkCase, type RuleCase } from '../harness';

const HEADER = [
  'Mått-id',
  'Styrmått',
  'Enhet',
  'Riktning',
  'Kön',
  'Resultat 2024',
  'Resultat 2025',
  'Målnivå 2027',
  'Målnivå 2028',
  'Målnivå 2029',
];

const CASES: readonly RuleCase[] = [
  {
    name: 'numbers, marks for nothing measured, numbers as text, and with direction inom ranges',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, '-', '..', 'saknas', '72,5', '–'],
        ['M2', 'Två', '%', 'inom', null, '66–70', '66 - 70', '66–70', '70 till 72', 71],
        ['M3', 'Tre', 'kr', 'lägre', 'T', '.', null, '1 200', -3, { percent: 72 }],
        ['M3', 'Tre', 'kr', null, 'K', null, null, 3, 2, 1],
      ],
    },
    expect: [],
  },
  {
    name: 'an empty direction where every target is a range was forgotten',
    book: { Styrmått: [HEADER, ['M1', 'Ett', '%', null, null, 70, 71, '66–70', null, '66–72']] },
    expect: [],
  },
  {
    name: 'without a column for the direction a range may be right',
    book: {
      Styrmått: [
        ['Mått-id', 'Styrmått', 'Målnivå 2027'],
        ['M1', 'Ett', '66–70'],
      ],
    },
    expect: [],
  },
  {
    name: 'an error value is another rule’s',
    book: { Styrmått: [HEADER, ['M1', 'Ett', '%', 'högre', null, { error: '#DIV/0!' }, 70, 71, 72, 73]] },
    expect: [],
  },
  {
    name: 'text in a result and in a target, on every row',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', 'T', 70, 'ca 71', 'ska öka', 72, 73],
        ['M1', 'Ett', '%', 'högre', 'K', 70, 71, 72, '≥ 75', 73],
      ],
    },
    expect: [
      { at: 'Styrmått!G2', message: 'result', severity: 'error' },
      { at: 'Styrmått!H2', message: 'target' },
      { at: 'Styrmått!I3', message: 'target' },
    ],
  },
  {
    name: 'a range where the direction is another, or none',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, '66–70', '70–72', 73, 74],
        ['M2', 'Två', '%', null, null, 70, 71, 72, 73, '74–76'],
      ],
    },
    expect: [
      { at: 'Styrmått!G2', message: 'result' },
      { at: 'Styrmått!H2', message: 'range' },
      { at: 'Styrmått!J3', message: 'range' },
    ],
  },
  {
    name: 'a range from high to low is none',
    book: { Styrmått: [HEADER, ['M1', 'Ett', '%', 'inom', null, 70, 71, '72–66', 73, 74]] },
    expect: [{ at: 'Styrmått!H2', message: 'target' }],
  },
];

describe('measure/not-a-number', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(notANumber, each);
    expect(seen).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { outOfRange } from '../../../src/rules/measure/out-of-range';
import { targetUnrealistic } from '../../../src/rules/measure/target-unrealistic';
import { targetAgainstDirection } from '../../../src/rules/measure/target-against-direction';
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
    name: 'targets in the direction, level ones too, and what has no direction or a range',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 72, 74, 74],
        ['M2', 'Två', 'dagar', 'lägre', null, 40, 30, 28, null, 25],
        ['M3', 'Tre', '%', 'inom', null, 70, 72, '66–70', '60–64', 50],
        ['M4', 'Fyra', '%', null, null, 70, 72, 60, 50, 40],
        ['M5', 'Fem', '%', 'stabil', null, 70, 72, 60, 50, 40],
      ],
    },
    expect: [],
  },
  {
    name: 'the first target that is worse than the one before',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 74, 73, 72],
        ['M2', 'Två', 'dagar', 'lägre', null, 40, 30, 28, null, 29],
      ],
    },
    expect: [{ at: 'Styrmått!I2', message: 'target', severity: 'warning' }, 'Styrmått!J3'],
  },
  {
    name: 'the last target where it is worse than the latest result',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 70, 71, 71.5],
        ['M2', 'Två', '%', '↑', null, 70, '–', 69, null, null],
      ],
    },
    expect: [{ at: 'Styrmått!J2', message: 'result' }, 'Styrmått!H3'],
  },
  {
    name: 'women’s and men’s rows each on their own, by the measure’s direction',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', 'T', 70, 72, 74, 75, 76],
        ['M1', 'Ett', '%', null, 'K', 70, 72, 74, 75, 76],
        ['M1', 'Ett', '%', null, 'M', 70, 72, 74, 73, 76],
      ],
    },
    expect: ['Styrmått!I4'],
  },
  {
    name: 'per cent by number format',
    book: {
      Styrmått: [HEADER, ['M1', 'Ett', '%', 'högre', null, { percent: 70 }, 72, { percent: 74 }, { percent: 73 }, 75]],
    },
    expect: ['Styrmått!I2'],
  },
  {
    name: 'a value outside the scale is the cause, where it is one',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 720, 74, 75, 76],
        ['M2', 'Två', '%', 'högre', null, 70, 72, 740, 75, 76],
      ],
    },
    with: [outOfRange],
    expect: [],
  },
  {
    name: 'a first target that is unrealistic is the cause of what follows',
    book: { Styrmått: [HEADER, ['M1', 'Ett', '%', 'högre', null, 70, 72, 95, 75, 76]] },
    with: [targetUnrealistic],
    expect: [],
  },
];

describe('measure/target-against-direction', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(targetAgainstDirection, each);
    expect(seen).toEqual(expected);
  });
});

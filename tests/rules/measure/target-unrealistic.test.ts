import { describe, expect, test } from '@jest/globals';
import { outOfRange } from '../../../src/rules/measure/out-of-range';
import { targetUnrealistic } from '../../../src/rules/measure/target-unrealistic';
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
    name: 'steps like those of the history, the years between counted',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 74, 76, 78],
        ['M2', 'Två', '%', 'högre', null, 70, 72, 84, 85, 86],
        ['M3', 'Tre', 'dagar', 'lägre', null, 50, 40, 30, 20, 10],
      ],
    },
    expect: [],
  },
  {
    name: 'one result, or a history that never moved, says nothing; a range that holds the result is no step',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, null, 40, 90, 91, 92],
        ['M2', 'Två', '%', 'högre', null, 40, 40, 90, 91, 92],
        ['M3', 'Tre', '%', 'inom', null, 70, 71, '60–80', '60–80', '60–80'],
      ],
    },
    expect: [],
  },
  {
    name: 'a first step of more than three times the largest, up or down, at the first target',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 90, 91, 92],
        ['M2', 'Två', 'dagar', 'lägre', null, 50, 48, null, 20, 19],
        ['M3', 'Tre', '%', 'inom', null, 70, 71, '85–90', '85–90', '85–90'],
      ],
    },
    expect: [{ at: 'Styrmått!H2', message: 'step', severity: 'warning' }, 'Styrmått!I3', 'Styrmått!H4'],
  },
  {
    name: 'the factor is an option',
    book: { Styrmått: [HEADER, ['M1', 'Ett', '%', 'högre', null, 70, 72, 80, 81, 82]] },
    options: { factor: 1.5 },
    expect: ['Styrmått!H2'],
  },
  {
    name: 'targets that go the wrong way are another rule’s; a first one that alone is far off is this one’s',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 40, 41, 42],
        ['M2', 'Två', '%', 'högre', null, 70, 72, 7.4, 75, 76],
      ],
    },
    expect: ['Styrmått!H3'],
  },
  {
    name: 'a value outside the scale is the cause, where it is one',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', '%', 'högre', null, 70, 72, 740, 75, 76],
        ['M2', 'Två', '%', 'högre', null, 71, 720, 73, 75, 76],
      ],
    },
    with: [outOfRange],
    expect: [],
  },
];

describe('measure/target-unrealistic', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(targetUnrealistic, each);
    expect(seen).toEqual(expected);
  });
});

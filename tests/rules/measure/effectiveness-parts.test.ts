import { describe, expect, test } from '@jest/globals';
import { effectivenessParts } from '../../../src/rules/measure/effectiveness-parts';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Mått-id', 'Styrmått', 'Måttyp', 'Del av'];

const CASES: readonly RuleCase[] = [
  {
    name: 'both parts, named by id or by name, typos forgiven',
    book: {
      Styrmått: [
        HEADER,
        ['M10', 'Kostnad per nöjd brukare', 'Resultatmått', null],
        ['M20', 'Nöjda', 'Resultatmått', 'Kostnad per nöjd brukare'],
        ['M30', 'Kostnad', 'Resursmått', 'M100'],
      ],
    },
    expect: [],
  },
  {
    name: 'nobody’s whole, and a measure that names itself',
    book: { Styrmått: [HEADER, ['M1', 'Ett', 'Resultatmått', null], ['M2', 'Två', 'Resursmått', 'M2']] },
    expect: [],
  },
  {
    name: 'a part of unknown kind may be the one that lacks',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', 'Resultatmått', null],
        ['M2', 'Två', 'Resultatmått', 'M1'],
        ['M3', 'Tre', null, 'M1'],
      ],
    },
    expect: [],
  },
  {
    name: 'the resource measure lacks',
    book: { Styrmått: [HEADER, ['M1', 'Ett', 'Resultatmått', null], ['M2', 'Två', 'Resultatmått', 'M1']] },
    expect: [{ at: 'Styrmått!A2', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'the result measure lacks; a process measure does not help',
    book: {
      Styrmått: [
        HEADER,
        ['M2', 'Två', 'Resursmått', 'M1'],
        ['M3', 'Tre', 'Processmått', 'M1'],
        ['M1', 'Ett', 'Resultatmått', null],
      ],
    },
    expect: ['Styrmått!A4'],
  },
];

describe('measure/effectiveness-parts', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(effectivenessParts, each);
    expect(seen).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { resourceSplit } from '../../../src/rules/equality/resource-split';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';

const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Måttyp', 'Enhet', 'Avser personer', 'Kön', 'Resultat 2025'];
const book = (...rows: readonly (readonly TestCell[])[]): TestBook => ({ Styrmått: [HEADER, ...rows] });

const CASES: readonly RuleCase[] = [
  {
    name: 'split between women and men, however unevenly',
    book: book(
      ['M1', 'N1', 'Kostnad per brukare', 'Resursmått', 'kr', 'ja', 'T', 100],
      ['M1', 'N1', 'Kostnad per brukare', 'Resursmått', 'kr', 'ja', 'K', 1],
      ['M1', 'N1', 'Kostnad per brukare', 'Resursmått', 'kr', 'ja', 'M', 199],
    ),
    expect: [],
  },
  {
    name: 'not about persons, or no resource measure',
    book: book(
      ['M1', 'N1', 'Energi', 'Resursmått', 'kr', 'nej', null, 100],
      ['M2', 'N1', 'Lokaler', 'Resursmått', 'kr', null, null, 100],
      ['M3', 'N1', 'Nöjda', 'Resultatmått', '%', 'ja', null, 50],
    ),
    expect: [],
  },
  {
    name: 'one row for all',
    book: book(['M1', 'N1', 'Kostnad per brukare', 'Resursmått', 'kr', 'ja', 'T', 100]),
    expect: [{ at: 'Styrmått!G2', message: 'lacking', severity: 'warning' }],
  },
  {
    name: 'without a kind the unit tells, and a row without a value is no split',
    book: book(
      ['M1', 'N1', 'Bidrag till föreningar', null, 'kr per medlem', 'ja', 'K', 100],
      ['M1', 'N1', 'Bidrag till föreningar', null, 'kr per medlem', 'ja', 'M', null],
    ),
    expect: ['Styrmått!G3'],
  },
];

describe('equality/resource-split', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(resourceSplit, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });
});

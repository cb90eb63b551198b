import { describe, expect, test } from '@jest/globals';
import { outOfRange } from '../../../src/rules/measure/out-of-range';
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
    name: 'shares within 0–100, changes and ratios that may be outside, other units',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Andel nöjda', '%', 'högre', null, 0, 100, { percent: 72 }, 99.9, 100],
        ['M2', 'Förändring av kostnad', '%', 'lägre', null, -4, 120, -3, -2, -1],
        ['M3', 'Kostnadstäckningsgrad', 'procent', 'högre', null, 98, 104, 101, 102, 103],
        ['M4', 'Nettokostnadsavvikelse (%)', null, 'lägre', null, -2, 3, 1, 0, -1],
        ['M5', 'Nöjd-kund-index', 'index', 'högre', null, 66, 70, 172, 74, 76],
        ['M6', 'Antal elever', 'antal', 'högre', null, 660, 700, 720, 740, 760],
        ['M7', 'Frånvaro', 'procentenheter', 'lägre', null, -5, 3, 2, 1, 0],
        ['M9', null, '%', 'inom', null, -1, 2, 1, 0, 1],
        ['M8', 'Elever 6–16 år', 'antal 6–16 år', 'högre', null, 660, 700, 720, 740, 760],
      ],
    },
    expect: [],
  },
  {
    name: 'each share outside 0–100 at its cell',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Andel nöjda', '%', 'högre', null, 70, 172, 74, 75, 101],
        ['M2', 'Nöjda (procent)', null, 'högre', null, -1, 72, 74, 75, 76],
      ],
    },
    expect: [{ at: 'Styrmått!G2', message: 'percent', severity: 'warning' }, 'Styrmått!J2', 'Styrmått!F3'],
  },
  {
    name: 'a range’s ends count, and so do the rows of women and men',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Andel nöjda', '%', 'inom', 'T', 70, 72, '95–105', 75, 76],
        ['M1', 'Andel nöjda', null, null, 'K', 70, 72, 74, 750, 76],
      ],
    },
    expect: ['Styrmått!H2', 'Styrmått!I3'],
  },
  {
    name: 'the scale that the unit states',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Nöjdhet', 'index 0–100', 'högre', null, 70, 102, 74, 75, 76],
        ['M2', 'Betyg', '1–5', 'högre', null, 3, 4, 4.2, 4.4, 6],
        ['M3', 'Omdöme', 'skala (1 till 10)', 'högre', null, 0, 7, 8, 8, 8],
      ],
    },
    expect: [{ at: 'Styrmått!G2', message: 'scale' }, 'Styrmått!J3', 'Styrmått!F4'],
  },
];

describe('measure/out-of-range', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(outOfRange, each);
    expect(seen).toEqual(expected);
  });
});

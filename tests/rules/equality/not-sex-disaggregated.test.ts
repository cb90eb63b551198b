import { describe, expect, test } from '@jest/globals';
import { notSexDisaggregated } from '../../../src/rules/equality/not-sex-disaggregated';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';

const HEADER = [
  'Mått-id',
  'Mål-id',
  'Styrmått',
  'Måttyp',
  'Enhet',
  'Avser personer',
  'Kön',
  'Resultat 2025',
  'Målnivå 2027',
];
const row = (
  id: TestCell,
  name: TestCell,
  persons: TestCell,
  sex: TestCell,
  values: readonly TestCell[] = [70, 75],
  kind: TestCell = null,
  unit: TestCell = '%',
): readonly TestCell[] => [id, 'N1', name, kind, unit, persons, sex, ...values];
const book = (...rows: readonly (readonly TestCell[])[]): TestBook => ({
  Mål: [
    ['Mål-id', 'Nivå', 'Mål'],
    ['N1', 'Nämndmål', 'Trygga'],
  ],
  Styrmått: [HEADER, ...rows],
});

const CASES: readonly RuleCase[] = [
  {
    name: 'two rows for women, one of which is surely the men’s: chain/duplicate-key',
    book: book(row('M1', 'Trygga', 'ja', 'T'), row('M1', 'Trygga', 'ja', 'K'), row('M1', 'Trygga', 'ja', 'K')),
    expect: [],
  },
  {
    name: 'rows for all, for women and for men',
    book: book(row('M1', 'Trygga', 'ja', 'T'), row('M1', 'Trygga', 'ja', 'K'), row('M1', 'Trygga', 'ja', 'M')),
    expect: [],
  },
  {
    name: 'rows for women and men alone, the mark on one of them',
    book: book(row('M1', 'Trygga', 'ja', 'Kvinnor'), row('M1', null, null, 'Män')),
    expect: [],
  },
  { name: 'a measure that is not about persons', book: book(row('M1', 'Nöjda elever', 'nej', null)), expect: [] },
  {
    name: 'a resource measure has a rule of its own',
    book: book(
      row('M1', 'Kostnad per elev', 'ja', null, [1, 2], 'Resursmått'),
      row('M2', 'Kostnad', 'ja', 'T', [1, 2], null, 'kr'),
    ),
    expect: [],
  },
  {
    name: 'a share of women shows both by itself, and so does a difference',
    book: book(
      row('M1', 'Andel kvinnor bland chefer', 'ja', null),
      row('M2', 'Skillnad mellan flickor och pojkar', 'ja', null),
    ),
    expect: [],
  },
  {
    name: 'women and men as measures of their own',
    book: book(
      row('M1', 'Trygga, kvinnor', 'ja', 'K'),
      row('M2', 'Trygga, män', 'ja', 'M'),
      row('M3', 'Trygga', 'ja', 'T'),
    ),
    expect: [],
  },
  {
    name: 'rows for women and men of a measure that nothing has been measured for yet',
    book: book(row('M1', 'Trygga', 'ja', 'K', [null, null]), row('M1', 'Trygga', 'ja', 'M', [null, null])),
    expect: [],
  },
  {
    name: 'without a column for sexes the missing column is the finding',
    book: {
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått', 'Avser personer', 'Målnivå 2027'],
        ['M1', 'N1', 'Trygga', 'ja', 5],
      ],
    },
    expect: [],
  },
  {
    name: 'women and men in columns of their own',
    book: {
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått', 'Avser personer', 'Kvinnor 2025', 'Män 2025'],
        ['M1', 'N1', 'Trygga', 'ja', 5, 6],
      ],
    },
    expect: [],
  },
  {
    name: 'a single row for all',
    book: book(row('M1', 'Trygga', 'ja', 'T'), row('M2', 'Säkra', 'ja', null)),
    expect: [
      { at: 'Styrmått!G2', message: 'lacking', severity: 'error' },
      { at: 'Styrmått!G3', message: 'lacking' },
    ],
  },
  {
    name: 'women and girls alone',
    book: book(row('M1', 'Trygga', 'ja', 'T'), row('M1', 'Trygga', 'ja', 'K')),
    expect: ['Styrmått!G2'],
  },
  {
    name: 'a row for men without any value',
    book: book(
      row('M1', 'Trygga', 'ja', 'T'),
      row('M1', 'Trygga', 'ja', 'K'),
      row('M1', 'Trygga', 'ja', 'M', [null, '–']),
    ),
    expect: ['Styrmått!G4'],
  },
  {
    name: 'a name with both sexes is no split',
    book: book(row('M1', 'Trygga kvinnor och män', 'ja', 'T')),
    expect: ['Styrmått!G2'],
  },
  {
    name: 'worded as about persons, but nobody has answered',
    book: book(
      row('M1', 'Andel elever med betyg', null, null),
      row('M2', 'Sjukfrånvaro', null, null),
      row('M3', 'Bygglov', null, null),
    ),
    expect: [
      { at: 'Styrmått!F2', message: 'suggestion', severity: 'information' },
      { at: 'Styrmått!F3', message: 'suggestion', severity: 'information' },
    ],
  },
  {
    name: 'worded as about persons and split already, or persons as a measure of size',
    book: book(
      row('M1', 'Trygga elever', null, 'K'),
      row('M1', 'Trygga elever', null, 'M'),
      row('M2', 'Datorer per elev', null, null),
      row('M3', 'Nöjda elever', 'kanske', null),
    ),
    expect: [],
  },
];

describe('equality/not-sex-disaggregated', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(notSexDisaggregated, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });
});

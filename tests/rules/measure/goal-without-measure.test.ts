import { describe, expect, test } from '@jest/globals';
import { goalWithoutMeasure } from '../../../src/rules/measure/goal-without-measure';
import { checkCase, type RuleCase } from '../harness';

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun', null],
  ['N1', 'Nämndmål', 'Tryggare skolvägar', 'F1'],
  ['N2', 'Nämndmål', 'Nöjda brukare', 'F1'],
  ['N3', 'Nämndmål', 'Fler i arbete', 'F1'],
];
const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Kön'];
const OF = (...goals: readonly (string | null)[]) => [
  HEADER,
  ...goals.map((goal, index) => [`M${index + 1}`, goal, `Mått ${index + 1}`, null]),
];

const CASES: readonly RuleCase[] = [
  {
    name: 'every measurable goal has a measure, women’s and men’s rows or several goals in one cell included',
    book: { Mål: GOALS, Styrmått: OF('F1', 'N1; N2', 'Fler i arbete') },
    expect: [],
  },
  {
    name: 'Övertorneå: only equality goals below the council',
    model: 'overtornea',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Jämställdhetsmål'],
        ['K1', 'Kommunövergripande mål', 'Jämställd service', null, 'ja'],
        ['N1', 'Nämndmål', 'Lika bemötande', 'K1', 'ja'],
        ['N2', 'Nämndmål', 'Renare luft', 'K1', 'nej'],
        ['N3', 'Nämndmål', 'Lika lön', 'K1', 'ja'],
      ],
      Styrmått: OF('N3'),
    },
    expect: [{ at: 'Mål!A3', message: 'missing', severity: 'error' }],
  },
  {
    name: 'the vision needs none',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['V', 'Vision', 'Framåt'],
      ],
      Styrmått: OF('V'),
    },
    expect: [],
  },
  { name: 'a workbook without a table of measures is not judged', book: { Mål: GOALS }, expect: [] },
  {
    name: 'a measure that lost its goal, by a typo or an empty cell, counts for the goal that it stands among',
    book: { Mål: GOALS, Styrmått: OF('F1', 'N1', null, 'N33') },
    expect: [],
  },
  {
    name: 'a goal without any is found at its id, also where the table is empty',
    book: { Mål: GOALS, Styrmått: OF('F1', 'N1', 'N3') },
    expect: [{ at: 'Mål!A4', message: 'missing', severity: 'error' }],
  },
  {
    name: 'an empty table of measures measures nothing',
    book: { Mål: GOALS.slice(0, 3), Styrmått: [HEADER, [null, null, null, null]] },
    expect: ['Mål!A2', 'Mål!A3'],
  },
  {
    name: 'one orphan excuses one goal at most, and none that it does not stand by',
    book: {
      Mål: [...GOALS, ['N4', 'Nämndmål', 'Fyra', 'F1'], ['N5', 'Nämndmål', 'Fem', 'F1']],
      Styrmått: OF('F1', 'N1', null, 'N1', 'N4', 'N5'),
    },
    expect: ['Mål!A4', 'Mål!A5'],
  },
  {
    name: 'a goal that lost its id has its measures all the same, and its own finding',
    book: {
      Mål: [...GOALS.slice(0, 3), [null, 'Nämndmål', 'Nöjda brukare', 'F1'], ...GOALS.slice(4)],
      Styrmått: OF('F1', 'N1', 'N2', 'N3'),
    },
    expect: [],
  },
  {
    name: 'in a committee’s workbook the council’s goals are measured elsewhere, unless one of them is measured here',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'BUN'],
      ],
      Mål: GOALS,
      Styrmått: OF('N1', 'N2', 'N3'),
    },
    expect: [],
  },
  {
    name: 'in the council’s own they are not',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'Kommunfullmäktige'],
      ],
      Mål: GOALS,
      Styrmått: OF('N1', 'N2', 'N3'),
    },
    expect: ['Mål!A2'],
  },
  {
    name: 'the option limits the rule to equality goals',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Jämställdhetsmål'],
        ['N1', 'Nämndmål', 'Ett', 'nej'],
        ['N2', 'Nämndmål', 'Två', 'ja'],
        ['N3', 'Nämndmål', 'Tre', null],
      ],
      Styrmått: OF(),
    },
    options: { equalityOnly: true },
    expect: ['Mål!A3'],
  },
];

describe('measure/goal-without-measure', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(goalWithoutMeasure, each);
    expect(seen).toEqual(expected);
  });
});

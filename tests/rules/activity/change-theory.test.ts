import { describe, expect, test } from '@jest/globals';
import { changeTheory } from '../../../src/rules/activity/change-theory';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Aktivitet-id', 'Aktivitet', 'Utfall', 'Resultat', 'Effekt'];

const CASES: readonly RuleCase[] = [
  {
    name: 'a whole chain, and an activity described the simple way',
    book: {
      Aktiviteter: [
        HEADER,
        ['A1', 'Köpa kärl', 'Nytt system', 'Sortering', 'Mindre skräp'],
        ['A2', 'Informera', null, null, null],
      ],
    },
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'without a column for each link nothing is said',
    book: {
      Aktiviteter: [
        ['Aktivitet-id', 'Aktivitet', 'Effekt'],
        ['A1', 'Köpa kärl', 'Mindre skräp'],
      ],
    },
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'the first empty link is found',
    book: {
      Aktiviteter: [
        HEADER,
        ['A1', 'Köpa kärl', 'Nytt system', null, 'Mindre skräp'],
        ['A2', 'Informera', null, null, 'Mindre skräp'],
        ['A3', 'Mäta', 'Mätning', 'Kunskap', null],
        ['A4', 'Väga', 'Vägning', '–', null],
      ],
    },
    model: 'trelleborg',
    expect: [
      { at: 'Aktiviteter!D2', message: 'gap', severity: 'warning' },
      'Aktiviteter!C3',
      'Aktiviteter!E4',
      'Aktiviteter!D5',
    ],
  },
  {
    name: 'the activity is a link itself',
    book: { Aktiviteter: [HEADER, ['A1', null, 'Nytt system', 'Sortering', 'Mindre skräp']] },
    model: 'trelleborg',
    expect: ['Aktiviteter!B2'],
  },
];

describe('activity/change-theory', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(changeTheory, each);
    expect(seen).toEqual(expected);
  });
});

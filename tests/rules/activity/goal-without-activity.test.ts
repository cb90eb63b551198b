import { describe, expect, test } from '@jest/globals';
import { goalWithoutActivity } from '../../../src/rules/activity/goal-without-activity';
import { checkCase, type RuleCase } from '../harness';

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun', null],
  ['N1', 'Nämndmål', 'Tryggare skolvägar', 'F1'],
  ['N2', 'Nämndmål', 'Nöjda brukare', 'F1'],
  ['N3', 'Nämndmål', 'Fler i arbete', 'F1'],
];
const HEADER = ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'];

const CASES: readonly RuleCase[] = [
  {
    name: 'every committee goal has an activity, one by way of an assignment',
    book: {
      Mål: GOALS,
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
        ['U1', 'Se över', 'N3'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1, N2', null], ['A2', 'Väga', null, 'U1']],
    },
    expect: [],
  },
  {
    name: 'a goal on the level below is an activity as well',
    book: {
      Mål: [...GOALS, ['FV1', 'Förvaltningsmål', 'Praktik', 'N3']],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null], ['A2', 'Väga', 'N2', null]],
    },
    expect: [],
  },
  {
    name: 'a workbook without activities does not plan them here',
    book: { Mål: GOALS, Aktiviteter: [HEADER, [null, null, null, null]] },
    expect: [],
  },
  {
    name: 'an activity that lost its goal, by a typo or an empty cell, counts for the goal that it stands among',
    book: {
      Mål: GOALS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null], ['A2', 'Väga', null, null], ['A3', 'Se', 'N33', null]],
    },
    expect: [],
  },
  {
    name: 'so does one that names an unknown goal or assignment beside another',
    book: {
      Mål: GOALS,
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
        ['U2', 'Se över', 'F1'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null], ['A2', 'Väga', 'Q77; F1', null], ['A3', 'Se', null, 'U1']],
    },
    expect: [],
  },
  {
    name: 'so does a goal below with a typo of its parent',
    book: {
      Mål: [...GOALS, ['FV1', 'Förvaltningsmål', 'Praktik', 'N33']],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null], ['A2', 'Väga', 'N2', null]],
    },
    expect: [],
  },
  {
    name: 'a committee goal without any is found at its id; a council goal is not',
    book: { Mål: GOALS, Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null], ['A2', 'Väga', 'N3', null]] },
    expect: [{ at: 'Mål!A4', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'Trelleborg’s effect goals, and not the levels above',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
        ['S1', 'Strategisk inriktning', 'Livskvalitet', null],
        ['I1', 'Inriktningsmål', 'Trygg stad', 'S1'],
        ['E1', 'Effektmål', 'Unga trivs', 'I1'],
        ['E2', 'Effektmål', 'Äldre trivs', 'I1'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'E2', null]],
    },
    model: 'trelleborg',
    expect: [{ at: 'Mål!A4', severity: 'error' }],
  },
  {
    name: 'no level, no judgement',
    book: { Mål: GOALS, Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null]] },
    options: { levels: [] },
    expect: [],
  },
];

describe('activity/goal-without-activity', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(goalWithoutActivity, each);
    expect(seen).toEqual(expected);
  });
});

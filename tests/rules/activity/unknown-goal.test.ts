import { describe, expect, test } from '@jest/globals';
import { unknownGoal } from '../../../src/rules/activity/unknown-goal';
import { checkCase, type RuleCase } from '../harness';

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun', null],
  ['N1', 'Nämndmål', 'Tryggare skolvägar', 'F1'],
  ['N2', 'Nämndmål', 'Nöjda brukare', 'F1'],
  ['N3', 'Nämndmål', 'Fler i arbete', 'F1'],
];
const HEADER = ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'];
const ASSIGNMENTS = [
  ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
  ['U10', 'Se över lokalerna', 'N1'],
  ['U20', 'Utred avgifterna', 'N2'],
];

const CASES: readonly RuleCase[] = [
  {
    name: 'known goals are right: several in a cell, other case, by title, by id and title',
    book: {
      Mål: GOALS,
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', 'n1; N2', null],
        ['A2', 'Väga', 'Fler i arbete', null],
        ['A3', 'Se', 'N3 Fler i arbete', null],
        ['A4', 'Höra', '–', null],
      ],
      Uppföljning: [
        ['Mål-id', 'Nämnd'],
        ['N1', 'BUN'],
        [null, 'BUN'],
      ],
    },
    expect: [],
  },
  {
    name: 'a workbook without goals or assignments is an extract',
    book: {
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', 'U1']],
      Uppföljning: [
        ['Mål-id', 'Nämnd'],
        ['N1', 'BUN'],
      ],
    },
    expect: [],
  },
  {
    name: 'an unknown goal of an activity, an assignment and a follow-up, each at its cell',
    book: {
      Mål: GOALS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', null], ['A2', 'Väga', 'Q77', null]],
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
        ['U1', 'Se över', 'Q78'],
      ],
      Uppföljning: [
        ['Mål-id', 'Nämnd'],
        ['Q79', 'BUN'],
      ],
    },
    expect: [
      { at: 'Aktiviteter!C3', message: 'activity', severity: 'error' },
      { at: 'Uppdrag!C2', message: 'assignment' },
      { at: 'Uppföljning!A2', message: 'follow-up' },
    ],
  },
  {
    name: 'the one goal that resembles is offered in the place of the wrong one alone',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['BUN-1', 'Nämndmål', 'Ett'],
        ['SOC-7', 'Nämndmål', 'Två'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'SOC-7; BUM-1', null]],
    },
    expect: [{ at: 'Aktiviteter!C2', fix: 'SOC-7; BUN-1' }],
  },
  {
    name: 'two unknown goals in one cell are two findings',
    book: { Mål: GOALS, Aktiviteter: [HEADER, ['A1', 'Mäta', 'Q77, Q88', null]] },
    expect: ['Aktiviteter!C2', 'Aktiviteter!C2'],
  },
  {
    name: 'the slips of one cell ask for the same',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['BUN-1', 'Nämndmål', 'Ett'],
        ['SOC-7', 'Nämndmål', 'Två'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'BUN1; SOC-77', null]],
    },
    expect: [
      { at: 'Aktiviteter!C2', fix: 'BUN-1; SOC-7' },
      { at: 'Aktiviteter!C2', fix: 'BUN-1; SOC-7' },
    ],
  },
  {
    name: 'an unknown assignment, with the one that resembles',
    book: {
      Mål: GOALS,
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', 'U10'], ['A2', 'Väga', 'N1', 'U100'], ['A3', 'Se', null, 'Z5']],
    },
    expect: [
      { at: 'Aktiviteter!D3', message: 'no-assignment', fix: 'U10' },
      { at: 'Aktiviteter!D4', message: 'no-assignment' },
    ],
  },
  {
    name: 'a goal that lost its id is one finding of another rule: what used the id is silent',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['TRYGG', 'Nämndmål', 'Ett'],
        [null, 'Nämndmål', 'Två'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'TRYGG', null], ['A2', 'Väga', 'MILJÖ', null], ['A3', 'Se', 'MILJÖ', null]],
    },
    expect: [],
  },
  {
    name: 'of two goals with one id the earlier may be the mistaken one',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['N1', 'Nämndmål', 'Ett'],
        ['N4', 'Nämndmål', 'Två'],
        ['N3', 'Nämndmål', 'Tre'],
        ['N4', 'Nämndmål', 'Fyra'],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N2', null], ['A2', 'Väga', 'N4', null]],
    },
    expect: [],
  },
];

describe('activity/unknown-goal', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(unknownGoal, each);
    expect(seen).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { findModel } from '../../../src/models/built-in-models';
import { assignmentUnlinked } from '../../../src/rules/activity/assignment-unlinked';
import { unlinked } from '../../../src/rules/activity/unlinked';
import { checkCase, type RuleCase } from '../harness';

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun', null],
  ['N1', 'Nämndmål', 'Tryggare skolvägar', 'F1'],
  ['N2', 'Nämndmål', 'Nöjda brukare', 'F1'],
  ['N3', 'Nämndmål', 'Fler i arbete', 'F1'],
];
const ASSIGNMENTS = [
  ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
  ['U1', 'Se över lokalerna', 'N1'],
  ['U2', 'Utred avgifterna', null],
];
const HEADER = ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'];

const CASES: readonly RuleCase[] = [
  {
    name: 'an activity that names a goal is right',
    book: { Mål: GOALS, Aktiviteter: [HEADER, ['A1', 'Inventera', 'N1', null]] },
    expect: [],
  },
  {
    name: 'one that names an assignment with a goal is linked by it, a typo of the assignment forgiven',
    book: {
      Mål: GOALS,
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Inventera', null, 'U1'], ['A2', 'Mäta', '–', 'U1 Se över lokalerna']],
    },
    expect: [],
  },
  {
    name: 'an unknown goal or assignment is not a missing one',
    book: {
      Mål: GOALS,
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Inventera', 'X9', null], ['A2', 'Mäta', null, 'Z77']],
    },
    expect: [],
  },
  {
    name: 'without columns for goals and assignments nothing is said',
    book: {
      Mål: GOALS,
      Aktiviteter: [
        ['Aktivitet-id', 'Aktivitet'],
        ['A1', 'Inventera'],
      ],
    },
    expect: [],
  },
  {
    name: 'an error value and a row without id and text are other rules’ matter',
    book: {
      Mål: GOALS,
      Aktiviteter: [
        [...HEADER, 'Ansvarig'],
        ['A1', 'Inventera', { error: '#REF!' }, null, 'Chef'],
        [null, null, null, null, 'Chef'],
      ],
    },
    expect: [],
  },
  {
    name: 'an activity that names nothing is found at its empty goal cell',
    book: {
      Mål: GOALS,
      Aktiviteter: [HEADER, ['A1', 'Inventera', 'N1', null], ['A2', 'Mäta', null, null], ['A3', 'Väga', ' – ', '-']],
    },
    expect: [{ at: 'Aktiviteter!C3', message: 'unlinked', severity: 'warning' }, 'Aktiviteter!C4'],
  },
  {
    name: 'an assignment without a goal links nothing',
    book: { Mål: GOALS, Uppdrag: ASSIGNMENTS, Aktiviteter: [HEADER, ['A1', 'Inventera', null, 'U2']] },
    expect: [{ at: 'Aktiviteter!C2', message: 'assignment-without-goal' }],
  },
  {
    name: 'where the assignment itself is blamed, its activities are not, but others are',
    book: {
      Mål: GOALS,
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Inventera', null, 'U2'], ['A2', 'Mäta', null, null]],
    },
    with: [assignmentUnlinked],
    model: {
      ...findModel('karlskoga')!,
      rules: { ...findModel('karlskoga')!.rules, 'activity/assignment-unlinked': { severity: 'warning', options: {} } },
    },
    expect: ['Aktiviteter!C3'],
  },
];

describe('activity/unlinked', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(unlinked, each);
    expect(seen).toEqual(expected);
  });
});

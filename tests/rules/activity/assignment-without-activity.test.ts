import { describe, expect, test } from '@jest/globals';
import { assignmentWithoutActivity } from '../../../src/rules/activity/assignment-without-activity';
import { checkCase, type RuleCase } from '../harness';

const ASSIGNMENTS = [
  ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
  ['U1', 'Se över lokalerna', null],
  ['U2', 'Utred avgifterna', null],
  ['U3', 'Pröva taxan', null],
];
const HEADER = ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'];

const CASES: readonly RuleCase[] = [
  {
    name: 'every assignment is carried out',
    book: {
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', null, 'U1; u2'], ['A2', 'Väga', null, 'Pröva taxan']],
    },
    expect: [],
  },
  {
    name: 'without activities, or without a column for assignments, nothing is said',
    book: {
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [
        ['Aktivitet-id', 'Aktivitet'],
        ['A1', 'Mäta'],
      ],
    },
    expect: [],
  },
  {
    name: 'a typo of an assignment’s id, or an activity that lost what it hangs on, is another rule’s',
    book: {
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', null, 'U1'], ['A2', 'Väga', null, null], ['A3', 'Se', null, 'U33']],
    },
    expect: [],
  },
  {
    name: 'of two with one id, the one that lost its own is found by what still uses it',
    book: {
      Uppdrag: [ASSIGNMENTS[0]!, ['U1', 'Ett', null], ['U1', 'Två', null], ['U3', 'Tre', null]],
      Aktiviteter: [HEADER, ['A1', 'Mäta', null, 'U1'], ['A2', 'Väga', null, 'U2'], ['A3', 'Se', null, 'U3']],
    },
    expect: [],
  },
  {
    name: 'an assignment without any activity is found at its id',
    book: {
      Mål: [
        ['Mål-id', 'Mål'],
        ['N1', 'Ett'],
      ],
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', null, 'U1'], ['A2', 'Väga', 'N1', null], ['A3', 'Se', null, 'U3']],
    },
    expect: [{ at: 'Uppdrag!A3', message: 'missing' }],
  },
  {
    name: 'several of them',
    book: {
      Mål: [
        ['Mål-id', 'Mål'],
        ['N1', 'Ett'],
      ],
      Uppdrag: ASSIGNMENTS,
      Aktiviteter: [HEADER, ['A1', 'Mäta', 'N1', 'U2']],
    },
    expect: ['Uppdrag!A2', 'Uppdrag!A4'],
  },
];

describe('activity/assignment-without-activity', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(assignmentWithoutActivity, each);
    expect(seen).toEqual(expected);
  });
});

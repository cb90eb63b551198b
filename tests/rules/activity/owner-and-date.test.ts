import { describe, expect, test } from '@jest/globals';
import { ownerAndDate } from '../../../src/rules/activity/owner-and-date';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Aktivitet-id', 'Aktivitet', 'Ansvarig', 'Start', 'Slut'];

const CASES: readonly RuleCase[] = [
  {
    name: 'owner and end are stated',
    book: {
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', 'Rektor', null, { date: '2027-06-30' }],
        ['A2', 'Väga', 'Controller', null, 'dec 2027'],
      ],
    },
    expect: [],
  },
  {
    name: 'text that is no date is not an empty cell, and neither is an error value',
    book: {
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', 'Rektor', null, 'vecka 40 2027'],
        ['A2', 'Väga', { error: '#NAME?' }, null, { date: '2027-06-30' }],
      ],
    },
    expect: [],
  },
  {
    name: 'words that say that there is no end are no end date',
    book: {
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', 'Rektor', null, 'Löpande'],
        ['A2', 'Väga', 'Controller', null, 'tills vidare'],
      ],
    },
    expect: ['Aktiviteter!E2', 'Aktiviteter!E3'],
  },
  {
    name: 'without the column nothing is said row by row',
    book: {
      Aktiviteter: [
        ['Aktivitet-id', 'Aktivitet', 'Slut'],
        ['A1', 'Mäta', { date: '2027-06-30' }],
      ],
    },
    expect: [],
  },
  {
    name: 'each lack at its empty cell, both in one finding at the first',
    book: {
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', null, null, { date: '2027-06-30' }],
        ['A2', 'Väga', 'Rektor', null, null],
        ['A3', 'Se', null, null, null],
        ['A4', 'Höra', '-', null, '–'],
      ],
    },
    expect: [{ at: 'Aktiviteter!C2', severity: 'error' }, 'Aktiviteter!E3', 'Aktiviteter!C4', 'Aktiviteter!C5'],
  },
  {
    name: 'where only one of the columns is there, it is judged',
    book: {
      Aktiviteter: [
        ['Aktivitet-id', 'Aktivitet', 'Slut'],
        ['A1', 'Mäta', null],
      ],
    },
    model: 'trelleborg',
    expect: [{ at: 'Aktiviteter!C2', severity: 'error' }],
  },
];

describe('activity/owner-and-date', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(ownerAndDate, each);
    expect(seen).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { missedGoalPlan } from '../../../src/rules/equality/missed-goal-plan';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { equalityBook } from './equality-book';

const book = (...rows: readonly (readonly TestCell[])[]): TestBook =>
  equalityBook({ Uppföljning: [['Mål-id', 'Datum', 'Uppnått', 'Avvikelse', 'Åtgärd'], ...rows] });
const [SPRING, AUTUMN] = [{ date: '2027-04-30' }, { date: '2027-10-31' }];

const CASES: readonly RuleCase[] = [
  {
    name: 'reached, partly reached, and not reached with a plan',
    book: book(
      ['N1', SPRING, 'ja', null, null],
      ['N3', SPRING, 'delvis', null, null],
      ['N3', AUTUMN, 'nej', 'Få sökande', 'Ny rutin'],
    ),
    expect: [],
  },
  {
    name: 'goals of the council, of departments and of nobody known',
    book: book(['K1', SPRING, 'nej', null, null], ['F1', SPRING, 'nej', null, null], ['X9', SPRING, 'nej', null, null]),
    expect: [],
  },
  {
    name: 'not reached and nothing to be done',
    book: book(['N1', SPRING, 'nej', 'Få sökande', null], ['N2', SPRING, 'Ej uppnått', null, '–']),
    expect: [{ at: 'Uppföljning!E2', message: 'missing', severity: 'error' }, 'Uppföljning!E3'],
  },
  {
    name: 'reached in the end',
    book: book(['N1', SPRING, 'nej', null, null], ['N1', AUTUMN, 'ja', null, null]),
    expect: [],
  },
  {
    name: 'reached before but no longer',
    book: book(['N1', SPRING, 'ja', null, null], ['N1', AUTUMN, 'nej', null, 'inga']),
    expect: ['Uppföljning!E3'],
  },
  {
    name: 'a table without the column',
    book: equalityBook({
      Uppföljning: [
        ['Mål-id', 'Datum', 'Uppnått'],
        ['N1', SPRING, 'nej'],
      ],
    }),
    expect: [],
  },
];

describe('equality/missed-goal-plan', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(missedGoalPlan, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });
});

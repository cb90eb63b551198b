import { expect, test } from '@jest/globals';
import { problemOf } from '../../../src/plan/source';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { bookOf, formula } from '../sheet-of';

test('a formula without a stored result is neither a value nor an empty cell, and is told of', () => {
  const book = bookOf({
    Ramar: [
      ['Nämnd', 'Typ', 2027, 2028, 2029],
      ['Socialnämnden', 'Drift', formula('SUM(Budget!C2:C9)', null), 101, 102],
      [formula('Organisation!B3', null), 'Drift', 100, 101, 102],
    ],
  });
  const { plan, notes } = buildPlan(book, recognise(book));
  expect(plan.frames[0]!.amounts.map(({ year }) => year)).toEqual([2028, 2029]);
  expect(problemOf(plan.frames[0]!, 'amounts:2027')).toEqual({ kind: 'not-calculated', seen: '=SUM(Budget!C2:C9)' });
  expect(problemOf(plan.frames[1]!, 'organisation')?.kind).toBe('not-calculated');
  expect(notes).toEqual([{ messageId: 'not-calculated', sheet: 'Ramar' }]);
});

import { expect, test } from '@jest/globals';
import { cellOf } from '../../../src/plan/source';
import { planOf } from '../read-layout';
import { bookOf } from '../sheet-of';

const PLAN = [
  ['Fält', 'Värde'],
  ['Budgetår', 2027],
  ['Nämnd', 'Socialnämnden'],
  ['Enhet', 'tkr'],
];

test("tables of money that name no committee belong to the one of Plan's Nämnd", () => {
  const { frames, budget } = planOf(
    bookOf(
      {
        Plan: PLAN,
        Ramar: [
          ['Typ', '2027', '2028', '2029'],
          ['Drift', 100, 101, 102],
          ['Investering', 5, 5, 5],
        ],
        Budget: [
          ['Konto', 'Verksamhet', 'Benämning', 'Typ', 2027, 2028, 2029],
          [5011, 510, 'Löner', 'Kostnad', 90, 91, 92],
          [3011, 510, 'Avgifter', 'Intäkt', 10, 10, 10],
        ],
      },
      { tables: { Ramar: { tblRamar: 'A1:D3' } } },
    ),
  );
  expect([...frames, ...budget].map(({ organisation }) => organisation)).toEqual(Array(4).fill('Socialnämnden'));
  expect(cellOf(frames[0]!, 'organisation')).toEqual({ sheet: 'Plan', row: 2, column: 1 });
});

test("a row that leaves the column empty is nobody's", () => {
  const { frames } = planOf(
    bookOf({
      Plan: PLAN,
      Ramar: [
        ['Nämnd', 'Typ', 2027, 2028, 2029],
        ['Socialnämnden', 'Drift', 100, 101, 102],
        [null, 'Investering', 5, 5, 5],
      ],
    }),
  );
  expect(frames.map(({ organisation }) => organisation)).toEqual(['Socialnämnden', undefined]);
});

test.each([
  ['0,5 %', 0.005],
  ['2 %', 0.02],
  ['2', 2],
  [0.02, 0.02],
])('the cap %p is the share %p', (written, cap) => {
  const { settings } = planOf(bookOf({ Plan: [...PLAN, ['Tak för överföring', written]] }));
  expect(settings.carryOverCap).toBe(cap);
});

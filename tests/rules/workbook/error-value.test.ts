import { describe, expect, test } from '@jest/globals';
import { missingParent } from '../../../src/rules/chain/missing-parent';
import { unknownGoal } from '../../../src/rules/activity/unknown-goal';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { twoKinds } from '../../../src/rules/frame/two-kinds';
import { errorValue } from '../../../src/rules/workbook/error-value';
import { checkCase, type RuleCase, type TestBook } from '../harness';
import { budgetBook, budgetRow, planSheet } from './value-books';

const REF = { error: '#REF!' };
const GOALS = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'];

const CASES: readonly RuleCase[] = [
  { name: 'values are right', book: budgetBook([budgetRow('Löner', 'Kostnad', 1, 2, 3, 4, 5)]), expect: [] },
  {
    name: 'an error in a column that nothing is read from is left alone',
    book: {
      Mål: [
        [...GOALS, 'Anteckning'],
        ['F1', 'Fullmäktigemål', 'Trygga', null, REF],
      ],
    },
    expect: [],
  },
  {
    name: 'amounts, keys, words and references',
    book: {
      Mål: [GOALS, [REF, 'Nämndmål', 'Trygga', 'F1'], ['N2', REF, 'Friska', { error: '#N/A' }]],
      Budget: budgetBook([budgetRow('Löner', 'Kostnad', 1, 2, { error: '#DIV/0!' }, 4, 5)])['Budget']!,
    },
    expect: [{ at: 'Mål!A2', severity: 'error' }, 'Mål!B3', 'Mål!D3', 'Budget!I2'],
  },
  {
    name: 'a total under a column that is read',
    book: {
      Plan: planSheet(),
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Socialnämnden', 'Drift', 1, 1, 1],
        ['Kulturnämnden', 'Drift', 1, 1, 1],
        ['Summa', null, 2, { formula: 'SUM(D2:D9)/0', value: { error: '#DIV/0!' } }, 2],
      ],
    },
    expect: ['Ramar!D4'],
  },
  {
    name: 'a fact of the sheet Plan',
    book: { Plan: planSheet('tkr', ['Skattesats', { error: '#VALUE!' }]) },
    expect: ['Plan!B5'],
  },
  {
    name: 'in long form the row that holds it',
    book: {
      Ramlista: [
        ['Nämnd', 'År', 'Ram'],
        ['Socialnämnden', 2027, 100],
        ['Socialnämnden', 2028, REF],
        ['Kulturnämnden', 2027, 20],
        ['Kulturnämnden', 2028, 21],
      ],
    },
    sheets: { Ramlista: { table: null } },
    expect: ['Ramlista!C3'],
  },
];

describe('workbook/error-value', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(errorValue, each);
    expect(seen).toEqual(expected);
  });

  const silent: readonly { readonly name: string; readonly rule: typeof exceeded; readonly book: TestBook }[] = [
    {
      name: 'a parent that cannot be read is not a missing one',
      rule: missingParent,
      book: { Mål: [GOALS, ['F1', 'Fullmäktigemål', 'Trygga', null], ['N1', 'Nämndmål', 'Tryggare', REF]] },
    },
    {
      name: 'a kind of frame that cannot be read may be the one that lacks',
      rule: twoKinds,
      book: {
        Plan: planSheet(),
        Ramar: [
          ['Nämnd', 'Typ', '2027', '2028', '2029'],
          ['Socialnämnden', 'Drift', 1, 1, 1],
          ['Socialnämnden', REF, 1, 1, 1],
        ],
      },
    },
    {
      name: 'a budget row whose unit cannot be read is no row of the committee’s own',
      rule: exceeded,
      book: {
        Ramar: [
          ['Nämnd', 'Typ', '2027', '2028', '2029'],
          ['Socialnämnden', 'Drift', 3, 4, 5],
        ],
        ...budgetBook([
          budgetRow('Löner', 'Kostnad', 1, 2, 3, 4, 5),
          ['Socialnämnden', REF, null, null, 'Löner', 'Kostnad', 1, 2, 3, 4, 5],
        ]),
      },
    },
    {
      name: 'an assignment whose id cannot be read may be the one that is named',
      rule: unknownGoal,
      book: {
        Uppdrag: [
          ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
          [REF, 'Utreda', 'N1'],
        ],
        Aktiviteter: [
          ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'],
          ['A1', 'Kartlägga', null, 'U1'],
        ],
      },
    },
  ];

  test.each(silent)('$name', ({ rule, book }) => {
    expect(checkCase(rule, { name: '', book, with: [errorValue], expect: [] }).seen).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { numberAsText } from '../../../src/rules/workbook/number-as-text';
import { checkCase, type RuleCase } from '../harness';
import { budgetBook, budgetRow, MEASURE_HEADER, planSheet } from './value-books';

const NBSP = '\u00A0';
const frames = (...amounts: readonly (string | number)[]) => [
  ['Nämnd', 'Typ', '2027', '2028', '2029'],
  ['Socialnämnden', 'Drift', ...amounts],
];

const CASES: readonly RuleCase[] = [
  { name: 'numbers are right', book: budgetBook([budgetRow('Löner', 'Kostnad', 1, 2, 3, 4.5, 0)]), expect: [] },
  {
    name: 'empty cells and marks for nothing are no numbers',
    book: budgetBook([budgetRow('Löner', 'Kostnad', null, '-', '–', '..', 'saknas')]),
    expect: [],
  },
  {
    name: 'an account is a name, and a range is a target',
    book: {
      Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Nöjda', '%', 'inom', 67, 68, '66–70', '66–70']],
      Budget: budgetBook([['Socialnämnden', null, '4010', '520', 'Löner', 'Kostnad', 1, 2, 3, 4, 5]])['Budget']!,
    },
    expect: [],
  },
  {
    name: 'thousands by spaces, a decimal comma, minus signs and parentheses, each with its number',
    book: budgetBook([
      budgetRow('Löner', 'Kostnad', `12${NBSP}500`, '1 234,5', '\u2212300', '(400)', "1'000"),
      budgetRow('Hyror', 'Kostnad', '12', '1.234.567', '1 234.5', '500-', 7),
    ]),
    expect: [
      { at: 'Budget!G2', fix: 12500, severity: 'error' },
      { at: 'Budget!H2', fix: 1234.5 },
      { at: 'Budget!I2', fix: -300 },
      { at: 'Budget!J2', fix: -400 },
      { at: 'Budget!K2', fix: 1000 },
      { at: 'Budget!G3', fix: 12 },
      { at: 'Budget!H3', fix: 1234567 },
      { at: 'Budget!I3', fix: 1234.5 },
      { at: 'Budget!J3', fix: -500 },
    ],
  },
  {
    name: 'a unit in the text is brought to the unit of the sheet',
    book: { Plan: planSheet('tkr'), Ramar: frames('12 tkr', '12 000 kr', '1,5 mnkr') },
    expect: [
      { at: 'Ramar!C2', fix: 12 },
      { at: 'Ramar!D2', fix: 12 },
      { at: 'Ramar!E2', fix: 1500 },
    ],
  },
  {
    name: 'thousands in a sheet of kronor',
    book: { Plan: planSheet('kr'), Ramar: frames('12 tkr', 12000, 12000) },
    expect: [{ at: 'Ramar!C2', fix: 12000 }],
  },
  {
    name: 'per cent in a column of per cent as plain numbers',
    book: { Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Nöjda', '%', 'högre', 70, '72 %', 73, '74,5%']] },
    expect: [
      { at: 'Styrmått!G2', fix: 72 },
      { at: 'Styrmått!I2', fix: 74.5 },
    ],
  },
  {
    name: 'what can be read in two ways has no fix, nor has a unit that would be lost',
    book: {
      Ramar: frames('1.234', '5 %', 12),
      Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Kostnad', null, 'lägre', '45 kr', 44, 43, 42]],
    },
    expect: ['Styrmått!F2', 'Ramar!C2', 'Ramar!D2'],
  },
  {
    name: 'the unit of the row keeps what the text says',
    book: { Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Kostnad', 'kr/elev', 'lägre', '45 kr', 44, 43, 42]] },
    expect: [{ at: 'Styrmått!F2', fix: 45 }],
  },
  {
    name: 'the tax rate of the sheet Plan, but not a budget year or a share with its sign',
    book: { Plan: planSheet('tkr', ['Skattesats', '22,15'], ['Tak för överföring', '2 %']).map((row) => [...row]) },
    expect: [{ at: 'Plan!B5', fix: 22.15 }],
  },
  {
    name: 'text that is no number is another rule’s',
    book: { Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Nöjda', '%', 'högre', 'ungefär 70', 71, 72, 73]] },
    expect: [],
  },
];

describe('workbook/number-as-text', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(numberAsText, each);
    expect(seen).toEqual(expected);
  });

  test('one text in a budget is one finding, not also a frame that is exceeded', () => {
    const book = {
      ...budgetBook([budgetRow('Löner', 'Kostnad', 1, 1, '900 000', 1, 1)]),
      Ramar: frames(100, 100, 100),
    };
    expect(checkCase(exceeded, { name: '', book, with: [numberAsText], expect: [] }).seen).toEqual([]);
    expect(checkCase(exceeded, { name: '', book, expect: [] }).seen).toEqual([{ at: 'Ramar!C2' }]);
  });
});

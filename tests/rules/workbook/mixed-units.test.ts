import { describe, expect, test } from '@jest/globals';
import { mixedUnits } from '../../../src/rules/workbook/mixed-units';
import { checkCase, type RuleCase, type TestCell } from '../harness';
import { budgetBook, budgetRow, planSheet } from './value-books';

const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Riktning', 'Resultat 2026', 'Målnivå 2027'];
const measures = (...rows: readonly (readonly [string, TestCell, TestCell])[]) => ({
  Plan: planSheet(),
  Styrmått: [HEADER, ...rows.map(([name, ...values], index) => [`M${index}`, 'N1', name, 'högre', ...values])],
});
const percent = (value: number) => ({ percent: value });
const kronor = (value: number) => ({ kronor: value });

const CASES: readonly RuleCase[] = [
  {
    name: 'one unit throughout',
    book: measures(['Nöjda', percent(70), percent(72)], ['Trygga', percent(80), percent(82)]),
    expect: [],
  },
  {
    name: 'every row’s number format states its unit',
    book: measures(['Nöjda', percent(70), percent(72)], ['Måltid', kronor(45), kronor(44)]),
    expect: [],
  },
  {
    name: 'the rows’ own names do',
    book: measures(['Nöjda', percent(70), percent(72)], ['Antal platser', 45, 44], ['Nöjd-kund-index', 71, 72]),
    expect: [],
  },
  {
    name: 'a column for the unit does',
    book: {
      Plan: planSheet(),
      Styrmått: [
        [...HEADER, 'Enhet'],
        ['M1', 'N1', 'Nöjda', 'högre', percent(70), percent(72), '%'],
        ['M2', 'N1', 'Hyrda bilar', 'lägre', 45, 44, 'antal'],
      ],
    },
    expect: [],
  },
  {
    name: 'outcomes of a follow-up are of any kind',
    book: {
      Uppföljning: [
        ['Mål-id', 'Nämnd', 'Datum', 'Utfall'],
        ['N1', 'Socialnämnden', { date: '2027-04-30' }, percent(70)],
        ['N2', 'Socialnämnden', { date: '2027-04-30' }, 45],
      ],
    },
    expect: [],
  },
  {
    name: 'a number among per cent that says its unit nowhere, once for the table',
    book: measures(['Nöjda', percent(70), percent(72)], ['Trygga', percent(80), percent(82)], ['Hyrda bilar', 45, 44]),
    expect: [{ at: 'Styrmått!E4', severity: 'warning' }],
  },
  {
    name: 'the first that is shown otherwise than most',
    book: measures(['Trygga', 80, 82], ['Nöjda', 70, kronor(72)], ['Friska', 90, 91]),
    expect: ['Styrmått!F3'],
  },
  {
    name: 'amounts with and without the name of their unit are of one unit',
    book: budgetBook([
      budgetRow('Löner', 'Kostnad', 1, 1, 1, 1, 1),
      budgetRow('Hyra', 'Kostnad', 1, 1, kronor(1), 1, 1),
    ]),
    expect: [],
  },
  {
    name: 'per cent among amounts, unless the row says so',
    book: budgetBook([
      budgetRow('Löner', 'Kostnad', 1, 1, 1, 1, 1),
      budgetRow('Uppräkning i procent', 'Kostnad', 1, 1, percent(2), 1, 1),
      budgetRow('Hyra', 'Kostnad', 1, 1, 1, percent(2), 1),
    ]),
    expect: ['Budget!J4'],
  },
];

describe('workbook/mixed-units', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(mixedUnits, each);
    expect(seen).toEqual(expected);
  });
});

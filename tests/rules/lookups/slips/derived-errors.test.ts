import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { errorValue } from '../../../../src/rules/workbook/error-value';
import { findingsOf, places, type TestBook, type TestCell } from '../../harness';

const DIV: CellValue = { error: '#DIV/0!' };
const failed = (formula: string): TestCell => ({ formula, value: DIV });
const worked = (formula: string): TestCell => ({ formula, value: 1 });

function budget(first: TestCell, sums: readonly TestCell[], net: TestCell): TestBook {
  return {
    Budget: [
      ['Nämnd', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
      ['Socialnämnden', 5010, 'Löner', 'Kostnad', 100, first, 110],
      ['Socialnämnden', 5020, 'Material', 'Kostnad', 50, 50, 50],
      ['Summa kostnader', null, null, null, ...sums],
      ['Nettokostnad', null, null, null, worked('E4'), net, worked('G4')],
    ],
  };
}

const SUMS = [worked('SUM(E2:E3)'), failed('SUM(F2:F3)'), worked('SUM(G2:G3)')];
const PLAIN = { sheets: { Budget: { table: null } } };

describe('an error that a formula only passes on', () => {
  test('is told once, where it arises', () => {
    expect(places(findingsOf(errorValue, budget(failed('1/0'), SUMS, failed('F4')), PLAIN))).toEqual(['Budget!F2']);
  });

  test('is told where it arises when that is no cell of the plan', () => {
    const book = budget(failed('1/Antaganden!B2'), SUMS, failed('F4'));
    expect(places(findingsOf(errorValue, book, PLAIN))).toEqual(['Budget!F2']);
  });

  test('is told at the total that is wrong by itself', () => {
    const sums = [worked('SUM(E2:E3)'), failed('SUM(F2:F3)/0'), worked('SUM(G2:G3)')];
    expect(places(findingsOf(errorValue, budget(100, sums, failed('F4')), PLAIN))).toEqual(['Budget!F4']);
  });

  test('is told twice when two cells fail on their own', () => {
    const book = budget(failed('1/0'), SUMS, failed('1/0'));
    expect(places(findingsOf(errorValue, book, PLAIN))).toEqual(['Budget!F2', 'Budget!F5']);
  });

  test('is passed on between sheets', () => {
    const book: TestBook = {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Socialnämnden', 'Drift', 150, failed('SUMIFS(Budget!F:F,Budget!A:A,A2)'), 160],
      ],
      ...budget(failed('1/0'), SUMS, failed('F4')),
    };
    expect(places(findingsOf(errorValue, book, PLAIN))).toEqual(['Budget!F2']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { otherBookName, readsOtherBook } from '../../src/formulas/reads-other-book';

describe('readsOtherBook', () => {
  test.each([
    ['[1]Blad1!A1', '1'],
    ["'[Bokslut 2025.xlsx]Drift 1'!$C$12", 'Bokslut 2025.xlsx'],
    ["SUM('C:\\ekonomi\\[bok.xlsx]Blad1'!A1:A9)", 'bok.xlsx'],
    ['[bok.xlsx]Blad1!A1*2', 'bok.xlsx'],
    ['[1]!Ram_2027', '1'],
    ["'bok.xlsx'!Ram_2027", 'bok.xlsx'],
  ])('%s', (formula, book) => {
    expect(readsOtherBook(formula)).toBe(true);
    expect(otherBookName(formula)).toBe(book);
  });

  test.each([
    'Ramar!C4',
    "'Ramar 2027'!C4",
    'tblBudget[2027]',
    'tblBudget[2027]*Ramar!C4',
    'SUM(tblBudget[[#This Row],[2027]],Ramar!C4)',
    'IF(A1="[bok.xlsx]Blad1!A1",1,0)',
  ])('%s stays at home', (formula) => {
    expect(readsOtherBook(formula)).toBe(false);
  });
});

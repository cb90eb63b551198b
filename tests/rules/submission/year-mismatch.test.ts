import { describe, expect, test } from '@jest/globals';
import { changedFromMaster } from '../../../src/rules/frame/changed-from-master';
import { planYears } from '../../../src/rules/frame/plan-years';
import { yearMismatch } from '../../../src/rules/submission/year-mismatch';
import type { TestBook, TestCell } from '../harness';
import { against } from './against-master';

/** A plan for a year, with one frame by the years of its headers. */
const of = (year: TestCell, first: number, amount = 10): TestBook => ({
  Plan: [
    ['Fält', 'Värde'],
    ['Budgetår', year],
  ],
  Ramar: [
    ['Nämnd', 'Typ', ...[first, first + 1, first + 2].map(String)],
    ['Socialnämnden', 'Drift', amount, amount, amount],
  ],
});

describe('submission/year-mismatch', () => {
  test.each<[string, TestBook, TestBook | undefined, readonly string[]]>([
    ['the same year', of(2027, 2027), of(2027, 2027), []],
    ['no master', of(2026, 2026), undefined, []],
    ['the workbook states no year', { Ramar: of(null, 2026)['Ramar']! }, of(2027, 2027), []],
    ['the workbook tells its year by its headers', of(null, 2026), of(2027, 2027), ['Plan!B2 other']],
    ['last year’s workbook', of(2026, 2026), of(2027, 2027), ['Plan!B2 other']],
    ['a slip in the year alone', of(2026, 2027), of(2027, 2027), ['Plan!B2 other']],
    ['a master that tells its year by its headers', of(2026, 2026), of(null, 2027), ['Plan!B2 other']],
  ])('%s', (_name, book, master, expected) => {
    expect(against([yearMismatch], book, master)).toEqual(expected);
  });

  test('makes what follows from it superfluous', () => {
    const [book, master] = [of(2026, 2027, 11), of(2027, 2027)];
    expect(against([planYears], book, master)).toHaveLength(1);
    expect(against([planYears, yearMismatch], book, master)).toEqual([]);
    expect(against([changedFromMaster], book, master)).not.toEqual([]);
    expect(against([changedFromMaster, yearMismatch], book, master)).toEqual([]);
  });
});

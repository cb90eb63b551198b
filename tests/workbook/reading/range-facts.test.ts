import { describe, expect, test } from '@jest/globals';
import type { RangeFacts } from '../../../src/plan/facts';
import { planOf, type TestBook, type TestBookExtras } from '../../rules/harness';

const f = (formula: string): { formula: string; value: number } => ({ formula, value: 1 });

function factsOf(book: TestBook, extras?: TestBookExtras): readonly RangeFacts[] {
  return planOf(book, extras).facts;
}

const FRAMES: TestBook = {
  Ramar: [
    ['Nämnd', 'Typ', '2027', '2028', '2029', 'Egna ord', 'Summa'],
    ['Barnnämnden', 'Drift', 10, f('C2*1.02'), 10, 'x', f('SUM(C2:E2)')],
    ['Socialnämnden', 'Drift', 20, f('C3*1.02'), 20, null, f('SUM(C3:E3)')],
    ['Kulturnämnden', 'Drift', 30, f('C4*1.03'), 20, { error: '#REF!' }, f('SUM(C4:E4)')],
    ['Summa', null, f('SUM(C2:C4)'), f('SUM(D2:D4)'), { error: '#REF!' }, null, 90],
  ],
};

describe('the facts of a range', () => {
  const [facts] = factsOf(FRAMES, { sheets: { Ramar: { totalRows: 1, hiddenColumns: ['E'], hiddenRows: [3] } } });

  test('name its rows, its headings and its totals', () => {
    expect(facts!.rows).toEqual([{ from: 1, to: 3 }]);
    expect(facts!.headings).toEqual([]);
    expect(facts!.totals).toEqual([{ row: 4, label: 'Summa' }]);
  });

  test('say of each column what is read from it and what it holds', () => {
    const columns = facts!.columns.map(({ header, fields, unmapped, hidden }) => [
      header,
      fields.join(),
      unmapped,
      hidden,
    ]);
    expect(columns).toEqual([
      ['Nämnd', 'organisation', false, false],
      ['Typ', 'kind', false, false],
      ['2027', 'amounts:2027', false, false],
      ['2028', 'amounts:2028', false, false],
      ['2029', 'amounts:2029', false, true],
      ['Egna ord', '', true, false],
      ['Summa', '', false, false],
    ]);
    expect(facts!.columns.map(({ typed }) => typed)).toEqual([
      [],
      [],
      [{ from: 1, to: 3 }],
      [],
      [{ from: 1, to: 3 }],
      [],
      [{ from: 4, to: 4 }],
    ]);
  });

  test('hold a formula that was copied down once', () => {
    expect(facts!.formulas.map(({ column, from, to, formula }) => [column, from, to, formula])).toEqual([
      [2, 4, 4, 'SUM(C2:C4)'],
      [3, 1, 2, 'C2*1.02'],
      [3, 3, 3, 'C4*1.03'],
      [3, 4, 4, 'SUM(D2:D4)'],
      [6, 1, 3, 'SUM(C2:E2)'],
    ]);
    const [first, second] = facts!.formulas.filter(({ from }) => from === 4);
    expect(first!.relative).toBe(second!.relative);
  });

  test('hold what is hidden, and errors that no row of the plan carries', () => {
    expect(facts!.hiddenRows).toEqual([{ from: 2, to: 2 }]);
    expect(facts!.problems.map(({ cell, problem }) => [cell.row, cell.column, problem.seen])).toEqual([
      [3, 5, '#REF!'],
      [4, 4, '#REF!'],
    ]);
  });

  test('a table without rows has none', () => {
    const [empty] = factsOf({
      Beslut: [
        ['Beslut', 'Nämnd', 'Datum'],
        [null, null, null],
      ],
    });
    expect(empty).toMatchObject({ rows: [], totals: [], formulas: [], hiddenRows: [], runnable: [], blankKeyRows: [] });
    expect(empty!.columns.some(({ filled }) => filled)).toBe(false);
  });

  test('a total that was typed right under a table belongs to it, a note does not', () => {
    const rows = FRAMES['Ramar']!.slice(0, 4);
    const totals = (...below: TestBook[string][number][]): readonly number[] =>
      factsOf({ Ramar: [...rows, ...below] }, { sheets: { Ramar: { table: 'A1:G4' } } })[0]!.totals.map(
        ({ row }) => row,
      );
    expect(totals(['Summa', null, f('SUM(C2:C4)')])).toEqual([4]);
    expect(totals([], ['Totalt', null, 60], ['Ram', null, 70])).toEqual([5]);
    expect(totals(['Beslutat den 15 juni', null, null])).toEqual([]);
    expect(totals([null, null, f('SUM(C2:C4)')])).toEqual([4]);
  });

  test('stretches under headings are one range', () => {
    const [one, ...more] = factsOf(
      {
        'Budget 2027': [
          ['Konto', 'Benämning', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
          ['Barnnämnden', null, null, null, null],
          [3010, 'Avgifter', 10, 10, 10],
          [null, 'Summa Barnnämnden', f('SUM(C3:C3)'), 10, 10],
          ['Socialnämnden', null, null, null, null],
          [5010, 'Löner', 10, 10, 10],
          [6010, 'Lokaler', 10, 10, 10],
          [null, 'Summa Socialnämnden', f('SUM(C6:C7)'), 20, 20],
        ],
      },
      { sheets: { 'Budget 2027': { table: null } } },
    );
    expect(more).toEqual([]);
    expect(one!.headings).toEqual([1, 4]);
    expect(one!.totals.map(({ row }) => row)).toEqual([3, 7]);
    expect(one!.rows).toEqual([
      { from: 2, to: 2 },
      { from: 5, to: 6 },
    ]);
  });

  test('hold the names that formulas use, and no others', () => {
    const [{ names } = { names: [] }] = factsOf(
      {
        Ramar: [
          ['Nämnd', 'Typ', '2027'],
          ['Barnnämnden', 'Drift', f('Ram_BN*1')],
        ],
      },
      { names: { RAM_BN: 'Underlag!$A$1', Annat: 'Underlag!$A$2' } },
    );
    expect(names).toEqual([{ name: 'RAM_BN', formula: 'Underlag!$A$1' }]);
  });
});

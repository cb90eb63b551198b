import { describe, expect, test } from '@jest/globals';
import { externalLink } from '../../../src/rules/workbook/external-link';
import { checkCase, findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';
import { formula } from './formula-cells';

/** Frames with one cell, C3, to try. */
function frames(cell: TestCell, total: TestCell = formula('SUM(C2:C3)')): TestBook {
  return {
    Ramar: [
      ['Nämnd', 'Typ', '2027', '2028', '2029'],
      ['Barnnämnden', 'Drift', 10, 10, 10],
      ['Socialnämnden', 'Drift', cell, 10, 10],
      ['Summa', null, total, 20, 20],
    ],
  };
}

const TOTAL = { sheets: { Ramar: { totalRows: 1 as const } } };

const CASES: readonly RuleCase[] = [
  { name: 'a typed amount is right', book: frames(10), expect: [] },
  { name: 'another sheet of the workbook is right', book: frames(formula("'Underlag 2027'!C4")), expect: [] },
  { name: 'a table’s column is right', book: frames(formula('SUM(tblBudget[2027])')), expect: [] },
  {
    name: 'another workbook by name',
    book: frames(formula("'[Bokslut 2025.xlsx]Drift'!$C$12")),
    expect: [{ at: 'Ramar!C3', message: 'book', severity: 'warning' }],
  },
  {
    name: 'another workbook by number, as files have it',
    book: frames(formula('[1]Drift!$C$12')),
    expect: [{ at: 'Ramar!C3', message: 'link' }],
  },
  {
    name: 'a name that stands for another workbook’s cell',
    book: frames(formula('RamSN*1')),
    names: { RamSN: '[1]Drift!$C$12', Annat: 'Underlag!$A$1' },
    expect: ['Ramar!C3'],
  },
  { name: 'a total', book: frames(10, formula('SUM(C2:C3)+[1]Drift!$C$12')), expect: ['Ramar!C4'] },
  {
    name: 'a column that the plan is not read from may',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029', 'Jämförelse'],
        ['Barnnämnden', 'Drift', 10, 10, 10, formula('[1]Drift!$C$12')],
      ],
    },
    expect: [],
  },
];

describe('workbook/external-link', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(externalLink, {
      ...TOTAL,
      ...each,
      sheets: each.name.includes('not read') ? {} : TOTAL.sheets,
    });
    expect(seen).toEqual(expected);
  });

  test('a link that was copied down is one finding', () => {
    const book: TestBook = {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ...[2, 3, 4].map((row): TestCell[] => [`Nämnd ${row}`, 'Drift', formula(`[1]Drift!$C${row}`), 10, 10]),
      ],
    };
    const [finding, ...more] = findingsOf(externalLink, book);
    expect(more).toEqual([]);
    expect([finding!.anchor, ...finding!.related].map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});

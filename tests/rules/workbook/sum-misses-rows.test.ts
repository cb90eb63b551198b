import { describe, expect, test } from '@jest/globals';
import { councilTotal } from '../../../src/rules/frame/council-total';
import { unitAllocation } from '../../../src/rules/frame/unit-allocation';
import { sumMissesRows } from '../../../src/rules/workbook/sum-misses-rows';
import { checkCase, findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';
import { across, formula } from './formula-cells';

const NAMES = ['Kommunstyrelsen', 'Barnnämnden', 'Socialnämnden', 'Kulturnämnden'];
const PLAIN = { sheets: { 'Ramar 2027': { table: null }, Driftbudget: { table: null } } };

/** Frames of four committees in rows 2–5, and what stands below. */
function frames(...below: readonly (readonly TestCell[])[]): TestBook {
  return {
    'Ramar 2027': [
      ['Nämnd', 'Ram 2027', 'Ram 2028', 'Ram 2029'],
      ...NAMES.map((name, index) => [name, 100 + index, 200 + index, 300 + index]),
      ...below,
    ],
  };
}

/** A budget with income in rows 2–3 and costs in rows 4–6. */
function budget(...below: readonly (readonly TestCell[])[]): TestBook {
  return {
    Driftbudget: [
      ['Konto', 'Benämning', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
      [3010, 'Avgifter', 'Intäkt', 10, 11, 12],
      [3510, 'Bidrag', 'Intäkt', 20, 21, 22],
      [5010, 'Löner', 'Kostnad', 90, 91, 92],
      [6010, 'Lokaler', 'Kostnad', 40, 41, 42],
      [6440, 'Material', 'Kostnad', 5, 5, 5],
      ...below,
    ],
  };
}

const COMPANIES = [
  ['Energi AB', 5, 5, 5],
  ['Bostads AB', 3, 3, 3],
];

const CASES: readonly RuleCase[] = [
  { name: 'a total of all rows is right', book: frames(['Summa', ...across('BCD', 'SUM(%2:%5)')]), expect: [] },
  {
    name: 'a chain of all rows is right, and so is a rounded one',
    book: frames([
      'Summa nämnder',
      formula('B2+B3+B4+B5'),
      formula('ROUND(SUM(C2:C5),0)'),
      formula('IFERROR(SUM(D2:D5),0)'),
    ]),
    expect: [],
  },
  {
    name: 'a range that ends early is found in each of its cells',
    book: frames(['Summa', formula('SUM(B2:B5)'), formula('SUM(C2:C4)'), formula('SUM(D2:D3)')]),
    expect: [{ at: 'Ramar 2027!C6', message: 'rows', severity: 'error' }, 'Ramar 2027!D6'],
  },
  {
    name: 'a result whose costs end early in one year',
    book: budget([
      'Nettokostnad',
      null,
      null,
      formula('SUM(D4:D6)-SUM(D2:D3)'),
      formula('SUM(E4:E5)-SUM(E2:E3)'),
      formula('SUM(F4:F6)-SUM(F2:F3)'),
    ]),
    expect: ['Driftbudget!E7'],
  },
  {
    name: 'a total that names no owners adds companies too, in every year',
    book: frames(...COMPANIES, ['Summa drift', ...across('BCD', 'SUM(%2:%6)')]),
    expect: ['Ramar 2027!B8', 'Ramar 2027!C8', 'Ramar 2027!D8'],
  },
  {
    name: 'a range that begins late',
    book: frames(['Summa', ...across('BC', 'SUM(%2:%5)'), formula('SUM(D3:D5)')]),
    expect: ['Ramar 2027!D6'],
  },
  {
    name: 'a chain that skips a row',
    book: frames(['Summa nämnder', formula('B2+B3+B5'), ...across('CD', '%2+%3+%4+%5')]),
    expect: ['Ramar 2027!B6'],
  },
  {
    name: 'a row without an amount may be left out',
    book: {
      'Ramar 2027': [
        ['Nämnd', 'Ram 2027', 'Ram 2028', 'Ram 2029'],
        ...NAMES.map((name, index) => [name, index === 3 ? null : 100, 200, 300]),
        ['Summa', formula('SUM(B2:B4)'), formula('SUM(C2:C5)'), formula('SUM(D2:D5)')],
      ],
    },
    expect: [],
  },
  {
    name: 'a total says what it leaves out',
    book: frames(['Summa exkl. kulturen', ...across('BCD', 'SUM(%2:%4)')]),
    expect: [],
  },
  {
    name: 'totals of parts share the rows between them, one below the other',
    book: frames(
      ...COMPANIES,
      ['Summa nämnder', ...across('BCD', 'SUM(%2:%5)')],
      ['Summa bolag', ...across('BCD', 'SUM(%6:%7)')],
      ['Totalt', ...across('BCD', '%8+%9')],
    ),
    expect: [],
  },
  {
    name: 'what a subtotal misses is not asked of the grand total too',
    book: frames(
      ['Summa nämnder', formula('SUM(B2:B5)'), formula('SUM(C2:C4)'), formula('SUM(D2:D5)')],
      ...COMPANIES,
      ['Summa bolag', ...across('BCD', 'SUM(%7:%8)')],
      ['Totalt', ...across('BCD', '%6+%9')],
    ),
    expect: ['Ramar 2027!C6'],
  },
  {
    name: 'a grand total that skips a subtotal',
    book: {
      Driftbudget: [
        ['Nämnd', 'Verksamhet', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
        ...NAMES.slice(0, 3).flatMap((name, index): TestCell[][] => [
          [name, 'Skola', 'Kostnad', 10, 11, 12],
          [name, 'Lokaler', 'Kostnad', 20, 21, 22],
          [`Summa ${name}`, null, null, ...across('DEF', `SUM(%${2 + index * 3}:%${3 + index * 3})`)],
        ]),
        ['Totalt', null, null, formula('D4+D7+D10'), formula('E4+E10'), formula('F4+F7+F10')],
      ],
    },
    expect: [{ at: 'Driftbudget!E11', message: 'subtotals' }],
  },
  {
    name: 'subtotals of each kind, and their net, leave each other out',
    book: budget(
      [null, 'Summa intäkter', null, ...across('DEF', 'SUM(%2:%3)')],
      [null, 'Summa kostnader', null, ...across('DEF', 'SUM(%4:%6)')],
      [null, 'Nettokostnad', null, ...across('DEF', '%8-%7')],
    ),
    expect: [],
  },
  {
    name: 'the last cost is left out of the sum of costs',
    book: budget(
      [null, 'Summa intäkter', null, ...across('DEF', 'SUM(%2:%3)')],
      [null, 'Summa kostnader', null, formula('SUM(D4:D6)'), formula('SUM(E4:E5)'), formula('SUM(F4:F6)')],
    ),
    expect: ['Driftbudget!E8'],
  },
  {
    name: 'conditional sums over all rows are right',
    book: budget(
      [null, 'Summa intäkter', null, ...across('DEF', 'SUMIF($C$2:$C$6,"Intäkt",%$2:%$6)')],
      [null, 'Summa kostnader', null, ...across('DEF', 'SUMIFS(%$2:%$6,$C$2:$C$6,"Kostnad")')],
    ),
    expect: [],
  },
  {
    name: 'a conditional sum whose range ends early misses a row that meets its condition, not one that does not',
    book: budget(
      [null, 'Summa intäkter', null, ...across('DEF', 'SUMIF($C$2:$C$5,"Intäkt",%$2:%$5)')],
      [
        null,
        'Summa kostnader',
        null,
        ...across('DE', 'SUMIF($C$2:$C$6,"Kostnad",%$2:%$6)'),
        formula('SUMIF($C$2:$C$5,"Kostnad",F$2:F$5)'),
      ],
    ),
    expect: ['Driftbudget!F8'],
  },
  {
    name: 'a part of another row is not added again',
    book: {
      Driftbudget: [
        ['Konto', 'Benämning', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
        [5010, 'Löner', 'Kostnad', 90, 91, 92],
        [null, 'varav timlöner', 'Kostnad', 9, 9, 9],
        [6010, 'Lokaler', 'Kostnad', 40, 41, 42],
        [null, 'Summa kostnader', null, ...across('DEF', '%2+%4')],
      ],
    },
    expect: [],
  },
  {
    name: 'the council’s own row of the frames is a total of its kind',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Barnnämnden', 'Drift', 10, 10, 10],
        ['Barnnämnden', 'Investering', 1, 1, 1],
        ['Socialnämnden', 'Drift', 20, 20, 20],
        ['Socialnämnden', 'Investering', 2, 2, 2],
        ['Kulturnämnden', 'Drift', 5, 5, 5],
        ['Kommunfullmäktige', 'Drift', formula('C2+C4+C6', 35), formula('D2+D4', 30), formula('E2+E4+E6', 35)],
        ['Kommunfullmäktige', 'Investering', ...across('CDE', '%3+%5')],
      ],
    },
    expect: ['Ramar!D7'],
  },
  {
    name: 'the total row of a table',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Barnnämnden', 'Drift', 10, 10, 10],
        ['Socialnämnden', 'Drift', 20, 20, 20],
        ['Kulturnämnden', 'Drift', 5, 5, 5],
        [
          'Summa',
          null,
          formula('SUBTOTAL(109,tblRamar[2027])'),
          formula('SUBTOTAL(109,D2:D3)'),
          formula('SUBTOTAL(109,tblRamar[2029])'),
        ],
      ],
    },
    sheets: { Ramar: { totalRows: 1 } },
    expect: ['Ramar!D5'],
  },
];

/** Budgets of two committees in two parts each: subtotals in rows 4, 7, 11 and 14, the committees' totals in 8 and 15, the whole in 16. */
function nested(other: Readonly<Record<string, string>>): TestBook {
  const cell = (letter: string, row: number, text: string): TestCell => formula(other[`${letter}${row}`] ?? text);
  const sums = (row: number, text: string): TestCell[] =>
    [...'DEF'].map((letter) => cell(letter, row, text.replaceAll('%', letter)));
  const part = (name: string, text: string, top: number): TestCell[][] => [
    [name, text, 'Kostnad', 10, 11, 12],
    [name, text, 'Kostnad', 20, 21, 22],
    [`Summa ${text}`, null, null, ...sums(top + 2, `SUM(%${top}:%${top + 1})`)],
  ];
  const committee = (name: string, top: number): TestCell[][] => [
    ...part(name, 'Skola', top),
    ...part(name, 'Fritid', top + 3),
    [`Summa ${name}`, null, null, ...sums(top + 6, `%${top + 2}+%${top + 5}`)],
  ];
  return {
    Driftbudget: [
      ['Nämnd', 'Verksamhet', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
      ...NAMES.slice(0, 3).flatMap((name, index) => committee(name, 2 + index * 7)),
      ['Totalt', null, null, ...sums(23, '%8+%15+%22')],
    ],
  };
}

const NESTED: readonly RuleCase[] = [
  { name: 'totals of totals are right', book: nested({}), expect: [] },
  {
    name: 'what the innermost misses is asked of none above it',
    book: nested({ E11: 'SUM(E9:E9)' }),
    expect: ['Driftbudget!E11'],
  },
  {
    name: 'a committee’s total is left out of the whole',
    book: nested({ E23: 'E8+E22' }),
    expect: ['Driftbudget!E23'],
  },
];

const UNITS: TestBook = {
  Budget: [
    ['Nämnd', 'Enhet', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
    [
      'Barnnämnden',
      null,
      5010,
      'Löner',
      'Kostnad',
      formula('SUM(F3:F5)', 30),
      formula('SUM(G3:G4)', 20),
      formula('SUM(H3:H5)', 30),
    ],
    ['Barnnämnden', 'Norra', 5010, 'Löner', 'Kostnad', 10, 10, 10],
    ['Barnnämnden', 'Södra', 5010, 'Löner', 'Kostnad', 10, 10, 10],
    ['Barnnämnden', 'Västra', 5010, 'Löner', 'Kostnad', 10, 10, 10],
    ['Barnnämnden', null, 6010, 'Lokaler', 'Kostnad', 4, 4, 4],
    ['Barnnämnden', 'Norra', 6010, 'Lokaler', 'Kostnad', 4, 4, 4],
  ],
};

describe('workbook/sum-misses-rows', () => {
  test.each([...CASES, ...NESTED])('$name', (each) => {
    const { seen, expected } = checkCase(sumMissesRows, {
      ...PLAIN,
      ...each,
      sheets: { ...PLAIN.sheets, ...each.sheets },
    });
    expect(seen).toEqual(expected);
  });

  test('a committee’s own row leaves out a unit: that is the cause, not the units’ sum', () => {
    const { seen, expected } = checkCase(sumMissesRows, { name: '', book: UNITS, expect: ['Budget!G2'] });
    expect(seen).toEqual(expected);
    expect(findingsOf(unitAllocation, UNITS)).toHaveLength(1);
    expect(findingsOf(unitAllocation, UNITS, { with: [sumMissesRows] })).toEqual([]);
  });

  test('the council’s row leaves out a committee: that is the cause, not the council’s total', () => {
    const { book } = CASES.find(({ name }) => name.includes('council’s own row'))!;
    expect(findingsOf(councilTotal, book).map(({ messageId }) => messageId)).toContain('operating');
    const silenced = findingsOf(councilTotal, book, { with: [sumMissesRows] });
    expect(silenced.filter(({ messageId }) => messageId === 'operating')).toEqual([]);
  });

  test('shows the rows that are left out', () => {
    const [finding] = findingsOf(
      sumMissesRows,
      frames(['Summa', ...across('BC', 'SUM(%2:%5)'), formula('SUM(D2:D3)')]),
      PLAIN,
    );
    expect(finding!.related.map(({ row }) => row)).toEqual([3, 4]);
    expect(finding!.data['rows']).toEqual(['4', '5']);
  });
});

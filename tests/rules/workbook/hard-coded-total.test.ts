import { describe, expect, test } from '@jest/globals';
import { hardCodedTotal } from '../../../src/rules/workbook/hard-coded-total';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { across, formula } from './formula-cells';

const PLAIN = { sheets: { Driftbudget: { table: null }, 'Ramar 2027': { table: null } } };

function frames(...below: readonly (readonly TestCell[])[]): TestBook {
  return {
    'Ramar 2027': [
      ['Nämnd', 'Ram 2027', 'Ram 2028', 'Ram 2029'],
      ['Barnnämnden', 10, 11, 12],
      ['Socialnämnden', 20, 21, 22],
      ['Kulturnämnden', 5, 5, 5],
      ...below,
    ],
  };
}

/** Budget rows whose plan for 2028 is worked out of 2027; `typed` has the rows where it is typed. */
function raised(typed: Readonly<Record<number, TestCell>>): TestBook {
  return {
    Budget: [
      ['Nämnd', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
      ...Array.from({ length: 8 }, (_, index): TestCell[] => {
        const row = index + 2;
        const plan = row in typed ? typed[row]! : formula(`ROUND(E${row}*1.02,0)`);
        return ['Barnnämnden', 5010 + index, `Post ${index}`, 'Kostnad', 100 + index, plan, 110];
      }),
    ],
  };
}

/** A committee's rows, group by group: an income that is typed and costs that are worked out of 2027. */
function groups(income: string): TestBook {
  return {
    Budget: [
      ['Nämnd', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
      ...Array.from({ length: 12 }, (_, index): TestCell[] => {
        const isFirst = index % 3 === 0;
        const plan = isFirst ? 41 : formula(`E${index + 2}*1.02`);
        const account = isFirst && income === 'Intäkt' ? 3010 : 5010 + index;
        return [`Nämnd ${Math.floor(index / 3)}`, account, `Post ${index}`, isFirst ? income : 'Kostnad', 40, plan, 42];
      }),
    ],
  };
}

const CASES: readonly RuleCase[] = [
  { name: 'incomes may be typed amid costs that are worked out', book: groups('Intäkt'), expect: [] },
  { name: 'and so may the row that begins each group', book: groups('Kostnad'), expect: [] },
  {
    name: 'one typed frame among few that are worked out',
    book: {
      'Ramar 2027': [
        ['Nämnd', 'Ram 2027', 'Ram 2028', 'Ram 2029'],
        ['Barnnämnden', 10, formula('B2+1'), 12],
        ['Socialnämnden', 20, 21, 22],
        ['Kulturnämnden', 5, formula('B4+1'), 5],
        ['Tekniska nämnden', 6, formula('B5+1'), 5],
        ['Exempelhem AB', 0, 0, 0],
      ],
    },
    expect: ['Ramar 2027!C3'],
  },
  { name: 'a total of formulas is right', book: frames(['Summa', ...across('BCD', 'SUM(%2:%4)')]), expect: [] },
  { name: 'a typed total is right where all are', book: frames(['Summa', 35, 37, 39]), expect: [] },
  {
    name: 'a typed number beside formulas',
    book: frames(['Summa', formula('SUM(B2:B4)'), 37, formula('SUM(D2:D4)')]),
    expect: [{ at: 'Ramar 2027!C5', message: 'total', severity: 'warning' }],
  },
  {
    name: 'a typed subtotal among subtotals',
    book: frames(
      ['Summa nämnder', ...across('BCD', 'SUM(%2:%4)')],
      ['Energi AB', 1, 1, 1],
      ['Bostads AB', 2, 2, 2],
      ['Summa bolag', formula('SUM(B6:B7)'), 3, 3],
      ['Totalt', ...across('BCD', '%5+%8')],
    ),
    expect: ['Ramar 2027!C8', 'Ramar 2027!D8'],
  },
  {
    name: 'what the total is compared with is typed by design',
    book: frames(
      ['Summa', ...across('BCD', 'SUM(%2:%4)')],
      ['Ram enligt beslut', 40, 40, 40],
      ['Avvikelse', ...across('BCD', '%6-%5')],
    ),
    expect: [],
  },
  {
    name: 'a number that interrupts a column of formulas',
    book: raised({ 5: 107 }),
    expect: [{ at: 'Budget!F5', message: 'column' }],
  },
  { name: 'an empty cell does not', book: raised({ 5: null }), expect: [] },
  {
    name: 'a column with as many typed numbers is no column of formulas',
    book: raised({ 3: 1, 5: 2, 7: 3, 9: 4 }),
    expect: [],
  },
  { name: 'the first row may be where it starts', book: raised({ 2: 107 }), expect: [] },
  {
    name: 'a special grant amid allocations has nothing to be worked out of',
    book: {
      Resursfördelning: [
        ['Nämnd', 'Verksamhet', 'Slag', 'Nyckeltal', 'År', 'Volym', 'À-pris', 'Belopp'],
        ...Array.from({ length: 9 }, (_, index): TestCell[] =>
          index === 4
            ? ['Barnnämnden', 110, 'Särskilt anslag', null, 2027, null, null, 500]
            : [
                'Barnnämnden',
                110 + index,
                'Fördelning',
                'Antal elever',
                2027,
                10,
                20,
                formula(`F${index + 2}*G${index + 2}`, 200),
              ],
        ),
      ],
    },
    expect: [],
  },
  {
    name: 'an allocation whose product is typed',
    book: {
      Resursfördelning: [
        ['Nämnd', 'Verksamhet', 'Slag', 'Nyckeltal', 'År', 'Volym', 'À-pris', 'Belopp'],
        ...Array.from({ length: 9 }, (_, index): TestCell[] => [
          'Barnnämnden',
          110 + index,
          'Fördelning',
          'Antal elever',
          2027,
          10,
          20,
          index === 4 ? 200 : formula(`F${index + 2}*G${index + 2}`, 200),
        ]),
      ],
    },
    expect: ['Resursfördelning!H6'],
  },
  {
    name: 'a column of row totals',
    book: {
      'Ramar 2027': [
        ['Nämnd', 'Ram 2027', 'Ram 2028', 'Ram 2029', 'Summa'],
        ...Array.from({ length: 7 }, (_, index): TestCell[] => [
          `Nämnd ${index + 1}`,
          10,
          11,
          12,
          index === 3 ? 33 : formula(`SUM(B${index + 2}:D${index + 2})`, 33),
        ]),
      ],
    },
    expect: ['Ramar 2027!E5'],
  },
  {
    name: 'results of years gone by may be typed in a committee’s own row that adds its units’ plans',
    book: {
      Budget: [
        ['Nämnd', 'Enhet', 'Benämning', 'Typ', 'Utfall 2025', '2027', '2028', '2029'],
        ['Barnnämnden', null, 'Löner', 'Kostnad', 20, ...across('FGH', 'SUM(%3:%4)')],
        ['Barnnämnden', 'Norra', 'Löner', 'Kostnad', 9, 10, 10, 10],
        ['Barnnämnden', 'Södra', 'Löner', 'Kostnad', 9, 10, 10, 10],
      ],
    },
    expect: [],
  },
  {
    name: 'but not its plan',
    book: {
      Budget: [
        ['Nämnd', 'Enhet', 'Benämning', 'Typ', 'Utfall 2025', '2027', '2028', '2029'],
        ['Barnnämnden', null, 'Löner', 'Kostnad', 20, formula('SUM(F3:F4)'), 20, formula('SUM(H3:H4)')],
        ['Barnnämnden', 'Norra', 'Löner', 'Kostnad', 9, 10, 10, 10],
        ['Barnnämnden', 'Södra', 'Löner', 'Kostnad', 9, 10, 10, 10],
      ],
    },
    expect: ['Budget!G2'],
  },
  {
    name: 'Balans is typed by design',
    book: {
      Balans: [
        ['Post', '2025', '2026', '2027', '2028', '2029'],
        ['Intäkter', 100, 100, 100, 100, 100],
        ['Kostnader', 90, 90, 90, 90, 90],
        ['Årets resultat', 10, ...across('CDEF', '%2-%3')],
      ],
    },
    expect: [],
  },
];

describe('workbook/hard-coded-total', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(hardCodedTotal, { ...PLAIN, ...each });
    expect(seen).toEqual(expected);
  });
});

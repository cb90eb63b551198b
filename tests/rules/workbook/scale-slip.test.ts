import { describe, expect, test } from '@jest/globals';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { councilTotal } from '../../../src/rules/frame/council-total';
import { carryOver } from '../../../src/rules/frame/carry-over';
import { numberAsText } from '../../../src/rules/workbook/number-as-text';
import { scaleSlip } from '../../../src/rules/workbook/scale-slip';
import type { Rule } from '../../../src/rules/rule';
import { checkCase, type RuleCase, type TestCell } from '../harness';
import { budgetBook, budgetRow, MEASURE_HEADER, planSheet } from './value-books';

const frames = (...rows: readonly (readonly TestCell[])[]) => [['Nämnd', 'Typ', '2027', '2028', '2029'], ...rows];
const carried = (...rows: readonly (readonly TestCell[])[]) => ({
  Plan: planSheet(),
  Överföring: [['Nämnd', 'År', 'In', 'Årets resultat', 'Ut'], ...rows.map((row) => ['Socialnämnden', ...row])],
});
const cost = (...years: readonly TestCell[]) => budgetBook([budgetRow('Löner', 'Kostnad', ...years)]);

const RIGHT: readonly RuleCase[] = [
  { name: 'a row that grows', book: cost(12300, 12500, 13700, 14900, 15100), expect: [] },
  { name: 'a row that doubles and one that grows twentyfold', book: cost(900, 1000, 2000, 20000, 21000), expect: [] },
  { name: 'an activity that begins, and one that ends', book: cost(0, 0, 0, 12500, 12700), expect: [] },
  { name: 'an activity that begins with a little planning', book: cost(11, 12711, 11360, 11342, 11895), expect: [] },
  { name: 'an activity that leaves a little to wind up', book: cost(12711, 11360, 11342, 11895, 9), expect: [] },
  { name: 'a level that shifts is no slip of one year', book: cost(15, 16, 11, 22405, 23621), expect: [] },
  { name: 'a project that is done once', book: cost(0, 0, 45000, 0, 0), expect: [] },
  { name: 'small change', book: cost(4, 5, 4, 4200, 5), expect: [] },
  { name: 'two years tell nothing', book: cost(null, null, null, 12500, 12500000), expect: [] },
  {
    name: 'investments come and go',
    book: budgetBook([budgetRow('Ny skola', 'Investering', 200, 150, 1500, 180000, 90000)]),
    expect: [],
  },
  {
    name: 'a great year that the frame has room for',
    book: {
      ...budgetBook([
        budgetRow('Löner', 'Kostnad', 500, 500, 500, 500, 500),
        budgetRow('Val', 'Kostnad', 150, 150, 150, 150, 150000),
      ]),
      Ramar: frames(['Socialnämnden', 'Drift', 650, 650, 150500]),
    },
    expect: [],
  },
  {
    name: 'what is carried over swings',
    book: carried([2025, 0, 4000, 4000], [2026, 4000, -3995, 5], [2027, 5, 2, 7], [2028, 7, 3000, 40]),
    expect: [],
  },
  {
    name: 'measures that are no money',
    book: { Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Besök', 'antal', 'högre', 12000, 12, 12500, 13000]] },
    expect: [],
  },
];

const WRONG: readonly RuleCase[] = [
  {
    name: 'a thousand times too large',
    book: cost(12300, 12500, 12600, 12700000, 12900),
    expect: [{ at: 'Budget!J2', message: 'tooLarge', severity: 'warning', fix: 12700 }],
  },
  {
    name: 'a million times',
    book: cost(12300, 12500, 12600e6, 12700, 12900),
    expect: [{ at: 'Budget!I2', fix: 12600 }],
  },
  {
    name: 'a thousandth',
    book: cost(12.3, 12500, 12600, 12700, 12900),
    expect: [{ at: 'Budget!G2', message: 'tooSmall', fix: 12300 }],
  },
  {
    name: 'a thousandth between two years',
    book: cost(5880, 6, 6120, 6200, 6300),
    expect: [{ at: 'Budget!H2', fix: 6000 }],
  },
  { name: 'the last year', book: cost(250, 250, 260, 260, 270000), expect: [{ at: 'Budget!K2', fix: 270 }] },
  {
    name: 'income with the ledger’s signs keeps its sign',
    book: budgetBook([
      budgetRow('Avgifter', 'Intäkt', -100, -100, -100, -100, -100),
      budgetRow('Hyror', 'Intäkt', -400, -400, -410, -410000, -420),
    ]),
    expect: [{ at: 'Budget!J3', fix: -410 }],
  },
  {
    name: 'a frame in kronor',
    book: { Plan: planSheet('kr'), Ramar: frames(['SN', 'Drift', 245000000, 248000, 250000000]) },
    expect: [{ at: 'Ramar!D2', fix: 248000000 }],
  },
  {
    name: 'an investment frame with even years',
    book: { Plan: planSheet(), Ramar: frames(['SN', 'Investering', 300, 300, 600000]) },
    expect: ['Ramar!E2'],
  },
  {
    name: 'a frame that is a thousand times its budget in all years, where the others are not',
    book: {
      ...budgetBook([
        ...['SN', 'KUN', 'TN'].flatMap((name) =>
          ['Löner', 'Hyror', 'Material'].map((text) => [name, null, null, null, text, 'Kostnad', 90, 91, 92, 93, 94]),
        ),
      ]),
      Ramar: frames(
        ['SN', 'Drift', 276000, 279000, 282000],
        ['KUN', 'Drift', 276, 279, 282],
        ['TN', 'Drift', 280, 280, 290],
      ),
    },
    expect: [{ at: 'Ramar!C2', fix: 276 }, 'Ramar!D2', 'Ramar!E2'],
  },
  {
    name: 'a column in another unit is one finding',
    book: budgetBook([
      budgetRow('Löner', 'Kostnad', 900, 900, 910000, 920, 930),
      budgetRow('Hyror', 'Kostnad', 300, 300, 310000, 320, 330),
      budgetRow('Material', 'Kostnad', 100, 100, 110000, 120, 130),
      budgetRow('Städning', 'Kostnad', 700, 700, 0, 700, 700),
    ]),
    expect: [{ at: 'Budget!I2', message: 'column' }],
  },
  {
    name: 'Ut a thousand times what comes in the year after',
    book: carried([2026, 0, 300, 200000], [2027, 200, null, 150]),
    expect: [{ at: 'Överföring!E2', fix: 200 }],
  },
  {
    name: 'In a thousand times what was carried out',
    book: carried([2026, 0, 300, 200], [2027, 200000, null, 150]),
    expect: [{ at: 'Överföring!C3', fix: 200 }],
  },
  { name: 'the last Ut', book: carried([2026, 0, 300, 200000]), expect: [{ at: 'Överföring!E2', fix: 200 }] },
  {
    name: 'a result a thousand times what is carried over',
    book: carried([2026, 0, 300000, 200], [2027, 200, null, 150]),
    expect: [{ at: 'Överföring!D2', fix: 300 }],
  },
  {
    name: 'a thousandth of a result',
    book: carried([2026, 0, 0.3, 200], [2027, 200, null, 150]),
    expect: [{ at: 'Överföring!D2', fix: 300 }],
  },
  {
    name: 'a unit price',
    book: {
      Plan: planSheet(),
      Resursfördelning: [
        ['Nämnd', 'Verksamhet', 'Slag', 'Nyckeltal', 'År', 'Volym', 'À-pris', 'Belopp'],
        ...[2027, 2028, 2029].map((year) => [
          'BUN',
          '1',
          'Fördelning',
          'Elever',
          year,
          100,
          year === 2028 ? 92000 : 92,
          9200,
        ]),
      ],
    },
    expect: [{ at: 'Resursfördelning!G3', fix: 92 }],
  },
  {
    name: 'a post of the balanced-budget account that no other year tells of',
    book: {
      Plan: planSheet(),
      Balans: [
        ['Post', '2026', '2027'],
        ['Årets resultat', 1000, 1000],
        ['Realisationsvinster', 300000, 0],
        ['Balanskravsresultat', 700, 1000],
      ],
    },
    expect: [{ at: 'Balans!B3', fix: 300 }],
  },
  {
    name: 'a measure in kronor',
    book: { Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Kostnad', 'kr/elev', 'lägre', 95000, 96000, 97, 98000]] },
    expect: [{ at: 'Styrmått!H2', fix: 97000 }],
  },
];

const SILENT: readonly (RuleCase & { readonly rule: Rule })[] = [
  {
    name: 'the frame that it exceeds',
    rule: exceeded,
    book: { ...cost(1000, 1000, 1000, 1000000, 1000), Ramar: frames(['Socialnämnden', 'Drift', 1000, 1000, 1000]) },
    expect: [],
  },
  {
    name: 'the council’s total',
    rule: councilTotal,
    book: {
      Plan: planSheet(),
      Ramar: frames(['SN', 'Drift', 100, 100, 100000], ['KUN', 'Drift', 50, 50, 50], ['KF', 'Drift', 150, 150, 150]),
    },
    expect: [],
  },
  {
    name: 'what is carried over',
    rule: carryOver,
    book: carried([2026, 0, 300, 200000], [2027, 200, null, 150]),
    expect: [],
  },
];

describe('workbook/scale-slip', () => {
  test.each([...RIGHT, ...WRONG])('$name', (each) => {
    const { seen, expected } = checkCase(scaleSlip, each);
    expect(seen).toEqual(expected);
  });

  test('a text that reads as a thousandth is a text', () => {
    const book = cost(12300, '12,5', 12600, 12700, 12900);
    expect(checkCase(scaleSlip, { name: '', book, with: [numberAsText], expect: [] }).seen).toEqual([]);
  });

  test.each(SILENT)('$name has nothing to add', ({ rule, ...each }) => {
    expect(checkCase(rule, each).seen).not.toEqual([]);
    expect(checkCase(rule, { ...each, with: [scaleSlip] }).seen).toEqual([]);
  });
});

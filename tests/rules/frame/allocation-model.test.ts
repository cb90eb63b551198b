import { describe, expect, test } from '@jest/globals';
import { allocationModel } from '../../../src/rules/frame/allocation-model';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { FRAME_HEADER, FRAMES, frameBook, planSheet, withCell } from './frame-book';

/** The social committee's operating frame is 100 000 for 2027 and 102 000 for 2028, the cultural committee's 20 000. */
const ROWS: readonly (readonly TestCell[])[] = [
  ['Nämnd', 'Verksamhet', 'Slag', 'Nyckeltal', 'År', 'Volym', 'À-pris', 'Belopp'],
  ['SN', '5', 'fördelning', 'Invånare 80+', 2027, 800, 100, 80000],
  ['Socialnämnden', '6', null, 'Invånare 0–64', 2027, 1000, 15, 15000],
  ['SN', '7', 'särskilt anslag', null, null, null, null, 5000],
  ['SN', '5', 'fördelning', 'Invånare 80+', 2028, 1020, 100, 102000],
  ['KUN', '3', 'särskilt anslag', null, 2027, null, null, 20000],
];
const book = (rows: readonly (readonly TestCell[])[], sheets: TestBook = {}): TestBook =>
  frameBook({ Resursfördelning: rows, ...sheets });

const CASES: readonly RuleCase[] = [
  {
    name: 'unit prices in kronor beside amounts in thousands',
    book: book(ROWS.map((row, index) => (index > 0 && typeof row[6] === 'number' ? row.with(6, row[6] * 1000) : row))),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'a product that is off among unit prices in kronor',
    book: book(
      withCell(
        ROWS.map((row, index) => (index > 0 && typeof row[6] === 'number' ? row.with(6, row[6] * 1000) : row)),
        1,
        7,
        79000,
      ),
    ),
    model: 'trelleborg',
    expect: [{ at: 'Resursfördelning!H2', message: 'product' }],
  },
  { name: 'products and sums that are right', book: book(ROWS), model: 'trelleborg', expect: [] },
  {
    name: 'committees that the model allots nothing are not judged',
    book: book(ROWS.slice(0, 5)),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'an amount that is not volume times price is one finding, though the sum is off too',
    book: book(withCell(ROWS, 1, 7, 79000)),
    model: 'trelleborg',
    expect: [{ at: 'Resursfördelning!H2', message: 'product', severity: 'error' }],
  },
  {
    name: 'so is a wrong volume',
    book: book(withCell(ROWS, 1, 5, 700)),
    model: 'trelleborg',
    expect: [{ at: 'Resursfördelning!H2', message: 'product' }],
  },
  {
    name: 'an empty amount',
    book: book(withCell(ROWS, 2, 7, null)),
    model: 'trelleborg',
    expect: [{ at: 'Resursfördelning!H3', message: 'empty' }],
  },
  {
    name: 'a grant has no product',
    book: book(withCell(withCell(ROWS, 3, 5, 7), 3, 6, 7)),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'a row without a volume has none to compare with',
    book: book(withCell(ROWS, 1, 5, null)),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'a grant that is off is found at the frame',
    book: book(withCell(ROWS, 3, 7, 6000)),
    model: 'trelleborg',
    expect: [{ at: 'Ramar!C4', message: 'sum' }],
  },
  {
    name: 'a frame that is off',
    book: book(ROWS, { Ramar: withCell(FRAMES, 3, 3, 103000) }),
    model: 'trelleborg',
    expect: ['Ramar!D4'],
  },
  {
    name: 'a product that is off and a sum that it does not explain',
    book: book(withCell(withCell(ROWS, 1, 7, 79000), 3, 7, 9000)),
    model: 'trelleborg',
    expect: ['Ramar!C4', 'Resursfördelning!H2'],
  },
  {
    name: 'without a frame there is nothing to add up to',
    book: book(ROWS, { Ramar: withCell(FRAMES, 3, 2, null) }),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'an amount of nobody known may be what is missing',
    book: book(withCell(ROWS, 3, 0, 'Okända')),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'amounts rounded to whole thousands',
    book: book(withCell(withCell(ROWS, 1, 5, 800.004), 1, 6, 100.0001)),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'amounts that are not rounded against a frame that is',
    book: book([ROWS[0]!, ['KUN', '3', 'fördelning', null, 2027, 1234, 16.2074, 1234 * 16.2074]]),
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'in millions a tenth is a difference',
    book: {
      Plan: planSheet(['Enhet', 'mnkr']),
      Ramar: [FRAME_HEADER, ['SN', 'Drift', 12, 12, 12]],
      Resursfördelning: [ROWS[0]!, ['SN', null, 'särskilt anslag', null, 2027, null, null, 11.9]],
    },
    model: 'trelleborg',
    expect: ['Ramar!C2'],
  },
];

describe('frame/allocation-model', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(allocationModel, each);
    expect(seen).toEqual(expected);
  });
});

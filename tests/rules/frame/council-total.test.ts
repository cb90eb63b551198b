import { describe, expect, test } from '@jest/globals';
import { councilTotal } from '../../../src/rules/frame/council-total';
import { missing } from '../../../src/rules/frame/missing';
import { twoKinds } from '../../../src/rules/frame/two-kinds';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { FRAME_HEADER, FRAMES, frameBook, planSheet, withCell, withoutRows } from './frame-book';

const ROWS: readonly (readonly TestCell[])[] = [
  ...FRAMES,
  ['Kommunfullmäktige', 'Drift', 170000, 173500, 177000],
  ['KF', 'Investering', 6000, 5000, 5000],
];
const book = (rows: readonly (readonly TestCell[])[], sheets: TestBook = {}): TestBook =>
  frameBook({ Ramar: rows, ...sheets });

const CASES: readonly RuleCase[] = [
  { name: 'frames that add up', book: book(ROWS), expect: [] },
  { name: 'without a row of the council there is no total', book: book(FRAMES), expect: [] },
  {
    name: 'only the kinds that the council has a row of',
    book: book(withCell(withoutRows(ROWS, 9), 2, 2, 5)),
    expect: [],
  },
  {
    name: "a committee's frame that is off",
    book: book(withCell(ROWS, 3, 3, 102001)),
    expect: [{ at: 'Ramar!D9', message: 'operating', severity: 'error' }],
  },
  {
    name: 'a total that is off',
    book: book(withCell(ROWS, 9, 4, 4999)),
    expect: [{ at: 'Ramar!E10', message: 'investment' }],
  },
  {
    name: "a department's row is part of its committee's",
    book: book([...ROWS, ['Socialförvaltningen', 'Drift', 100000, 102000, 104000]]),
    expect: [],
  },
  {
    name: 'amounts of formulas may miss a rounded total by its rounding',
    book: book(withCell(withCell(ROWS, 3, 2, 100000.333), 1, 2, 49999.666)),
    expect: [],
  },
  {
    name: 'but not by more',
    book: book(withCell(withCell(ROWS, 3, 2, 100000.333), 1, 2, 50000.333)),
    expect: ['Ramar!C9'],
  },
  { name: 'a row without a name counts', book: book(withCell(ROWS, 3, 0, null)), expect: [] },
  {
    name: 'a usual name of the total, without a list',
    book: { Plan: planSheet(), Ramar: withCell(withCell(ROWS, 8, 0, 'Kommunen'), 8, 2, 1) },
    expect: ['Ramar!C9'],
  },
  {
    name: "a committee's own workbook does not hold what adds up",
    book: book([FRAME_HEADER, FRAMES[3]!, FRAMES[4]!, ROWS[8]!], { Plan: planSheet(['Nämnd', 'SN']) }),
    expect: [],
  },
  { name: 'an unreadable amount makes the sum unknown', book: book(withCell(ROWS, 3, 3, 'oklart')), expect: [] },
  { name: 'a missing frame is the finding', book: book(withCell(ROWS, 3, 3, null)), with: [missing], expect: [] },
  {
    name: 'a total that is off in another year than the missing frame',
    book: book(withCell(withCell(ROWS, 3, 3, null), 8, 2, 1)),
    with: [missing],
    expect: ['Ramar!C9'],
  },
  { name: 'a committee without an operating frame is', book: book(withoutRows(ROWS, 3)), with: [missing], expect: [] },
  { name: 'so is a missing investment frame', book: book(withoutRows(ROWS, 4)), with: [twoKinds], expect: [] },
];

describe('frame/council-total', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(councilTotal, each);
    expect(seen).toEqual(expected);
  });
});

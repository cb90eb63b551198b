import { describe, expect, test } from '@jest/globals';
import { twoKinds } from '../../../src/rules/frame/two-kinds';
import { unused } from '../../../src/rules/frame/unused';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { BUDGET_HEADER, budgetRow, FRAMES, frameBook, withCell } from './frame-book';

const ROWS: readonly (readonly TestCell[])[] = [
  BUDGET_HEADER,
  budgetRow('Socialnämnden', null, 'Kostnad', [130000, 133000, 136000]),
  budgetRow('SN', null, 'Intäkt', [30000, 31000, 32000]),
  budgetRow('SN', null, 'Investering', [5000, 5000, 5000]),
];
const book = (rows: readonly (readonly TestCell[])[], sheets: TestBook = {}): TestBook =>
  frameBook({ Budget: rows, ...sheets });

const CASES: readonly RuleCase[] = [
  { name: 'a budget that uses the frame', book: book(ROWS), expect: [] },
  { name: 'one per cent may be left', book: book(withCell(ROWS, 1, 8, 129000)), expect: [] },
  {
    name: 'more than that is told',
    book: book(withCell(ROWS, 1, 8, 128999)),
    expect: [{ at: 'Ramar!C4', message: 'operating', severity: 'information' }],
  },
  {
    name: 'of investments too',
    book: book(withCell(ROWS, 3, 10, 0)),
    expect: [{ at: 'Ramar!E5', message: 'investment' }],
  },
  { name: 'the share is an option', book: book(withCell(ROWS, 1, 8, 121000)), options: { share: 0.1 }, expect: [] },
  {
    name: 'without a budget for the year nothing is unused',
    book: book(withCell(withCell(ROWS, 1, 8, null), 2, 8, null)),
    expect: [],
  },
  { name: 'a frame of nothing cannot be unused', book: book(ROWS, { Ramar: withCell(FRAMES, 3, 2, 0) }), expect: [] },
  {
    name: 'a frame that took in the investments is the missing investment frame',
    book: book(ROWS, { Ramar: withCell(FRAMES, 4, 1, 'Drift') }),
    with: [twoKinds],
    expect: [],
  },
  {
    name: 'costs of nobody known may be what is missing',
    book: book(withCell([...ROWS, budgetRow('?', null, 'Kostnad', [5000, 0, 0])], 1, 8, 126000)),
    expect: [],
  },
];

describe('frame/unused', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(unused, each);
    expect(seen).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { carryOverCap } from '../../../src/rules/frame/carry-over-cap';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { frameBook, planSheet, withCell } from './frame-book';

/** The social committee's operating frames are 100 000, 102 000 and 104 000: two per cent are 2 000, 2 040 and 2 080. */
const ROWS: readonly (readonly TestCell[])[] = [
  ['Nämnd', 'År', 'In', 'Årets resultat', 'Ut', 'Beslut'],
  ['SN', 2026, 0, 2000, 2000, null],
  ['SN', 2027, 2000, 0, 2000, null],
  ['SN', 2028, 2000, 40, 2040, null],
];
const book = (rows: readonly (readonly TestCell[])[], cap: TestCell = 0.02): TestBook =>
  frameBook({ Plan: planSheet(['Tak för överföring', cap]), Överföring: rows });

const CASES: readonly RuleCase[] = [
  { name: 'what is within the cap', book: book(ROWS), expect: [] },
  { name: 'a number above 1 is per cent', book: book(ROWS, 2), expect: [] },
  { name: 'a share shown as per cent', book: book(ROWS, { percent: 2 }), expect: [] },
  {
    name: 'Ut above the cap',
    book: book(withCell(ROWS, 2, 4, 2001)),
    expect: [{ at: 'Överföring!E3', message: 'above', severity: 'warning' }],
  },
  {
    name: "a year without a frame is judged by the budget year's",
    book: book(withCell(ROWS, 1, 4, 2001)),
    expect: ['Överföring!E2'],
  },
  { name: 'a deficit is never above the cap', book: book(withCell(ROWS, 2, 4, -9000)), expect: [] },
  {
    name: 'the model may decide the cap',
    book: book(ROWS, null),
    options: { cap: 0.01 },
    expect: ['Överföring!E2', 'Överföring!E3', 'Överföring!E4'],
  },
  {
    name: "no cap anywhere is told once, at Plan's row",
    book: book(ROWS, null),
    expect: [{ at: 'Plan!B4', message: 'noCap', severity: 'information' }],
  },
  {
    name: 'or where something is first carried out when Plan lacks the row',
    book: frameBook({ Överföring: withCell(ROWS, 1, 4, 0) }),
    expect: [{ at: 'Överföring!E3', severity: 'information' }],
  },
  {
    name: 'without a carry-over no cap is needed',
    book: book([ROWS[0]!, ['SN', 2027, 0, 0, 0, null]], null),
    expect: [],
  },
];

describe('frame/carry-over-cap', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(carryOverCap, each);
    expect(seen).toEqual(expected);
  });
});

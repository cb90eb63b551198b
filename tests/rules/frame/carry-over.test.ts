import { describe, expect, test } from '@jest/globals';
import { carryOver } from '../../../src/rules/frame/carry-over';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { BUDGET_HEADER, budgetRow, frameBook, withCell } from './frame-book';

/** The social committee's operating frames are 100 000, 102 000 and 104 000. */
const BUDGET = [BUDGET_HEADER, budgetRow('SN', null, 'Kostnad', [99000, 102000, 105000])];
const ROWS: readonly (readonly TestCell[])[] = [
  ['Nämnd', 'År', 'In', 'Årets resultat', 'Ut', 'Beslut'],
  ['SN', 2026, 0, 300, 300, null],
  ['Socialnämnden', 2027, 300, null, 1000, null],
  ['SN', 2028, 1000, null, 1000, null],
  ['SN', 2029, 1000, null, 0, null],
  ['KUN', 2026, null, -200, -200, null],
  ['KUN', 2027, -200, 100, -100, null],
];
const book = (rows: readonly (readonly TestCell[])[], sheets: TestBook = {}): TestBook =>
  frameBook({ Budget: BUDGET, Överföring: rows, ...sheets });

const CASES: readonly RuleCase[] = [
  { name: 'surpluses and deficits that go from year to year', book: book(ROWS), expect: [] },
  {
    name: 'In that is not the Ut of the year before',
    book: book(withCell(ROWS, 3, 2, 900)),
    expect: [{ at: 'Överföring!C4', message: 'in', severity: 'error' }],
  },
  {
    name: 'an empty In where something was carried out',
    book: book(withCell(ROWS, 3, 2, null)),
    expect: ['Överföring!C4'],
  },
  { name: 'a deficit that is forgotten', book: book(withCell(ROWS, 6, 2, 0)), expect: ['Överföring!C7'] },
  { name: 'a first year has no year before it', book: book([ROWS[0]!, ROWS[3]!]), expect: [] },
  {
    name: 'rows that are not filled in yet',
    book: book([ROWS[0]!, ['SN', 2027, null, null, null, null], ['SN', 2028, null, null, null, null]]),
    expect: [],
  },
  {
    name: 'Ut above In and the stated result',
    book: book(withCell(ROWS, 6, 4, -99)),
    expect: [{ at: 'Överföring!E7', message: 'out' }],
  },
  {
    name: 'Ut above In and what the plan leaves of the frame',
    book: book(withCell(withCell(ROWS, 2, 4, 1301), 3, 2, 1301)),
    expect: ['Överföring!E3'],
  },
  { name: 'a wrong Ut is one finding, not two', book: book(withCell(ROWS, 1, 4, 301)), expect: ['Överföring!E2'] },
  { name: 'a wrong In is one finding, not two', book: book(withCell(ROWS, 4, 2, 0)), expect: ['Överföring!C5'] },
  {
    name: 'a plan year without a budget is not judged',
    book: frameBook({ Överföring: withCell(ROWS, 4, 4, 5000) }),
    expect: [],
  },
  {
    name: 'income of nobody known may be what the year leaves',
    book: book(ROWS, {
      Budget: [
        BUDGET[0]!,
        withCell(BUDGET, 1, 9, 102500)[1]!,
        budgetRow('Okända nämnden', null, 'Intäkt', [0, 500, 0]),
      ],
    }),
    expect: [],
  },
  { name: 'an unreadable Ut is not judged', book: book(withCell(ROWS, 2, 4, 'cirka tusen')), expect: [] },
  {
    name: 'a budget above the frame is the finding where it leaves too little to carry out',
    book: book(ROWS, { Budget: withCell(BUDGET, 1, 9, 103500) }),
    with: [exceeded],
    expect: [],
  },
];

describe('frame/carry-over', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(carryOver, each);
    expect(seen).toEqual(expected);
  });
});

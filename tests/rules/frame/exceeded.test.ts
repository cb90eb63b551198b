import { describe, expect, test } from '@jest/globals';
import { carryOver } from '../../../src/rules/frame/carry-over';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { planYears } from '../../../src/rules/frame/plan-years';
import { defineRule } from '../../../src/rules/rule';
import { a1 } from '../../../src/plan/cell';
import { checkCase, findingsOf, modelOf, type RuleCase, type TestBook, type TestCell } from '../harness';
import { BUDGET_HEADER, budgetRow, FRAMES, frameBook, planSheet, withCell } from './frame-book';

/** The social committee's frames are 100 000, 102 000 and 104 000; its investments 5 000 a year. */
const ROWS: readonly (readonly TestCell[])[] = [
  BUDGET_HEADER,
  budgetRow('Socialnämnden', null, 'Kostnad', [130000, 133000, 136000]),
  budgetRow('SN', null, 'Intäkt', [30000, 31000, 32000]),
  budgetRow('SN', null, 'Investering', [5000, 4000, 3000]),
];
const book = (rows: readonly (readonly TestCell[])[], sheets: TestBook = {}): TestBook =>
  frameBook({ Budget: rows, ...sheets });
const carried = (...rows: readonly (readonly TestCell[])[]): TestBook => ({
  Överföring: [['Nämnd', 'År', 'In', 'Årets resultat', 'Ut', 'Beslut'], ...rows],
});

/** Stands in for `workbook/scale-slip`: it finds a slip in one budget cell. */
const slip = defineRule({
  id: 'workbook/scale-slip',
  reads: ['budget'],
  sources: [],
  options: {},
  messages: ['failed'],
  check: ({ report }) =>
    report({ messageId: 'failed', data: {}, anchor: { sheet: 'Budget', row: 1, column: 8 }, subject: 'slip' }),
});

const WITH_SLIP = {
  ...modelOf(),
  rules: { ...modelOf().rules, [slip.id]: { severity: 'warning', options: {} } },
} as const;

const CASES: readonly RuleCase[] = [
  { name: 'a budget that uses the frame to the last krona is right', book: book(ROWS), expect: [] },
  {
    name: 'net costs above the operating frame',
    book: book(withCell(ROWS, 1, 8, 130001)),
    expect: [{ at: 'Ramar!C4', message: 'operating', severity: 'error' }],
  },
  { name: 'less income has the same effect', book: book(withCell(ROWS, 2, 9, 30000)), expect: ['Ramar!D4'] },
  {
    name: 'investments above the investment frame',
    book: book(withCell(ROWS, 3, 10, 5001)),
    expect: [{ at: 'Ramar!E5', message: 'investment' }],
  },
  { name: 'a lower frame', book: book(ROWS, { Ramar: withCell(FRAMES, 3, 3, 101999) }), expect: ['Ramar!D4'] },
  {
    name: 'what is carried in may be used',
    book: book(withCell(ROWS, 1, 8, 130500), carried(['SN', 2027, 500, null, null, null])),
    expect: [],
  },
  {
    name: 'but no more than that',
    book: book(withCell(ROWS, 1, 8, 130501), carried(['SN', 2027, 500, null, null, null])),
    expect: [{ at: 'Ramar!C4', message: 'carriedIn' }],
  },
  {
    name: 'a deficit that is carried in takes from the frame',
    book: book(ROWS, carried(['SN', 2028, -1, null, null, null])),
    expect: ['Ramar!D4'],
  },
  {
    name: 'what is carried into another year does not count',
    book: book(withCell(ROWS, 1, 8, 130500), carried(['SN', 2028, 500, null, null, null])),
    expect: ['Ramar!C4'],
  },
  {
    name: 'the tolerance is in kronor',
    book: book(withCell(ROWS, 1, 8, 130001)),
    options: { tolerance: 1000 },
    expect: [],
  },
  { name: 'half a krona is rounding', book: book(withCell(ROWS, 1, 8, 130000.0004)), expect: [] },
  {
    name: "the units' budgets are the distribution of the committee's own and are not added to it",
    book: book([...ROWS, budgetRow('SN', 'Hemtjänsten', 'Kostnad', [130000, 133000, 136000])]),
    expect: [],
  },
  {
    name: "where there are only units' budgets their sum is the budget",
    book: book([
      BUDGET_HEADER,
      budgetRow('SN', 'Hemtjänsten', 'Kostnad', [60000, 0, 0]),
      budgetRow('Socialförvaltningen', null, 'Kostnad', [40001, 0, 0]),
    ]),
    expect: ['Ramar!C4'],
  },
  {
    name: 'a year without a budget is not judged',
    book: book([BUDGET_HEADER, budgetRow('SN', null, 'Kostnad', [90000, null, null])]),
    expect: [],
  },
  {
    name: 'a committee without a frame is not judged here',
    book: book(ROWS, { Ramar: withCell(FRAMES, 3, 3, null) }),
    expect: [],
  },
  {
    name: "the council's total is nobody's frame",
    book: book([BUDGET_HEADER, budgetRow('KF', null, 'Kostnad', [9, 9, 9])], {
      Ramar: [...FRAMES, ['KF', 'Drift', 1, 1, 1]],
    }),
    expect: [],
  },
  {
    name: 'a row whose kind cannot be told makes the sum doubtful',
    book: book([...ROWS, budgetRow('SN', null, null, [500, 0, 0])]),
    expect: [],
  },
  {
    name: 'a sheet of net costs has no kinds',
    book: book([BUDGET_HEADER, budgetRow('SN', null, null, [100001, 0, 0])]),
    expect: ['Ramar!C4'],
  },
  {
    name: 'an unreadable amount makes the sum unknown',
    book: book(withCell(withCell(ROWS, 1, 8, 130001), 2, 8, 'se bilaga')),
    expect: [],
  },
  {
    name: 'a slip in the name finds the committee',
    book: book(withCell(withCell(ROWS, 1, 8, 130001), 1, 0, 'Socialnämden')),
    expect: ['Ramar!C4'],
  },
  {
    name: 'income of nobody known may be what is missing',
    book: book(withCell(ROWS, 2, 0, 'Okända nämnden')),
    expect: [],
  },
  {
    name: 'a slip in what adds up is the finding, not the sum',
    book: book(withCell(ROWS, 1, 8, 130000000)),
    with: [slip],
    model: WITH_SLIP,
    expect: [],
  },
  {
    name: 'wrong years are the finding, not what is compared with them',
    book: book(withCell(ROWS, 1, 8, 135000), {
      Ramar: withCell(withCell(withCell(FRAMES, 0, 2, '2026'), 0, 3, '2027'), 0, 4, '2028'),
    }),
    with: [planYears],
    expect: [],
  },
  {
    name: 'a wrong carry-over is the finding, not the sum',
    book: book(
      withCell(ROWS, 1, 9, 133500),
      carried(['SN', 2027, 0, 500, 500, null], ['SN', 2028, 50, null, null, null]),
    ),
    with: [carryOver],
    expect: [],
  },
];

describe('frame/exceeded', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(exceeded, each);
    expect(seen).toEqual(expected);
  });
});

test('frame/exceeded shows the cells that add up', () => {
  const [finding] = findingsOf(exceeded, book(withCell(ROWS, 1, 8, 130001)));
  expect(finding?.related.map(a1)).toEqual(['I2', 'I3']);
  expect(finding?.data).toMatchObject({ over: { kronor: 1000, unit: 'tkr' }, year: 2027 });
});

test('frame/exceeded in mnkr and kr compares kronor', () => {
  const inUnit = (unit: string, frame: number, cost: number): TestBook => ({
    Plan: planSheet(['Enhet', unit]),
    Ramar: [
      ['Nämnd', 'Typ', '2027', '2028', '2029'],
      ['Socialnämnden', 'Drift', frame, frame, frame],
    ],
    Budget: [
      BUDGET_HEADER,
      ...[0.1, 0.2].map((part) => budgetRow('Socialnämnden', null, 'Kostnad', [cost * part, null, null])),
    ],
  });
  expect(findingsOf(exceeded, inUnit('mnkr', 0.3, 1))).toHaveLength(0);
  expect(findingsOf(exceeded, inUnit('mnkr', 0.3, 1.0001))).toHaveLength(1);
  expect(findingsOf(exceeded, inUnit('kr', 300, 1000))).toHaveLength(0);
});

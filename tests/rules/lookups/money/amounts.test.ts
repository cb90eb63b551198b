import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { a1 } from '../../../../src/plan/cell';
import { frameKindOf, frameOf, frameOwners } from '../../../../src/rules/lookups/money/amounts';
import {
  budgetCell,
  budgetOf,
  budgetRowsOf,
  committeeBudgets,
  plannedAmount,
} from '../../../../src/rules/lookups/money/committee-budgets';
import { planOf, type TestBook, type TestCell } from '../../harness';
import {
  BUDGET_HEADER,
  budgetRow,
  FRAME_HEADER,
  FRAMES,
  frameBook,
  ORGANISATION,
  planSheet,
  tkr,
  withCell,
} from '../../frame/frame-book';

const budgetBook = (...rows: readonly (readonly TestCell[])[]): TestBook =>
  frameBook({ Budget: [BUDGET_HEADER, ...rows] });

describe('frameOwners', () => {
  test('gathers rows by committee, whether named by name, by code or with a slip', () => {
    const owners = frameOwners(
      planOf(
        frameBook({
          Ramar: [FRAME_HEADER, ['Socialnämnden', 'Drift', 1], ['SN', 'Investering', 2], ['Socialnämden', null, 3]],
        }),
      ),
    );
    expect(owners.map(({ key, name, council, rows }) => [key, name, council, rows.length])).toEqual([
      ['sn', 'Socialnämnden', false, 3],
    ]);
  });

  test("tells the council's total apart, listed or not", () => {
    const total = (name: string): TestBook => ({ Plan: planSheet(), Ramar: [FRAME_HEADER, [name, 'Drift', 1, 1, 1]] });
    expect(frameOwners(planOf({ ...total('KF'), Organisation: ORGANISATION }))[0]).toMatchObject({
      key: 'council',
      council: true,
    });
    expect(frameOwners(planOf(total('Kommunfullmäktige')))[0]).toMatchObject({ council: true });
    expect(frameOwners(planOf(total('Kulturnämnden')))[0]).toMatchObject({ key: 'kulturnämnden', council: false });
  });

  test('leaves out rows without a name', () => {
    expect(frameOwners(planOf(frameBook({ Ramar: [FRAME_HEADER, [null, 'Drift', 1, 1, 1]] })))).toEqual([]);
  });
});

describe('frameOf', () => {
  const owner = frameOwners(
    planOf(frameBook({ Ramar: [...FRAMES, ['SN', 'Drift', 5, null, 'x'], ['SN', 'Driftt', 7, 7, 7]] })),
  )[1]!;

  test('adds up the rows of a kind, in kronor, and names the cells', () => {
    expect(frameOf(owner, 'operating', 2027)).toMatchObject({ kronor: tkr(100005), unread: false });
    expect(frameOf(owner, 'operating', 2027)?.cells.map(a1)).toEqual(['C4', 'C9']);
    expect(frameOf(owner, 'investment', 2028)).toMatchObject({ kronor: tkr(5000), unread: false });
  });

  test('says when a cell of the sum could not be read', () => {
    expect(frameOf(owner, 'operating', 2029)).toMatchObject({ kronor: tkr(104000), unread: true });
  });

  test('is undefined where no cell states an amount', () => {
    expect(frameOf(owner, 'operating', 2030)).toBeUndefined();
  });

  test('a row without a kind is operating, one with an unknown word is neither', () => {
    const kinds = planOf(
      frameBook({ Ramar: [FRAME_HEADER, ['SN', null, 1], ['SN', 'Investeringar', 1], ['SN', 'Övrigt', 1]] }),
    ).frames.map(frameKindOf);
    expect(kinds).toEqual(['operating', 'investment', undefined]);
  });
});

describe('committeeBudgets', () => {
  test("tells a committee's own rows from its units' and its departments'", () => {
    const plan = planOf(
      budgetBook(
        budgetRow('SN', null, 'Kostnad', [1]),
        budgetRow('Socialnämnden', 'HT', 'Kostnad', [1]),
        budgetRow('Socialförvaltningen', null, 'Kostnad', [1]),
        budgetRow('KUN', 'Museet', 'Kostnad', [1]),
      ),
    );
    const budgets = committeeBudgets(plan);
    expect(budgets.map(({ key, own, units }) => [key, own.length, units.length])).toEqual([
      ['sn', 1, 2],
      ['kun', 0, 1],
    ]);
    expect(budgets.map((budget) => budgetRowsOf(budget).length)).toEqual([1, 1]);
    expect(committeeBudgets(plan)).toBe(budgets);
  });
});

describe('budgetOf', () => {
  const rowsOf = (...rows: readonly (readonly TestCell[])[]): ReturnType<typeof planOf>['budget'] =>
    planOf(budgetBook(...rows)).budget;

  test('is costs less income, and investments apart', () => {
    const rows = rowsOf(
      budgetRow('SN', null, 'Kostnad', [9, 8]),
      budgetRow('SN', null, 'Intäkt', [2, 1]),
      budgetRow('SN', null, 'Investering', [5]),
    );
    expect(budgetOf(rows, 'operating', 2027)).toMatchObject({ kronor: tkr(7), unread: false });
    expect(budgetOf(rows, 'operating', 2028)?.cells.map(a1)).toEqual(['J2', 'J3']);
    expect(budgetOf(rows, 'investment', 2027)).toMatchObject({ kronor: tkr(5) });
    expect(budgetOf(rows, 'investment', 2028)).toBeUndefined();
  });

  test('never counts what was spent', () => {
    expect(budgetOf(rowsOf(budgetRow('SN', null, 'Kostnad', [9])), 'operating', 2025)).toBeUndefined();
  });

  test.each<[string, readonly (readonly TestCell[])[], boolean]>([
    ['all rows have kinds', [budgetRow('SN', null, 'Kostnad', [9])], false],
    ['no row has one', [budgetRow('SN', null, null, [9])], false],
    ['some have none', [budgetRow('SN', null, 'Kostnad', [9]), budgetRow('SN', null, null, [1])], true],
    ['one has an unknown word', [budgetRow('SN', null, 'Diverse', [9])], true],
    [
      'an account tells the kind',
      [budgetRow('SN', null, 'Kostnad', [9]), budgetRow('SN', null, null, [1], '5010')],
      false,
    ],
    ['an amount is a text', [budgetRow('SN', null, 'Kostnad', [9]), budgetRow('SN', null, 'Kostnad', ['x'])], true],
    ['an amount of another year is a text', [budgetRow('SN', null, 'Kostnad', [9, 'x'])], false],
    ['an amount is a number as text', [budgetRow('SN', null, 'Kostnad', ['9'])], false],
  ])('whether the sum can be trusted where %s', (_name, rows, unread) => {
    expect(budgetOf(rowsOf(...rows), 'operating', 2027)?.unread).toBe(unread);
  });

  test('adds up exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 1, maxLength: 30 }),
        (ore) => {
          const book: TestBook = {
            Plan: planSheet(['Enhet', 'kr']),
            Budget: [BUDGET_HEADER, ...ore.map((each) => budgetRow('SN', null, 'Investering', [each / 100]))],
          };
          const total = ore.reduce((sum, each) => sum + each, 0);
          expect(budgetOf(planOf(book).budget, 'investment', 2027)!.kronor).toBe(total / 100);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a year with both an earlier plan and a budget counts once', () => {
    const [row] = rowsOf(budgetRow('SN', null, 'Kostnad', [9]));
    const twice = {
      ...row!,
      amounts: [
        { year: 2027, phase: 'plan' as const, value: 8 },
        { year: 2027, phase: 'budget' as const, value: 9 },
      ],
    };
    expect(plannedAmount(twice, 2027)).toMatchObject({ phase: 'budget', value: 9 });
    expect(budgetOf([twice], 'operating', 2027)?.kronor).toBe(9);
  });

  test('the cell of a year, filled in or not', () => {
    const [row] = rowsOf(budgetRow('SN', null, 'Kostnad', [9, null]));
    expect([2027, 2028, 2040].map((year) => a1(budgetCell(row!, year)))).toEqual(['I2', 'J2', 'A2']);
  });
});

describe('an amount that is a word', () => {
  test('is not a frame', () => {
    const [owner] = frameOwners(planOf(frameBook({ Ramar: withCell(FRAMES, 1, 2, 'x') })));
    expect(frameOf(owner!, 'operating', 2027)).toBeUndefined();
  });
});

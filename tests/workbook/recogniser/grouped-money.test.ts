import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan';
import { planOf } from '../read-layout';
import { bookOf, type Grid } from '../sheet-of';

const frames = (plan: Plan): string[] =>
  plan.frames.map(
    ({ organisation, kind, amounts }) =>
      `${organisation ?? '?'} ${kind ?? '?'}: ${amounts.map(({ year, value }) => `${year}=${value}`).join(' ')}`,
  );
const budget = (plan: Plan): string[] =>
  plan.budget.map(
    ({ organisation, unit, account, text, kind, amounts }) =>
      `${[organisation, unit, account, text].map((part) => part ?? '-').join('/')} ${kind ?? '?'}: ${amounts.map(({ year, phase, value }) => `${phase} ${year}=${value}`).join(' ')}`,
  );

const BOTH_KINDS = [
  'Socialnämnden operating: 2027=100 2028=101 2029=102',
  'Kommunstyrelsen operating: 2027=50 2028=51 2029=52',
  'Socialnämnden investment: 2027=1 2028=2 2029=3',
  'Kommunstyrelsen investment: 2027=4 2028=5 2029=6',
];

describe('frames grouped by', () => {
  const cases: readonly [string, Grid][] = [
    [
      'kind in a row of its own',
      [
        ['Nämnd', 2027, 2028, 2029],
        ['Drift'],
        ['Socialnämnden', 100, 101, 102],
        ['Kommunstyrelsen', 50, 51, 52],
        ['Summa drift', 150, 152, 154],
        ['Investeringar'],
        ['Socialnämnden', 1, 2, 3],
        ['Kommunstyrelsen', 4, 5, 6],
        ['Summa investeringar', 5, 7, 9],
      ],
    ],
    [
      'kind in a row that holds the sum as well',
      [
        ['Nämnd', 2027, 2028, 2029],
        ['Driftramar', 150, 152, 154],
        ['Socialnämnden', 100, 101, 102],
        ['Kommunstyrelsen', 50, 51, 52],
        ['Investeringsramar', 5, 7, 9],
        ['Socialnämnden', 1, 2, 3],
        ['Kommunstyrelsen', 4, 5, 6],
      ],
    ],
    [
      'kind in a leading column headed by another word',
      [
        ['Ram', 'Nämnd', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
        ['Drift', 'Socialnämnden', 100, 101, 102],
        [null, 'Kommunstyrelsen', 50, 51, 52],
        ['Investering', 'Socialnämnden', 1, 2, 3],
        [null, 'Kommunstyrelsen', 4, 5, 6],
      ],
    ],
  ];
  test.each(cases)('%s', (_name, grid) => {
    expect(frames(planOf(bookOf({ Ramar: grid })))).toEqual(BOTH_KINDS);
  });

  test.each([
    ['a column without header', null],
    ['the column of committees', 'Nämnd'],
  ])('committee, the kinds below it in %s', (_name, header) => {
    const grid: Grid = [
      [header, 'Budget 2027', 'Plan 2028', 'Plan 2029'],
      ['Socialnämnden'],
      ['Driftram', 100, 101, 102],
      ['Investeringsram', 1, 2, 3],
      null,
      ['Kommunstyrelsen'],
      ['Driftram', 50, 51, 52],
      ['Investeringsram', 4, 5, 6],
    ];
    expect(frames(planOf(bookOf({ Ramar: grid }))).sort()).toEqual([...BOTH_KINDS].sort());
  });

  test('nothing: a committee without amounts stays a row, so that its lack can be pointed at', () => {
    const plan = planOf(
      bookOf({
        Ramar: [
          ['Nämnd', 2027, 2028, 2029],
          ['Socialnämnden', 100, 101, 102],
          ['Valnämnden'],
          ['Kommunstyrelsen', 50, 51, 52],
        ],
      }),
    );
    expect(frames(plan)).toEqual(
      [BOTH_KINDS[0], 'Valnämnden ?: ', BOTH_KINDS[1]].map((line) => line?.replace('operating', '?')),
    );
  });
});

describe('budgets grouped by', () => {
  test('committee above its accounts, with sums below', () => {
    const plan = planOf(
      bookOf({
        Budget: [
          ['Konto', 'Benämning', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
          ['Socialnämnden'],
          [3110, 'Avgifter', -10, -11, -12],
          [5010, 'Löner', 100, 101, 102],
          ['Summa Socialnämnden', null, 90, 90, 90],
          null,
          ['Kommunstyrelsen'],
          [3110, 'Avgifter', -1, -1, -1],
          [5010, 'Löner', 50, 51, 52],
        ],
      }),
    );
    expect(budget(plan)).toEqual([
      'Socialnämnden/-/3110/Avgifter income: budget 2027=10 plan 2028=11 plan 2029=12',
      'Socialnämnden/-/5010/Löner cost: budget 2027=100 plan 2028=101 plan 2029=102',
      'Kommunstyrelsen/-/3110/Avgifter income: budget 2027=1 plan 2028=1 plan 2029=1',
      'Kommunstyrelsen/-/5010/Löner cost: budget 2027=50 plan 2028=51 plan 2029=52',
    ]);
  });

  test('committee above its income and costs', () => {
    const plan = planOf(
      bookOf({
        Driftbudget: [
          [null, 'Budget 2027', 'Plan 2028'],
          ['Socialnämnden'],
          ['Intäkter', 10, 11],
          ['Kostnader', 100, 101],
          ['Nettokostnad', 90, 90],
          ['Kommunstyrelsen'],
          ['Intäkter', 5, 6],
          ['Kostnader', 50, 51],
          ['Nettokostnad', 45, 45],
        ],
      }),
    );
    expect(plan.balance).toEqual([]);
    expect(budget(plan)).toEqual([
      'Socialnämnden/-/-/Intäkter income: budget 2027=10 plan 2028=11',
      'Socialnämnden/-/-/Kostnader cost: budget 2027=100 plan 2028=101',
      'Kommunstyrelsen/-/-/Intäkter income: budget 2027=5 plan 2028=6',
      'Kommunstyrelsen/-/-/Kostnader cost: budget 2027=50 plan 2028=51',
    ]);
  });

  test("sheets of a committee each, whose income and costs are not the municipality's balance", () => {
    const grid = (income: number): Grid => [
      [null, 'Budget 2027', 'Plan 2028'],
      ['Intäkter', income, income + 1],
      ['Kostnader', 100, 101],
      ['Nettokostnad', 100 - income, 100 - income],
      ['Budgetram', 95, 96],
    ];
    const plan = planOf(bookOf({ Socialnämnden: grid(10), Kommunstyrelsen: grid(20) }));
    expect(plan.balance).toEqual([]);
    expect(budget(plan)).toEqual([
      'Socialnämnden/-/-/Intäkter income: budget 2027=10 plan 2028=11',
      'Socialnämnden/-/-/Kostnader cost: budget 2027=100 plan 2028=101',
      'Kommunstyrelsen/-/-/Intäkter income: budget 2027=20 plan 2028=21',
      'Kommunstyrelsen/-/-/Kostnader cost: budget 2027=100 plan 2028=101',
    ]);
  });
});

describe('Ansvar as the only column that says whose a budget is', () => {
  const organisations: Grid = [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    [100, 'Socialnämnden', 'nämnd', null],
    [110, 'Enhet Norr', 'enhet', 100],
    [120, 'Enhet Syd', 'enhet', 100],
  ];
  const grid = (first: string | number, second: string | number): Grid => [
    ['Ansvar', 'Konto', 'Budget 2027'],
    [first, 5010, 100],
    [second, 5010, 50],
  ];
  test.each<[string, string | number, string | number, string, string]>([
    ['names of committees', 'Socialnämnden', 'Kommunstyrelsen', 'Socialnämnden/-', 'Kommunstyrelsen/-'],
    ['codes of committees', 100, 100, '100/-', '100/-'],
    ['codes of units', 110, 120, '-/110', '-/120'],
    ['names of units', 'Enhet Norr', 'Enhet Syd', '-/Enhet Norr', '-/Enhet Syd'],
  ])('holds %s', (_name, first, second, ...owners) => {
    const plan = planOf(bookOf({ Organisation: organisations, Internbudget: grid(first, second) }));
    expect(plan.budget.map(({ organisation, unit }) => `${organisation ?? '-'}/${unit ?? '-'}`)).toEqual(owners);
  });
});

describe('the phase of a year column', () => {
  test('a later year headed Budget is a plan, the budget year headed Plan the budget', () => {
    const plan = planOf(
      bookOf({
        Plan: [
          ['Fält', 'Värde'],
          ['Kommun', 'Provstad'],
          ['Budgetår', 2027],
        ],
        Budget: [
          ['Nämnd', 'Konto', 'Budget 2026', 'Plan 2027', 'Budget 2028', 'Budget 2029'],
          ['SN', 5010, 1, 2, 3, 4],
        ],
      }),
    );
    expect(budget(plan)).toEqual(['SN/-/5010/- cost: budget 2026=1 budget 2027=2 plan 2028=3 plan 2029=4']);
  });

  test('a year that stands as budget and as plan keeps both', () => {
    const plan = planOf(
      bookOf({
        Plan: [
          ['Fält', 'Värde'],
          ['Kommun', 'Provstad'],
          ['Budgetår', 2027],
        ],
        Budget: [
          ['Nämnd', 'Konto', 'Budget 2027', 'Plan 2027'],
          ['SN', 5010, 1, 2],
        ],
      }),
    );
    expect(budget(plan)).toEqual(['SN/-/5010/- cost: budget 2027=1 plan 2027=2']);
  });
});

test('an account with its name in the same cell still tells its kind', () => {
  const plan = planOf(
    bookOf({
      Budget: [
        ['Nämnd', 'Konto', '2027'],
        ['SN', '3110 Avgifter', 10],
        ['SN', '5010 Löner', 100],
      ],
    }),
  );
  expect(plan.budget.map(({ kind }) => kind)).toEqual(['income', 'cost']);
});

describe('what stands under a committee’s rows is no data', () => {
  test.each(['Nettokostnad', 'Netto Socialnämnden', 'Nettokostnad Socialnämnden', 'Nettobudget: SN'])(
    'in the column of committees: %s',
    (label) => {
      const plan = planOf(
        bookOf({
          Budget: [
            ['Nämnd', 'Konto', 'Benämning', 'Typ', 2027, 2028, 2029],
            ['Socialnämnden', 3010, 'Avgifter', 'Intäkt', 20, 20, 20],
            ['Socialnämnden', 5011, 'Löner', 'Kostnad', 200, 205, 210],
            [label, null, null, null, 180, 185, 190],
            ['Kulturnämnden', 5011, 'Löner', 'Kostnad', 100, 105, 110],
          ],
        }),
      );
      expect(plan.budget.map(({ account }) => account)).toEqual(['3010', '5011', '5011']);
    },
  );

  test.each(['Budgetram', 'Kvar av ramen', 'Återstår att fördela', 'Avvikelse mot ram'])(
    'in the column of accounts: %s',
    (label) => {
      const plan = planOf(
        bookOf({
          'Budget SN': [
            ['Konto', 'Benämning', 'Typ', 2027, 2028, 2029],
            [3010, 'Avgifter', 'Intäkt', 20, 20, 20],
            [5011, 'Löner', 'Kostnad', 200, 205, 210],
            ['Nettokostnad', null, null, 180, 185, 190],
            [label, null, null, 190, 190, 190],
          ],
        }),
      );
      expect(plan.budget.map(({ account }) => account)).toEqual(['3010', '5011']);
    },
  );
});

describe('a budget row called a total', () => {
  const header = ['Nämnd', 'Enhet', 'Konto', 'Verksamhet', 'Benämning', 'Typ', 2027, 2028, 2029];

  test.each(['Nettokostnad', 'Nettobudget', 'Totalt', 'Summa'])(
    'is data when it states its committee and its kind: %s',
    (name) => {
      const plan = planOf(
        bookOf({
          Budget: [
            header,
            ['Socialnämnden', null, null, null, name, 'Kostnad', 300, 310, 320],
            ['Socialnämnden', 'Enhet 1', 5011, 510, 'Löner', 'Kostnad', 200, 205, 210],
            ['Socialnämnden', 'Enhet 2', 5011, 510, 'Löner', 'Kostnad', 100, 105, 110],
          ],
        }),
      );
      expect(budget(plan)[0]).toBe(`Socialnämnden/-/-/${name} cost: budget 2027=300 plan 2028=310 plan 2029=320`);
      expect(plan.budget).toHaveLength(3);
    },
  );

  test('is no data when its committee is itself a total', () => {
    const plan = planOf(
      bookOf({
        Budget: [
          header,
          ['Socialnämnden', null, 5011, 510, 'Löner', 'Kostnad', 200, 205, 210],
          ['Kulturnämnden', null, 5011, 510, 'Löner', 'Kostnad', 100, 105, 110],
          ['Summa', null, null, null, null, 'Kostnad', 300, 310, 320],
        ],
      }),
    );
    expect(plan.budget).toHaveLength(2);
  });
});

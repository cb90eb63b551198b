import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { brief, planOf } from '../read-layout';
import { bookOf, date, formula, type Grid } from '../sheet-of';

const frames = (plan: Plan): string[] =>
  plan.frames.map(
    ({ organisation, kind, amounts }) =>
      `${organisation ?? '?'} ${kind ?? '?'}: ${amounts.map(({ year, value }) => `${year}=${value}`).join(' ')}`,
  );
const budget = (plan: Plan): string[] =>
  plan.budget.map(
    ({ organisation, unit, account, activity, text, kind, amounts }) =>
      `${[organisation, unit, account, activity, text].map((part) => part ?? '-').join('/')} ${kind ?? '?'}: ${amounts.map(({ year, phase, value }) => `${phase} ${year}=${value}`).join(' ')}`,
  );

describe('frames', () => {
  test('with history beside, a title, a unit, a total and what stands below', () => {
    const plan = planOf(
      bookOf({
        Ramar: [
          ['Budgetramar 2027–2029'],
          ['Belopp i tkr'],
          null,
          ['Nämnd', 'Bokslut 2025', 'Budget 2026', 'Budget 2027', 'Plan 2028', 'Plan 2029', 'Förändring'],
          ['Socialnämnden', 90, 95, 100, 101, 102, 5],
          ['Barn- och utbildningsnämnden', 190, 195, 200, 201, 202, 5],
          ['Summa', formula('SUM(B5:B6)', 280), 290, 300, 302, 304, 10],
          null,
          ['Skattesats', 22.15],
          ['* Preliminära ramar'],
        ],
      }),
    );
    expect(frames(plan)).toEqual([
      'Socialnämnden ?: 2027=100000 2028=101000 2029=102000',
      'Barn- och utbildningsnämnden ?: 2027=200000 2028=201000 2029=202000',
    ]);
    expect([plan.years, plan.settings.unit]).toEqual([[2027, 2028, 2029], 'tkr']);
  });

  test('of both kinds in one row, with the committees’ and other headers in the row of the years', () => {
    const grid: Grid = [
      ['Budgetramar per nämnd, tkr'],
      [null, 'Driftram', null, null, 'Investeringsram'],
      ['Nämnd', 2027, 2028, 2029, 2027, 2028, 2029, 'Förändring drift 27–29', 'Andel'],
      ['SN', 100, 101, 102, 1, 2, 3, formula('D4-B4', 2), formula('B4/B$6', 0.7)],
      ['KS', 50, 51, 52, 4, 5, 6, formula('D5-B5', 2), formula('B5/B$6', 0.3)],
      ['Summa', ...'BCDEFGHI'.split('').map((letter) => formula(`SUM(${letter}4:${letter}5)`, 1))],
    ];
    expect(frames(planOf(bookOf({ Ramar: grid }, { merges: { Ramar: ['B2:D2', 'E2:G2'] } })))).toEqual([
      'SN operating: 2027=100000 2028=101000 2029=102000',
      'KS operating: 2027=50000 2028=51000 2029=52000',
      'SN investment: 2027=1000 2028=2000 2029=3000',
      'KS investment: 2027=4000 2028=5000 2029=6000',
    ]);
  });

  test('of both kinds in one row, under merged headers', () => {
    const grid: Grid = [
      ['Nämnd', 'Driftram', null, null, 'Investeringsram'],
      [null, 2027, 2028, 2029, 2027, 2028, 2029],
      ['SN', 100, 101, 102, 1, 2, 3],
      ['KS', 50, 51, 52, 4, 5, 6],
      ['Totalt', 150, 152, 154, 5, 7, 9],
    ];
    const expected = [
      'SN operating: 2027=100 2028=101 2029=102',
      'KS operating: 2027=50 2028=51 2029=52',
      'SN investment: 2027=1 2028=2 2029=3',
      'KS investment: 2027=4 2028=5 2029=6',
    ];
    expect(frames(planOf(bookOf({ Blad1: grid }, { merges: { Blad1: ['B1:D1', 'E1:G1', 'A1:A2'] } })))).toEqual(
      expected,
    );
    expect(frames(planOf(bookOf({ Blad1: grid })))).toEqual(expected);
    const flat: Grid = [
      [
        'Nämnd',
        'Driftram 2027',
        'Driftram 2028',
        'Driftram 2029',
        'Investeringsram 2027',
        'Investeringsram 2028',
        'Investeringsram 2029',
      ],
      ...grid.slice(2),
    ];
    expect(frames(planOf(bookOf({ Blad1: flat })))).toEqual(expected);
  });

  test('of both kinds side by side, each with its title and unit', () => {
    const plan = planOf(
      bookOf({
        Blad1: [
          ['Driftramar (tkr)', null, null, null, null, 'Investeringsramar (mnkr)'],
          ['Nämnd', 2027, 2028, 2029, null, 'Nämnd', 2027, 2028, 2029],
          ['SN', 100, 101, 102, null, 'SN', 1, 2, 3],
        ],
      }),
    );
    expect(frames(plan)).toEqual([
      'SN operating: 2027=100000 2028=101000 2029=102000',
      'SN investment: 2027=1000000 2028=2000000 2029=3000000',
    ]);
  });

  test('without a header over the committees, with group rows and subtotals', () => {
    const plan = planOf(
      bookOf({
        'Ramar 2027': [
          ['tkr', 2027, 2028, 2029],
          ['Nämnder'],
          ['Socialnämnden', 100, 101, 102],
          ['Kommunstyrelsen', 50, 51, 52],
          ['Summa nämnder', 150, 152, 154],
          ['Bolag'],
          ['Bostads AB', 1, 1, 1],
          ['Kommunen totalt', 151, 153, 155],
        ],
      }),
    );
    expect(frames(plan)).toEqual([
      'Socialnämnden ?: 2027=100000 2028=101000 2029=102000',
      'Kommunstyrelsen ?: 2027=50000 2028=51000 2029=52000',
      'Bostads AB ?: 2027=1000 2028=1000 2029=1000',
    ]);
  });

  test('the council’s own row is data, also as "Kommunen totalt" where Organisation has it; a sum never is', () => {
    const rows: Grid = [
      ['Nämnd', 'Slag av ram', 'Ram 2027', 'Ram 2028', 'Ram 2029'],
      ['Kommunen totalt', null, 3, 3, 3],
      ['Kommunfullmäktige', null, 3, 3, 3],
      ['Socialnämnden', null, 3, 3, 3],
      ['Summa', null, 9, 9, 9],
    ];
    const organisation: Grid = [
      ['Kod', 'Namn', 'Typ', 'Tillhör'],
      ['K', 'Kommunen totalt', 'fullmäktige'],
      ['SN', 'Socialnämnden', 'nämnd', 'K'],
      ['Summa', 'Summa', 'nämnd'],
    ];
    expect(planOf(bookOf({ Ramar: rows })).frames.map(({ organisation: name }) => name)).toEqual([
      'Kommunfullmäktige',
      'Socialnämnden',
    ]);
    expect(
      planOf(bookOf({ Organisation: organisation, Ramar: rows })).frames.map(({ organisation: name }) => name),
    ).toEqual(['Kommunen totalt', 'Kommunfullmäktige', 'Socialnämnden']);
  });

  test('repeated years and years out of order are kept for the rules to see', () => {
    const [block] = recognise(
      bookOf({
        Ramar: [
          ['Nämnd', 'Typ', 2027, 2027, 2029],
          ['SN', 'Drift', 1, 2, 3],
          ['KN', 'Drift', 1, 2, 3],
        ],
      }),
    );
    expect(block!.columns.map(({ field, column }) => [field, column]).slice(2)).toEqual([
      ['amounts:2027', 2],
      ['amounts:2027', 3],
      ['amounts:2029', 4],
    ]);
  });

  test('a row of units below the headers, and a notice of tusental', () => {
    const unitRow: Grid = [
      ['Nämnd', 'Typ', 2027, 2028, 2029],
      [null, null, 'tkr', 'tkr', 'tkr'],
      ['SN', 'Drift', 1, 2, 3],
      ['KN', 'Drift', 1, 2, 3],
    ];
    expect(frames(planOf(bookOf({ Ramar: unitRow })))[0]).toBe('SN operating: 2027=1000 2028=2000 2029=3000');
    const title: Grid = [['Beloppen redovisas i miljoner kronor'], ...unitRow.filter((_, index) => index !== 1)];
    expect(frames(planOf(bookOf({ Ramar: title })))[0]).toBe('SN operating: 2027=1000000 2028=2000000 2029=3000000');
  });

  test('numbers merged over two rows are stated once', () => {
    const plan = planOf(
      bookOf(
        {
          Ramar: [
            ['Nämnd', 'Typ', 2027, 2028, 2029],
            ['SN', 'Drift', 1, 2, 3],
            [null, 'Investering', null, 4, 5],
          ],
        },
        { merges: { Ramar: ['A2:A3', 'C2:C3'] } },
      ),
    );
    expect(frames(plan)).toEqual(['SN operating: 2027=1 2028=2 2029=3', 'SN investment: 2028=4 2029=5']);
  });

  test('a year a row', () => {
    const plan = planOf(
      bookOf({
        Ramar: [
          ['Nämnd', 'Typ', 'År', 'Ram'],
          ['SN', 'Drift', 2027, 10],
          ['SN', 'Drift', 2028, 11],
          ['SN', 'Drift', 2029, 12],
          ['SN', 'Investering', 2027, 1],
        ],
      }),
    );
    expect(frames(plan)).toEqual(['SN operating: 2027=10 2028=11 2029=12', 'SN investment: 2027=1']);
    expect(plan.years).toEqual([2027, 2028, 2029]);
  });

  test.each<[string, unknown, unknown, unknown]>([
    ['numbers', 2027, 2028, 2029],
    ['texts', '2027', '2028', '2029'],
    ['dates', date('2027-12-31'), date('2028-12-31'), date('2029-12-31')],
    ['written dates', '2027-12-31', '2028-12-31', '2029-12-31'],
    ['words and years', 'Budget 2027', 'Plan 2028', 'VP 2029'],
    ['short years', 'Bu27', 'Plan -28', "Plan '29"],
    ['years first', '2027 års budget', '2028 plan', '2029 plan'],
    ['units', 'Ram 2027 (tkr)', 'Ram 2028 tkr', 'Ram 2029, tkr'],
  ])('years as %s', (_name, first, second, third) => {
    const grid = [
      ['Nämnd', 'Typ', first, second, third],
      ['SN', 'Drift', 1, 2, 3],
      ['KN', 'Drift', 4, 5, 6],
    ] as Grid;
    const [block] = recognise(bookOf({ Ramar: grid }));
    expect([block!.entity, ...block!.columns.map(({ field }) => field)]).toEqual([
      'frames',
      'organisation',
      'kind',
      'amounts:2027',
      'amounts:2028',
      'amounts:2029',
    ]);
  });
});

describe('budgets', () => {
  test('a ledger export with income negative', () => {
    const book = bookOf({
      Huvudbok: [
        ['Ansvar', 'Konto', 'Vht', 'Benämning', 'Utfall 2025', 'Budget 2026', 'Bu27', 'Plan -28'],
        ['1001', '3101', '510', 'Avgifter', -100, -110, -120, -130],
        ['1001', '5010', '510', 'Löner', 500, 510, 520, 530],
        ['1001', '3511', '520', 'Hyror', -10, -11, -12, -13],
      ],
    });
    const { plan, notes } = buildPlan(book, recognise(book));
    expect(budget(plan)).toEqual([
      '-/1001/3101/510/Avgifter income: actual 2025=100 budget 2026=110 budget 2027=120 plan 2028=130',
      '-/1001/5010/510/Löner cost: actual 2025=500 budget 2026=510 budget 2027=520 plan 2028=530',
      '-/1001/3511/520/Hyror income: actual 2025=10 budget 2026=11 budget 2027=12 plan 2028=13',
    ]);
    expect(notes).toEqual([{ messageId: 'ledger-signs', sheet: 'Huvudbok' }]);
    expect(plan.years).toEqual([2027, 2028, 2029]);
  });

  test('a sheet a committee, with subtotals among the accounts', () => {
    const sheet: Grid = [
      ['Internbudget 2027, tkr'],
      ['Konto', 'Benämning', 'Budget 2026', 'Budget 2027'],
      ['3010', 'Avgifter', 1, 2],
      ['Intäkter', null, 1, 2],
      ['5010', 'Löner', 3, 4],
      ['Summa kostnader', null, 3, 4],
      ['Netto', null, 2, 2],
    ];
    const plan = planOf(bookOf({ Socialnämnden: sheet, Kulturnämnden: sheet }));
    expect(budget(plan)).toEqual(
      ['Socialnämnden', 'Kulturnämnden'].flatMap((name) => [
        `${name}/-/3010/-/Avgifter income: budget 2026=1000 budget 2027=2000`,
        `${name}/-/5010/-/Löner cost: budget 2026=3000 budget 2027=4000`,
      ]),
    );
  });

  test('income and costs side by side, their net left out', () => {
    const plan = planOf(
      bookOf({
        Försättsblad: [
          ['Nämnd:', 'Socialnämnden'],
          ['Budgetår', 2027],
          ['Belopp i', 'tkr'],
        ],
        Budget: [
          ['Verksamhet', 'Intäkter 2027', 'Kostnader 2027', 'Netto 2027'],
          ['Äldreomsorg', 10, 100, 90],
          ['Summa', 10, 100, 90],
        ],
      }),
    );
    expect(budget(plan)).toEqual([
      'Socialnämnden/-/-/Äldreomsorg/- income: budget 2027=10000',
      'Socialnämnden/-/-/Äldreomsorg/- cost: budget 2027=100000',
    ]);
  });

  test('kinds told by the texts', () => {
    const plan = planOf(
      bookOf({
        Budget: [
          ['Nämnd', 'Benämning', 'Budget 2027', 'Plan 2028'],
          ['SN', 'Intäkter', 10, 11],
          ['SN', 'Kostnader', 100, 101],
          ['SN', 'Nettokostnad', 90, 90],
        ],
      }),
    );
    expect(budget(plan)).toEqual([
      'SN/-/-/-/Intäkter income: budget 2027=10 plan 2028=11',
      'SN/-/-/-/Kostnader cost: budget 2027=100 plan 2028=101',
    ]);
  });

  test('grouped by committee', () => {
    const plan = planOf(
      bookOf({
        Budget: [
          ['Nämnd', 'Verksamhet', 'Budget 2027'],
          ['SN', 'Äldre', 1],
          [null, 'IFO', 4],
          ['Summa SN', null, 5],
          ['KN', 'Bibliotek', 1],
          [null, 'Museum', 2],
          ['Totalt', null, 8],
        ],
      }),
    );
    expect(budget(plan)).toEqual([
      'SN/-/-/Äldre/- ?: budget 2027=1',
      'SN/-/-/IFO/- ?: budget 2027=4',
      'KN/-/-/Bibliotek/- ?: budget 2027=1',
      'KN/-/-/Museum/- ?: budget 2027=2',
    ]);
  });

  test('one missing committee is not filled in', () => {
    const rows = ['A', 'B', null, 'D', 'E'].map((name, index) => [name, `V${index}`, index]);
    expect(
      planOf(bookOf({ Budget: [['Nämnd', 'Verksamhet', 'Budget 2027'], ...rows] })).budget.map(
        ({ organisation }) => organisation,
      ),
    ).toEqual(['A', 'B', undefined, 'D', 'E']);
  });

  test('a summary of the same figures is not added', () => {
    const detail: Grid = [
      ['Nämnd', 'Konto', 'Benämning', 'Typ', 'Budget 2027', 'Plan 2028'],
      ['SN', '5010', 'Löner', 'Kostnad', 100, 101],
      ['KN', '5010', 'Löner', 'Kostnad', 50, 51],
      ['KN', '3010', 'Avgifter', 'Intäkt', 5, 5],
    ];
    const byFormula: Grid = [
      ['Nämnd', 'Budget 2027', 'Plan 2028'],
      ['SN', formula('SUMIFS(Budget!E:E,Budget!A:A,A2)', 100), formula("'Budget'!F2", 101)],
      ['KN', formula('SUMIFS(Budget!E:E,Budget!A:A,A3)', 55), formula('Budget!F3+Budget!F4', 56)],
    ];
    const typed: Grid = byFormula.map(
      (row) =>
        row && row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
    );
    for (const [name, grid] of [
      ['Blad2', byFormula],
      ['Sammanställning', typed],
      ['Budget per nämnd', typed],
    ] as const) {
      expect(
        recognise(bookOf({ Budget: detail, [name]: grid }))
          .map(brief)
          .map(({ entity, rows }) => [entity, rows.length]),
      ).toEqual([['budget', 3]]);
    }
    expect(recognise(bookOf({ Sammanställning: typed })).length).toBe(1);
  });

  test('frames that are worked out from the allocation are frames all the same', () => {
    const book = bookOf({
      Resursfördelning: [
        ['Nämnd', 'Verksamhet', 'Antal barn', 'Peng', 'Summa', 'År'],
        ['BUN', 'Förskola', 100, 5, 500, 2027],
        ['Summa', null, 100, null, 500],
      ],
      Ramar: [
        ['Nämnd', 'Typ', 2027, 2028, 2029],
        [
          'BUN',
          'Drift',
          formula('Resursfördelning!E2', 500),
          formula('Resursfördelning!E2', 500),
          formula('Resursfördelning!E2', 500),
        ],
      ],
      Budget: [
        ['Nämnd', 'Benämning', 'Typ', 2027],
        ['BUN', 'Löner', 'Kostnad', 500],
      ],
    });
    const plan = planOf(book);
    expect([plan.frames.length, plan.budget.length]).toEqual([1, 1]);
    expect(plan.allocations).toMatchObject([
      { organisation: 'BUN', activity: 'Förskola', volume: 100, unitPrice: 5, amount: 500, year: 2027 },
    ]);
  });
});

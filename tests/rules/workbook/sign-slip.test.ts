import { describe, expect, test } from '@jest/globals';
import { exceeded } from '../../../src/rules/frame/exceeded';
import { signSlip } from '../../../src/rules/workbook/sign-slip';
import { checkCase, type RuleCase, type TestCell } from '../harness';
import { budgetBook, budgetRow } from './value-books';

/** Ordinary rows around the one that is judged. */
const USUAL = ['Löner', 'Hyror', 'Material', 'Konsulter', 'Fordon', 'Livsmedel'].map((text) =>
  budgetRow(text, 'Kostnad', 500, 510, 520, 530, 540),
);
const INCOME = budgetRow('Avgifter', 'Intäkt', 100, 100, 100, 100, 100);
const among = (...rows: readonly (readonly TestCell[])[]) => budgetBook([...USUAL, INCOME, ...rows]);
const ledger = (rows: readonly (readonly TestCell[])[]) =>
  budgetBook(rows.map((row) => row.map((cell) => (row[5] === 'Intäkt' && typeof cell === 'number' ? -cell : cell))));

const CASES: readonly RuleCase[] = [
  { name: 'income and costs positive', book: among(), expect: [] },
  { name: 'the ledger’s signs', book: ledger([...USUAL, INCOME, INCOME]), expect: [] },
  {
    name: 'rows that take away',
    book: among(
      budgetRow('Besparing att fördela', 'Kostnad', 0, 0, -500, -500, -500),
      budgetRow('Intern debitering', 'Kostnad', -300, -300, -300, -300, -300),
      budgetRow('Statsbidrag från Migrationsverket', 'Kostnad', -300, -300, -300, -300, -300),
      budgetRow('Budgetjustering', 'Kostnad', 100, -100, 110, 120, 100),
    ),
    expect: [],
  },
  {
    name: 'an outcome that was reversed, and a correction of another size',
    book: among(
      budgetRow('Bidrag till föreningar', 'Kostnad', -120, 1000, 1000, 1000, 1000),
      budgetRow('Kurser', 'Kostnad', 1000, 1000, -20, 1000, 1000),
    ),
    expect: [],
  },
  { name: 'small change', book: among(budgetRow('Porto', 'Kostnad', 1, 1, -0.5, 1, 1)), expect: [] },
  {
    name: 'an investment that others pay',
    book: among(budgetRow('Gata', 'Investering', 0, -500, -500, 0, 0)),
    expect: [],
  },
  {
    name: 'a row of which nobody knows what it is',
    book: among(['Socialnämnden', null, '5999', null, null, 'Kostnad', -500, -510, -520, -530, -540]),
    expect: [],
  },
  {
    name: 'one year of a row',
    book: among(budgetRow('Kurser', 'Kostnad', 1000, 1010, 1020, -1030, 1040)),
    expect: [{ at: 'Budget!J9', message: 'year', severity: 'warning' }],
  },
  { name: 'one year of income', book: among(budgetRow('Hyror', 'Intäkt', 90, 91, -92, 93, 94)), expect: ['Budget!I9'] },
  {
    name: 'one year of income in a ledger',
    book: ledger([...USUAL, INCOME, budgetRow('Hyror', 'Intäkt', 90, 91, -92, 93, 94)]),
    expect: ['Budget!I9'],
  },
  {
    name: 'a whole row is one finding, at its first amount',
    book: among(budgetRow('Kurser', 'Kostnad', null, -1010, -1020, -1030, -1040)),
    expect: [{ at: 'Budget!H9', message: 'row' }],
  },
  {
    name: 'a row of an account that is positive everywhere else',
    book: budgetBook(
      ['SN', 'KUN', 'TN', 'BUN'].map((name, index) => {
        const sign = index === 2 ? -1 : 1;
        return [name, null, '5010', null, null, 'Kostnad', ...[500, 510, 520, 530, 540].map((amount) => sign * amount)];
      }),
    ),
    expect: ['Budget!G4'],
  },
  {
    name: 'a row of income among a ledger’s',
    book: ledger([
      ...USUAL,
      ...['Avgifter', 'Försäljning', 'Hyror', 'Taxor', 'Parkering', 'Böter'].map((text) =>
        budgetRow(text, 'Intäkt', 9, 9, 9, 9, 9),
      ),
      budgetRow('Biljetter', 'Intäkt', -9, -9, -9, -9, -9),
    ]),
    expect: ['Budget!G14'],
  },
];

describe('workbook/sign-slip', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(signSlip, each);
    expect(seen).toEqual(expected);
  });

  test('the frame that all years of a row exceed has nothing to add', () => {
    const rows = [
      ...USUAL,
      budgetRow('Hyror', 'Intäkt', -9, -90, -90, -90, -90),
      ...[1, 2, 3, 4, 5, 6].map((index) => budgetRow(`Taxa ${index}`, 'Intäkt', 1, 1, 1, 1, 1)),
    ];
    const book = {
      ...budgetBook(rows),
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Socialnämnden', 'Drift', 3130, 3190, 3250],
      ],
    };
    expect(checkCase(exceeded, { name: '', book, expect: [] }).seen).toHaveLength(3);
    expect(checkCase(exceeded, { name: '', book, with: [signSlip], expect: [] }).seen).toEqual([]);
  });
});

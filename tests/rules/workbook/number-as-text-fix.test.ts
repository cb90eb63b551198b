import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberAsText } from '../../../src/rules/workbook/number-as-text';
import { findingsOf, planOf, type TestBook } from '../harness';
import { budgetBook, budgetRow, MEASURE_HEADER } from './value-books';

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((ore) => ore / 100);
const spelling = fc.record({
  value: amount,
  group: fc.constantFrom('', ' ', '\u00A0', '\u202F'),
  minus: fc.constantFrom('-', '\u2212', '('),
  unit: fc.constantFrom('', ' kr', ' tkr', ' mnkr', ' %'),
});

function spelled({ value, group, minus, unit }: { value: number; group: string; minus: string; unit: string }): string {
  const [whole, decimals] = Math.abs(value).toFixed(2).split('.');
  const digits = `${whole!.replace(/\B(?=(\d{3})+$)/g, group)},${decimals}`;
  return value >= 0 ? `${digits}${unit}` : minus === '(' ? `(${digits})${unit}` : `${minus}${digits}${unit}`;
}

/** The book with every fix written into its cell. */
function fixed(book: TestBook): TestBook {
  const rows = Object.fromEntries(Object.entries(book).map(([name, each]) => [name, each.map((row) => [...row])]));
  for (const { fix } of findingsOf(numberAsText, book))
    if (fix) rows[fix.cell.sheet]![fix.cell.row]![fix.cell.column] = fix.value;
  return rows;
}

const withoutProblems = (book: TestBook, part: 'budget' | 'measures') =>
  planOf(book)[part].map(({ source: _source, ...row }) => row);

describe('the fix of workbook/number-as-text', () => {
  test('leaves the amounts of the plan as they were read, and nothing to report', () => {
    fc.assert(
      fc.property(
        fc.array(spelling, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('kr', 'tkr', 'mnkr'),
        (each, unit) => {
          const book = budgetBook([budgetRow('Justering', 'Kostnad', ...each.map(spelled))], unit);
          const after = fixed(book);
          expect(withoutProblems(after, 'budget')).toEqual(withoutProblems(book, 'budget'));
          expect(findingsOf(numberAsText, after).filter(({ fix }) => fix)).toEqual([]);
        },
      ),
    );
  });

  test('leaves the levels of measures as they were read', () => {
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 4, maxLength: 4 }), (each) => {
        const book = { Styrmått: [MEASURE_HEADER, ['M1', 'N1', 'Nöjda', '%', 'högre', ...each.map(spelled)]] };
        const after = fixed(book);
        expect(withoutProblems(after, 'measures')).toEqual(withoutProblems(book, 'measures'));
      }),
    );
  });
});

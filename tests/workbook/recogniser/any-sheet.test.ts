import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMapping } from '../../../src/workbook/mapping/parse-mapping';
import { toMapping } from '../../../src/workbook/mapping/to-mapping';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { bookOf, type GridCell } from '../sheet-of';

const words = [
  'Nämnd',
  'Mål',
  'Nämndmål',
  'Fullmäktigemål',
  'Styrmått',
  'Indikator',
  'Aktivitet',
  'Mål-id',
  'Nr',
  'Typ',
  'Konto',
  'Benämning',
  'Belopp',
  'År',
  'Målnivå',
  'Resultat',
  'Mål 2027',
  'Utfall 2025',
  'Budget 2027',
  'Driftram 2027',
  'Kvinnor',
  'Summa',
  'Mål: X',
  'Nämnd: Y',
  'Post',
  'Intäkter',
  'Socialnämnden',
  'tkr',
  'N1',
  '-',
  '__proto__',
  'constructor',
  '1 200',
];
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<GridCell>(
      2025,
      2026,
      2027,
      2028,
      10,
      3.5,
      -7,
      true,
      { value: { error: '#REF!' } },
      { value: 46000, format: 'date' },
      { value: 5, formula: 'SUM(A1:A2)' },
    ),
  },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const grid = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.array(cell, { maxLength: 8 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  { maxLength: 14 },
);
const merges = fc.array(fc.constantFrom('A1:C1', 'A2:A4', 'B2:D2', 'B3:B6', 'A1:A2', 'C1:D2'), { maxLength: 3 });
const name = fc.constantFrom('Blad1', 'Mål', 'Ramar', 'Budget', 'Styrmått', 'Socialnämnden', 'toString');

describe('any sheet at all', () => {
  test('is read without a throw, within its own cells, each cell for one field of an entity at most once', () => {
    fc.assert(
      fc.property(name, grid, merges, fc.boolean(), (sheet, rows, merged, table) => {
        const width = Math.max(1, ...rows.map((row) => row?.length ?? 0));
        const tables =
          table && rows.length > 1
            ? { tables: { [sheet]: { Tabell1: `A1:${String.fromCharCode(64 + width)}${rows.length}` } } }
            : {};
        const book = bookOf({ [sheet]: rows, Blad2: rows }, { merges: { [sheet]: merged }, ...tables });
        const blocks = recognise(book);
        for (const block of blocks) {
          const own = book.sheets.find((candidate) => candidate.name === block.sheet)!;
          for (const { row, cells } of block.rows) {
            expect(row).toBeLessThan(own.rows.length);
            for (const place of Object.values(cells ?? {})) expect(place.row).toBeLessThanOrEqual(row);
          }
          // A cover sheet's row may state several settings.
          if (block.entity !== 'settings')
            expect(new Set(block.rows.map(({ row }) => row)).size).toBe(block.rows.length);
          expect(new Set(block.columns.map(({ field, column }) => `${field}/${column}`)).size).toBe(
            block.columns.length,
          );
        }
        buildPlan(book, blocks);
        const mapping = parseMapping(JSON.stringify(toMapping(blocks)));
        buildPlan(book, recognise(book, undefined, mapping));
      }),
      { numRuns: 200 },
    );
  });
});

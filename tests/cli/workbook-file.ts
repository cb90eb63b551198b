import { TABLES } from '../../src/workbook/layout/tables';
import type { CellValue } from '../../src/workbook/snapshot';
import { writeXlsx } from '../../src/workbook/xlsx/writer/write-xlsx';

/** The rows of each template sheet, header row first. */
export type Book = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** The sheet Plan with the facts that most workbooks state. */
export function planSheet(more: Readonly<Record<string, CellValue>> = {}): readonly (readonly CellValue[])[] {
  const facts: Record<string, CellValue> = {
    Kommun: 'Provköping',
    Styrmodell: 'kommunallagen',
    Budgetår: 2027,
    Enhet: 'tkr',
    ...more,
  };
  return [['Fält', 'Värde'], ...Object.entries(facts)];
}

/** A workbook without a mistake under kommunallagen. */
export const CLEAN: Book = {
  Plan: planSheet(),
  Organisation: [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
    ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', 'KF'],
  ],
  Mål: [
    ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
    ['V1', 'Vision', 'En kommun att växa i', null, 'KF'],
    ['M1', 'Mål', 'Alla elever klarar skolan', 'V1', 'BUN'],
  ],
  Styrmått: [
    [
      'Mått-id',
      'Mål-id',
      'Styrmått',
      'Enhet',
      'Riktning',
      'Resultat 2025',
      'Resultat 2026',
      'Målnivå 2027',
      'Målnivå 2028',
      'Målnivå 2029',
    ],
    ['S1', 'M1', 'Andel behöriga elever', '%', 'högre', 82, 83, 85, 87, 88],
  ],
  Ramar: [
    ['Nämnd', 'Typ', '2027', '2028', '2029'],
    ['BUN', 'Drift', 1000, 1020, 1040],
  ],
};

/** The same with `count` goals that name a parent that does not exist: an error each, from D4 down. */
export function withUnknownParents(count: number, title = 'Fler behöriga'): Book {
  const goals = Array.from({ length: count }, (_, index) => [`N${index + 1}`, 'Mål', title, 'XYZ99', 'BUN']);
  const measures = Array.from({ length: count }, (_, index) => [
    `T${index + 1}`,
    `N${index + 1}`,
    'Antal',
    'st',
    'högre',
    1,
    1,
    2,
    3,
    4,
  ]);
  return { ...CLEAN, Mål: [...CLEAN['Mål']!, ...goals], Styrmått: [...CLEAN['Styrmått']!, ...measures] };
}

/** The bytes of a workbook in the template's layout, each sheet with its table. */
export function xlsxOf(book: Book): Uint8Array {
  return writeXlsx({
    sheets: Object.entries(book).map(([name, rows]) => ({
      name,
      rows,
      tables: [
        {
          name: TABLES.find((table) => table.sheet === name)!.table,
          top: 0,
          left: 0,
          columns: rows[0]!.map(String),
          dataRows: rows.length - 1,
        },
      ],
    })),
  });
}

import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../src/check/open-workbook';
import { readingSummary } from '../../src/check/reading-summary';
import { findModel } from '../../src/models/built-in-models';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

const model = findModel('karlskoga')!;

const sheet = (name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  rows: rows.map((values) => ({ values })),
  columnCount: Math.max(...rows.map((row) => row.length)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  validations: [],
});

/** What is said of a workbook with one sheet of goals. */
function notesOf(name: string, header: string): readonly string[] {
  const opened = openWorkbook(
    {
      name: 'prov.xlsx',
      date1904: false,
      formats: [{ code: 'General', kind: 'general' }],
      sheets: [
        sheet(name, [
          ['Nr', header, 'Kopplat till'],
          ['N1', 'Fler klarar skolan', 'F1'],
          ['N2', 'Fler läser vidare', 'F1'],
        ]),
      ],
      names: [],
      customXml: [],
    },
    { model },
  );
  return readingSummary(opened, model, 0, 'sv').notes;
}

describe('goals without a level', () => {
  test('are told of, for much is silent about them', () => {
    expect(notesOf('Ambitioner', 'Mål').filter((note) => note.includes('Ambitioner har ingen nivå'))).toHaveLength(1);
  });

  test.each([
    ['the sheet', 'Nämndmål 2027', 'Mål'],
    ['the header', 'Ambitioner', 'Nämndmål'],
  ])('are no matter where %s tells it', (_what, name, header) => {
    expect(notesOf(name, header).filter((note) => note.includes('ingen nivå'))).toEqual([]);
  });
});

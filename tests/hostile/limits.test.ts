import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import type { XlsxLimits } from '../../src/workbook/xlsx/xlsx-limits';
import type { XlsxErrorCode } from '../../src/workbook/xlsx/xlsx-error';
import { rawXlsx, relationship, type RawWorkbook } from '../fixtures/xlsx/raw-workbook';

const TEN_CELLS: RawWorkbook = {
  rows: `<row r="1">${'<c t="s"><v>0</v></c>'.repeat(5)}</row><row r="2">${'<c><f>A1+A2</f></c>'.repeat(5)}</row>`,
  strings: '<si><t>ett</t></si><si><t>två</t></si>',
};

function read(raw: RawWorkbook, limits: Partial<XlsxLimits> = {}): ReturnType<typeof readXlsx> {
  return readXlsx(rawXlsx(raw), { name: 'x', limits });
}

describe('limits', () => {
  test.each<readonly [XlsxErrorCode, Partial<XlsxLimits>, Partial<XlsxLimits>]>([
    ['too-large', { maxEntries: 5 }, { maxEntries: 6 }],
    ['too-large', { maxInflatedBytes: 1000 }, { maxInflatedBytes: 10_000 }],
    ['too-large', { maxPartBytes: 100 }, { maxPartBytes: 1000 }],
    ['too-large', { maxFormulaCharacters: 24 }, { maxFormulaCharacters: 25 }],
    ['too-many-cells', { maxCells: 9 }, { maxCells: 10 }],
    ['too-many-strings', { maxSharedStrings: 1 }, { maxSharedStrings: 2 }],
    ['timeout', { maxMilliseconds: -1 }, {}],
  ])('%s: %o is too little, %o is enough', (code, little, enough) => {
    const pieces = rawXlsx(TEN_CELLS);
    expect(() => readXlsx(pieces, { name: 'x', limits: little })).toThrow(
      expect.objectContaining({ name: 'XlsxError', code }),
    );
    expect(readXlsx(pieces, { name: 'x', limits: enough }).sheets[0]!.rows).toHaveLength(2);
  });

  test('a cell cannot be longer than a cell may be', () => {
    const digits = Array.from({ length: 200_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 0).join('');
    const rows = `<row r="1"><c t="inlineStr"><is><t>${digits}</t></is></c></row>`;
    expect(() => read({ rows }, { maxCellBytes: 100_000 })).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(read({ rows }).sheets[0]!.rows[0]!.values).toEqual([digits]);
  });

  test('shared formulas cannot grow beyond what all formulas may be', () => {
    const long = `"${'x'.repeat(8000)}"`;
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">${long}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(16_000)}</row>`;
    expect(() => read({ rows: rows + rows.replace('r="1"', 'r="2"').replace('A1"', 'A2"') })).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

describe('what looks bad and is not', () => {
  test('a sheet that claims a billion rows', () => {
    const before = '<dimension ref="A1:XFD1000000000"/><cols><col min="1" max="1000000000" hidden="1"/></cols>';
    const [sheet] = read({ ...TEN_CELLS, before }).sheets;
    expect(sheet!.rows).toHaveLength(2);
    expect(sheet!.hiddenColumns.size).toBe(16_384);
  });

  test('merges and validations over all there is', () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>';
    expect(read({ ...TEN_CELLS, after }).sheets[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    ]);
  });

  test('a million empty rows and formatted empty cells', () => {
    const start = Date.now();
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row * 10 + 1}"><c r="XFD${row * 10 + 1}" s="1"/></row>`,
    ).join('');
    expect(read({ rows }).sheets[0]).toMatchObject({ rows: [], columnCount: 0 });
    expect(Date.now() - start).toBeLessThan(5000);
  });

  test('far cells in every thousandth row', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, row) => `<row r="${(row + 1) * 1048}"><c r="A${(row + 1) * 1048}"><v>1</v></c></row>`,
    ).join('');
    const [sheet] = read({ rows }).sheets;
    expect(sheet!.rows.filter(Boolean)).toHaveLength(1000);
  });

  test('a text of two megabytes, in a cell and among the shared strings', () => {
    const text = 'x'.repeat(2_000_000);
    const read2 = read({
      rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${text}</t></is></c></row>`,
      strings: `<si><t>${text}</t></si>`,
    });
    expect(read2.sheets[0]!.rows[0]!.values).toEqual([text, text]);
  });

  test('names out of the language', () => {
    const book = read({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: '<si><t>__proto__</t></si>',
      workbookAfter: '<definedNames><definedName name="constructor">__proto__</definedName></definedNames>',
      sheetRelationships: relationship('__proto__', 'table', '../tables/__proto__.xml'),
      workbookRelationships: relationship('__proto__', 'customXml', '../customXml/constructor.xml'),
      parts: {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="constructor" localSheetId="0">__proto__</definedName></definedNames></workbook>',
        'xl/tables/__proto__.xml':
          '<table displayName="__proto__" ref="A1:A2"><tableColumns><tableColumn name="__proto__"/></tableColumns></table>',
        'customXml/constructor.xml': '<__proto__ xmlns="toString" __proto__="x"/>',
      },
    });
    expect(book.sheets[0]).toMatchObject({
      name: '__proto__',
      rows: [{ values: ['__proto__'] }],
      tables: [{ name: '__proto__', columns: ['__proto__'] }],
    });
    expect(book.names).toEqual([{ name: 'constructor', formula: '__proto__', sheet: '__proto__', hidden: false }]);
    expect(book.customXml).toEqual([expect.objectContaining({ namespace: 'toString' })]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

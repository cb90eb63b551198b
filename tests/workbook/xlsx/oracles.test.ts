import { describe, expect, test } from '@jest/globals';
import { read as sheetJsRead, utils, write as sheetJsWrite, type WorkBook, type WritingOptions } from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsx as hucreRead, writeXlsx as hucreWrite } from 'hucre';
import readExcelFile from 'read-excel-file/node';
import { isCellError, valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';

const ROWS: readonly (readonly CellValue[])[] = [
  ['Mål-id', 'Mål', '2027', 'Klart'],
  ['M1', 'Fler i arbete & <studier>', 0.125, true],
  ['M2', ' blank \nrad två', -1234567.89, false],
  ['M3', '=SUM(A1)', 1e-7, true],
  ['M4', 'åäö ÅÄÖ é 🏫', 0.1 + 0.2, false],
];

/** Text that every library agrees upon: no characters that XML cannot hold, none of Excel's escapes, not empty. */
const plainText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })

  .filter((text) => !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|_x/.test(text) && text.trim() === text && text !== '');
const plainValue = fc.oneof(
  plainText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
  fc.boolean(),
);
const plainRows = fc.array(fc.array(plainValue, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

function ours(bytes: Uint8Array): CellValue[][] {
  return readXlsx(bytes, { name: 'x' }).sheets[0]!.rows.map((row) => [...(row?.values ?? [])]);
}

function viaSheetJs(bytes: Uint8Array): unknown[][] {
  const book = sheetJsRead(bytes, { type: 'array' });
  return utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, raw: true, blankrows: true });
}

function fromSheetJs(book: WorkBook, options: WritingOptions = {}): Uint8Array {
  return new Uint8Array(sheetJsWrite(book, { ...options, type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('what we write, others read', () => {
  const bytes = writeXlsx({ sheets: [{ name: 'Mål', rows: ROWS }] });

  test('SheetJS', () => {
    expect(viaSheetJs(bytes)).toEqual(ROWS);
  });

  test('hucre', async () => {
    const { sheets } = await hucreRead(bytes);
    expect(sheets[0]!.name).toBe('Mål');
    expect(sheets[0]!.rows).toEqual(ROWS);
  });

  test('read-excel-file', async () => {
    const [sheet] = await readExcelFile(Buffer.from(bytes));
    expect(sheet).toMatchObject({
      sheet: 'Mål',
      data: ROWS.map((row) => row.map((value) => (typeof value === 'string' ? value.trim() : value))),
    });
  });

  test('SheetJS reads formulas and what stands beside the cells', () => {
    const written = writeXlsx({
      names: [{ name: 'Ram', formula: 'Blad1!$A$1', hidden: false }],
      sheets: [
        {
          name: 'Blad1',
          rows: [[{ formula: 'SUM(B1:C1)', value: 3 }, 1, 2], [{ formula: '"a"&"b"', value: 'ab' }]],
          merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
        },
        { name: 'Dold', visibility: 'hidden', rows: [] },
      ],
    });
    const book = sheetJsRead(written, { type: 'array' });
    expect(book.Sheets['Blad1']!['A1']).toMatchObject({ t: 'n', v: 3, f: 'SUM(B1:C1)' });
    expect(book.Sheets['Blad1']!['A2']).toMatchObject({ t: 's', v: 'ab', f: '"a"&"b"' });
    expect(book.Sheets['Blad1']!['!merges']).toEqual([{ s: { r: 3, c: 0 }, e: { r: 4, c: 1 } }]);
    expect(book.Workbook!.Names).toEqual([expect.objectContaining({ Name: 'Ram', Ref: 'Blad1!$A$1' })]);
    expect(book.Workbook!.Sheets!.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
  });

  test('hucre reads our tables and validations', async () => {
    const written = writeXlsx({
      sheets: [
        {
          name: 'Mål',
          rows: [
            ['Mål-id', 'Mål'],
            ['M1', 'x'],
          ],
          tables: [{ name: 'tblMål', top: 0, left: 0, columns: ['Mål-id', 'Mål'], dataRows: 1 }],
          validations: [{ ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }], list: ['M1', 'M2'] }],
        },
      ],
    });
    const [sheet] = (await hucreRead(written)).sheets;
    expect(sheet!.tables).toEqual([expect.objectContaining({ name: 'tblMål', range: 'A1:B2' })]);
    expect(sheet!.dataValidations).toEqual([expect.objectContaining({ type: 'list' })]);
  });

  test('SheetJS reads whatever we write', () => {
    fc.assert(
      fc.property(plainRows, (rows) => expect(viaSheetJs(writeXlsx({ sheets: [{ name: 'x', rows }] }))).toEqual(rows)),
      { numRuns: 50 },
    );
  });
});

describe('what others write, we read', () => {
  test.each([true, false])('SheetJS, shared strings: %s', (bookSST) => {
    fc.assert(
      fc.property(plainRows, (rows) => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'x');
        expect(ours(fromSheetJs(book, { bookSST, compression: true }))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['shared', 'inline'] as const)('hucre, strings %s', async (stringMode) => {
    await fc.assert(
      fc.asyncProperty(plainRows, async (rows) => {
        expect(ours(await hucreWrite({ sheets: [{ name: 'x', rows }], stringMode }))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  test('SheetJS: formulas, errors, dates and formats', () => {
    const sheet = utils.aoa_to_sheet([['x']]);
    sheet['A2'] = { t: 'n', v: 3, f: 'SUM(B1:C1)' };
    sheet['B2'] = { t: 'e', v: 0x17 };
    sheet['C2'] = { t: 'n', v: 46_418, z: 'yyyy-mm-dd' };
    sheet['D2'] = { t: 'n', v: 0.5, z: '0.0%' };
    sheet['!ref'] = 'A1:D2';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Blad1');
    const read = readXlsx(fromSheetJs(book), { name: 'x' });
    const row = read.sheets[0]!.rows[1]!;
    expect(row.values).toEqual([3, { error: '#REF!' }, 46_418, 0.5]);
    expect(row.formulas?.[0]).toBe('SUM(B1:C1)');
    expect(row.formats?.map((format) => read.formats[format]!.kind)).toEqual(['general', 'general', 'date', 'percent']);
  });

  test('hucre: tables, validations, merges, hidden sheets', async () => {
    const bytes = await hucreWrite({
      sheets: [
        {
          name: 'Mål',
          rows: [
            ['Mål-id', 'Mål'],
            ['M1', 'x'],
          ],
          tables: [{ name: 'tblMål', range: 'A1:B2', columns: [{ name: 'Mål-id' }, { name: 'Mål' }] }],
          dataValidations: [{ type: 'list', range: 'A2:A5', values: ['M1', 'M2'] }],
          merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 1 }],
        },
        { name: 'Dold', rows: [[1]], veryHidden: true },
      ],
    });
    const [goals, hidden] = readXlsx(bytes, { name: 'x' }).sheets;
    expect(goals!.tables).toEqual([
      {
        name: 'tblMål',
        range: { top: 0, left: 0, bottom: 1, right: 1 },
        headerRows: 1,
        totalRows: 0,
        columns: ['Mål-id', 'Mål'],
      },
    ]);
    expect(goals!.validations).toEqual([
      { ranges: [{ top: 1, left: 0, bottom: 4, right: 0 }], type: 'list', formula1: '"M1,M2"' },
    ]);
    expect(goals!.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    expect(hidden!.visibility).toBe('veryHidden');
  });

  test('the same cells as SheetJS finds, in a workbook of all kinds', () => {
    const bytes = writeXlsx({
      sheets: [
        {
          name: 'x',
          rows: [...ROWS, [{ error: '#N/A' }, { formula: 'A1', value: 'Mål-id' }, { value: 46_418, style: 'date' }]],
        },
      ],
    });
    const sheet = readXlsx(bytes, { name: 'x' }).sheets[0]!;
    const other = sheetJsRead(bytes, { type: 'array' }).Sheets['x']!;
    for (const [address, cell] of Object.entries(other)) {
      if (address.startsWith('!')) continue;
      const { r, c } = utils.decode_cell(address);
      const value = valueAt(sheet, r, c);
      expect(isCellError(value) ? value.error : value).toEqual(
        (cell as { t: string; v: unknown; w: unknown })[isCellError(value) ? 'w' : 'v'],
      );
    }
  });
});

import { utils, write as sheetJsWrite } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { a1, parseA1 } from '../../../../src/plan/cell';
import type { CellWrite } from '../../../../src/workbook/cell-write';
import { formulaAt, type CellValue, type NumberFormat } from '../../../../src/workbook/snapshot';
import { withWrites } from '../../../../src/workbook/with-writes';
import { patchXlsx } from '../../../../src/workbook/xlsx/patch/patch-xlsx';
import { readXlsx } from '../../../../src/workbook/xlsx/read-xlsx';
import type { NewCell } from '../../../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../../../src/workbook/xlsx/writer/write-xlsx';
import { cellFormats, rawXlsx, relationship, type RawWorkbook } from '../../../fixtures/xlsx/raw-workbook';
import { newCell } from '../writer/arbitrary-workbook';
import { cellsOf, changedParts } from './cells-of';

const DATE: NumberFormat = { code: 'yyyy-mm-dd', kind: 'date' };

/** What is written, by address on the sheet Blad1. */
function writes(cells: Readonly<Record<string, CellWrite['value']>>, format?: NumberFormat): CellWrite[] {
  return Object.entries(cells).map(([address, value]) => ({
    sheet: 'Blad1',
    ...parseA1(address)!,
    value,
    ...(format && { format }),
  }));
}

/** The rows of a sheet as its XML stands after the writing. */
function rowsAfter(
  raw: RawWorkbook,
  cells: Readonly<Record<string, CellWrite['value']>>,
  format?: NumberFormat,
): string {
  const { bytes } = patchXlsx(rawXlsx(raw), writes(cells, format));
  return sheetXml(bytes).replace(/^[^]*?<(?:x:)?sheetData[^>]*>|<\/(?:x:)?sheetData>[^]*$/g, '');
}

function sheetXml(bytes: Uint8Array): string {
  return partText(bytes, 'xl/worksheets/sheet1.xml');
}

function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part]!);
}

describe('a cell that is there', () => {
  test.each<[what: string, row: string, value: CellWrite['value'], after: string]>([
    ['a shared string', '<row r="1"><c r="B1" t="s"><v>0</v></c></row>', 5, '<row r="1"><c r="B1"><v>5</v></c></row>'],
    [
      'its style is kept',
      '<row r="1"><c r="B1" s="1" t="s"><v>0</v></c><c r="C1"/></row>',
      -0.5,
      '<row r="1"><c r="B1" s="1"><v>-0.5</v></c><c r="C1"/></row>',
    ],
    [
      'an empty element',
      "<row r='1'>\r\n<c s='1' r='B1' />\r\n</row>",
      'x',
      "<row r='1'>\r\n<c s='1' r='B1' t=\"inlineStr\"><is><t xml:space=\"preserve\">x</t></is></c>\r\n</row>",
    ],
    [
      'an inline string',
      '<row r="1"><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      true,
      '<row r="1"><c r="B1" t="b"><v>1</v></c></row>',
    ],
    [
      'an error and its metadata',
      '<row r="1"><c r="B1" t="e" vm="1"><v>#VALUE!</v></c></row>',
      'a & <b>',
      '<row r="1"><c r="B1" t="inlineStr"><is><t xml:space="preserve">a &amp; &lt;b&gt;</t></is></c></row>',
    ],
    [
      'cells without addresses',
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>',
      9,
      '<row><c><v>1</v></c><c><v>9</v></c><c><v>3</v></c></row>',
    ],
    [
      'a cell behind a comment',
      '<row r="1"><!-- <row r="1"><c r="B1"/> --><c r="B1"><v>1</v></c></row>',
      2,
      '<row r="1"><!-- <row r="1"><c r="B1"/> --><c r="B1"><v>2</v></c></row>',
    ],
    [
      'text in CDATA',
      '<row r="1"><c r="B1" t="inlineStr"><is><t><![CDATA[<row r="1">]]></t></is></c></row>',
      2,
      '<row r="1"><c r="B1"><v>2</v></c></row>',
    ],
    [
      'a cell given twice',
      '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      3,
      '<row r="1"><c r="B1"><v>3</v></c><c r="B1"><v>3</v></c></row>',
    ],
    [
      'a row given twice',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
      3,
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>',
    ],
  ])('%s', (_, rows, value, after) => {
    expect(rowsAfter({ rows, strings: '<si><t>a</t></si>', styles: cellFormats(0, 4) }, { B1: value })).toBe(after);
  });

  test('prefixed names are kept', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1"/><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { bytes } = patchXlsx(
      rawXlsx({ parts: { 'xl/worksheets/sheet1.xml': sheet } }),
      writes({ A2: 2, B2: 'b', C3: 3 }),
    );
    expect(sheetXml(bytes)).toBe(
      `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1:C3"/><x:sheetData><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="C3"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });
});

describe('a cell that is not there', () => {
  test.each<[what: string, rows: string, after: string]>([
    [
      'between two others',
      '<row r="2"><c r="A2"/><c r="C2"/></row>',
      '<row r="2"><c r="A2"/><c r="B2"><v>7</v></c><c r="C2"/></row>',
    ],
    [
      'behind the last, in front of an extension',
      '<row r="2"><c r="A2"/><extLst/></row>',
      '<row r="2"><c r="A2"/><c r="B2"><v>7</v></c><extLst/></row>',
    ],
    ['in an empty row', '<row r="2"></row>', '<row r="2"><c r="B2"><v>7</v></c></row>'],
    ['in a row without an end tag', '<row r="2" ht="20"/>', '<row r="2" ht="20"><c r="B2"><v>7</v></c></row>'],
    [
      'in a row between two others',
      '<row r="1"/><row r="4"/>',
      '<row r="1"/><row r="2"><c r="B2"><v>7</v></c></row><row r="4"/>',
    ],
    ['in a row behind the last', '<row r="1"/>', '<row r="1"/><row r="2"><c r="B2"><v>7</v></c></row>'],
    [
      'in a row without a number',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>7</v></c></row>',
    ],
    [
      'in a row that its cells number',
      '<row><c r="A2"><v>2</v></c></row>',
      '<row><c r="A2"><v>2</v></c><c r="B2"><v>7</v></c></row>',
    ],
    [
      'in the style of its row',
      '<row r="2" s="1" customFormat="1"/>',
      '<row r="2" s="1" customFormat="1"><c r="B2" s="1"><v>7</v></c></row>',
    ],
    ['not in a style that the row does not use', '<row r="2" s="1"/>', '<row r="2" s="1"><c r="B2"><v>7</v></c></row>'],
  ])('%s', (_, rows, after) => {
    expect(rowsAfter({ rows, styles: cellFormats(0, 4) }, { B2: 7 })).toBe(after);
  });

  test('in the style of its column', () => {
    const raw = { before: '<cols><col min="2" max="3" style="1"/></cols>', styles: cellFormats(0, 4) };
    expect(rowsAfter(raw, { B2: 7, D2: 8 })).toBe(
      '<row r="2"><c r="B2" s="1"><v>7</v></c><c r="D2"><v>8</v></c></row>',
    );
  });

  test('in a sheet without rows', () => {
    const part = (data: string): string =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</worksheet>`;
    const { bytes } = patchXlsx(
      rawXlsx({ parts: { 'xl/worksheets/sheet1.xml': part('<sheetData/>') } }),
      writes({ B3: 7, A1: 'a' }),
    );
    expect(sheetXml(bytes)).toBe(
      part(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a</t></is></c></row><row r="3"><c r="B3"><v>7</v></c></row></sheetData>',
      ),
    );
  });
});

describe('number formats', () => {
  const rows = '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>5</t></is></c><c r="B1" s="1"/></row>';

  test('a number does not stay in a cell that shows text', () => {
    const styles =
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" fontId="3" quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs>';
    const { bytes } = patchXlsx(rawXlsx({ rows, styles }), writes({ A1: 5, B1: 'text' }));
    expect(sheetXml(bytes)).toContain('<c r="A1" s="2"><v>5</v></c><c r="B1" s="1" t="inlineStr">');
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" fontId="3" quotePrefix="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="3" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
  });

  test('a date gets the built-in format, and two cells of one style share it', () => {
    const { bytes } = patchXlsx(rawXlsx({ rows, styles: cellFormats(0, 4) }), writes({ A1: 46_387, B1: 46_388 }, DATE));
    expect(sheetXml(bytes)).toContain('<c r="A1" s="2"><v>46387</v></c><c r="B1" s="2"><v>46388</v></c>');
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
    );
  });

  test('a cell that has the format already keeps its style, and the styles are not touched', () => {
    const before = rawXlsx({ rows, styles: cellFormats(0, 14) });
    const { bytes } = patchXlsx(before, writes({ A1: 46_387 }, DATE));
    expect(changedParts(before, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test.each([
    [
      'known by the workbook',
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; p&quot;"/></numFmts>',
      '',
      '170',
    ],
    [
      'new beside others',
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.00000"/></numFmts>',
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.00000"/><numFmt numFmtId="171" formatCode="0.0&quot; p&quot;"/></numFmts>',
      '171',
    ],
    [
      'new and the first',
      '',
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; p&quot;"/></numFmts>',
      '164',
    ],
  ])('a format of its own, %s', (_, numFmts, after, id) => {
    const format = { code: '0.0" p"', kind: 'number' as const };
    const { bytes } = patchXlsx(rawXlsx({ rows, styles: numFmts + cellFormats(0, 4) }), writes({ A1: 1.5 }, format));
    const styles = partText(bytes, 'xl/styles.xml');
    expect(styles).toContain(`<xf numFmtId="${id}" applyNumberFormat="1"/></cellXfs>`);
    expect(styles).toContain(after || numFmts);
  });
});

describe('what is refused', () => {
  const tables = {
    sheetRelationships: relationship('rId1', 'table', '../tables/table1.xml'),
    parts: { 'xl/tables/table1.xml': '<table ref="A1:B3" displayName="tblMål" headerRowCount="1"/>' },
  };

  test.each<[reason: string, raw: RawWorkbook, write: CellWrite]>([
    [
      'formula',
      { rows: '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>' },
      { sheet: 'Blad1', row: 0, column: 0, value: 1 },
    ],
    [
      'formula',
      { rows: '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>' },
      { sheet: 'Blad1', row: 0, column: 0, value: 1 },
    ],
    [
      'formula',
      {
        rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
      },
      { sheet: 'Blad1', row: 2, column: 0, value: 1 },
    ],
    ['formula', {}, { sheet: 'Blad1', row: 0, column: 0, value: 1, ofFormula: true }],
    ['table-header', tables, { sheet: 'Blad1', row: 0, column: 1, value: 'Ny' }],
    ['no-sheet', {}, { sheet: 'Blad2', row: 0, column: 0, value: 1 }],
    ['outside', {}, { sheet: 'Blad1', row: 1_048_576, column: 0, value: 1 }],
    ['too-long', {}, { sheet: 'Blad1', row: 0, column: 0, value: 'x'.repeat(32_768) }],
    ['not-a-number', {}, { sheet: 'Blad1', row: 0, column: 0, value: Number.NaN }],
    ['no-styles', { styles: '' }, { sheet: 'Blad1', row: 0, column: 0, value: 1, format: DATE }],
  ])('%s', (reason, raw, write) => {
    const before = rawXlsx(raw);
    expect(patchXlsx(before, [write])).toEqual({ bytes: before, refused: [{ write, reason }] });
  });

  test('the rest is written', () => {
    const before = rawXlsx({ ...tables, rows: '<row r="1"><c r="A1"/></row>' });
    const { bytes, refused } = patchXlsx(before, writes({ A1: 'Ny', A2: 'M1' }));
    expect(refused).toHaveLength(1);
    expect(cellsOf(readXlsx(bytes, { name: 'x' }))).toMatchObject({ 'Blad1!A2': { value: 'M1' } });
  });
});

describe('the result of a formula', () => {
  test.each<[what: string, cell: string, value: CellWrite['value'], after: string]>([
    ['a number', '<c r="A1" s="1"><f>B1+1</f><v>1</v></c>', 2, '<c r="A1" s="1"><f>B1+1</f><v>2</v></c>'],
    ['in place of an error', '<c r="A1" t="e"><f>B1+1</f><v>#VALUE!</v></c>', 2, '<c r="A1"><f>B1+1</f><v>2</v></c>'],
    [
      'of a shared formula',
      '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
      2,
      '<c r="A1"><f t="shared" si="0"/><v>2</v></c>',
    ],
    ['a text', '<c r="A1"><f>B1</f></c>', 'å<', '<c r="A1" t="str"><f>B1</f><v>å&lt;</v></c>'],
  ])('%s', (_, cell, value, after) => {
    const { bytes } = patchXlsx(rawXlsx({ rows: `<row r="1">${cell}</row>`, styles: cellFormats(0, 4) }), [
      { sheet: 'Blad1', row: 0, column: 0, value, ofFormula: true },
    ]);
    expect(sheetXml(bytes)).toContain(`<row r="1">${after}</row>`);
  });
});

describe('calculation when the workbook is opened', () => {
  test.each([
    [
      '<definedNames/><calcPr calcId="191029"/><oleSize ref="A1"/>',
      '<definedNames/><calcPr calcId="191029" fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
    ['<definedNames/><pivotCaches/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
  ])('%s', (workbookAfter, after) => {
    const before = rawXlsx({ workbookAfter });
    const { bytes } = patchXlsx(before, writes({ A1: 1 }), { hasFormulas: true });
    expect(partText(bytes, 'xl/workbook.xml')).toContain(`</sheets>${after}</workbook>`);
    expect(changedParts(before, bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('is not asked for twice', () => {
    const before = rawXlsx({ workbookAfter: '<calcPr fullCalcOnLoad="true"/>' });
    const { bytes } = patchXlsx(before, writes({ A1: 1 }), { hasFormulas: true });
    expect(changedParts(before, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });
});

describe('encodings', () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>å</t></is></c></row></sheetData></worksheet>`;

  test.each([
    ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le'))],
    ['ISO-8859-1', Uint8Array.from(Buffer.from(xml('ISO-8859-1'), 'latin1'))],
    ['UTF-8', Uint8Array.from(Buffer.from(`\ufeff${xml('UTF-8')}`, 'utf8'))],
  ])('%s is read and written on as UTF-8', (_, sheet) => {
    const { bytes } = patchXlsx(rawXlsx({ parts: { 'xl/worksheets/sheet1.xml': sheet } }), writes({ B1: 'ö' }));
    expect(sheetXml(bytes)).toContain('encoding="UTF-8"');
    expect(cellsOf(readXlsx(bytes, { name: 'x' }))).toMatchObject({
      'Blad1!A1': { value: 'å' },
      'Blad1!B1': { value: 'ö' },
    });
  });
});

/** Values as they are written and read again. */
const written = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
);
const somewhere = fc.record({
  sheet: fc.constantFrom('Mål', 'Ramar'),
  row: fc.nat(12),
  column: fc.nat(8),
  value: written,
  format: fc.option(fc.constantFrom<NumberFormat>(DATE, { code: '0.0 %', kind: 'percent' }), { nil: undefined }),
});

/** Writes, reads again, and compares with the workbook before: only the written cells may differ. */
function expectOnlyWritten(before: Uint8Array, cells: readonly CellWrite[]): void {
  const workbook = readXlsx(before, { name: 'x' });
  const { bytes, refused } = patchXlsx(before, cells);
  const made = new Map(cells.map((write) => [`${write.sheet} ${write.row} ${write.column}`, write]));
  for (const { write, reason } of refused) {
    expect(reason).toBe('formula');
    expect(
      formulaAt(
        workbook.sheets.find(({ name }) => name === write.sheet)!,
        write.row,
        write.column,
      ),
    ).toBeDefined();
    made.delete(`${write.sheet} ${write.row} ${write.column}`);
  }
  const after = readXlsx(bytes, { name: 'x' });
  const [known, found] = [cellsOf(workbook), cellsOf(after)];
  const expected = cellsOf(withWrites(workbook, [...made.values()]));
  for (const { sheet, row, column, format } of made.values()) {
    const at = `${sheet}!${a1({ row, column })}`;
    // An empty cell's format stays what the file has it to be, of which reading does not always tell.
    if (format === undefined && known[at] === undefined && expected[at])
      expected[at] = { ...expected[at], code: found[at]?.code };
  }
  expect(found).toEqual(expected);
  expect({ ...after, sheets: [], formats: [] }).toEqual({ ...workbook, sheets: [], formats: [] });
  const touched = new Set([...made.values()].map(({ sheet }) => `xl/worksheets/sheet${sheet === 'Mål' ? 1 : 2}.xml`));
  const changed = changedParts(before, bytes);
  expect(changed.filter((part) => part !== 'xl/styles.xml')).toEqual([...touched].sort());
}

describe('whatever is written, only that changes', () => {
  test('in workbooks of our own', () => {
    const rows = fc.array(fc.option(fc.array(newCell, { maxLength: 7 }), { nil: undefined }), { maxLength: 10 });
    fc.assert(
      fc.property(rows, rows, fc.array(somewhere, { maxLength: 12 }), (first, second, cells) => {
        const sheets = [
          { name: 'Mål', rows: first as (readonly NewCell[] | undefined)[] },
          { name: 'Ramar', rows: second as (readonly NewCell[] | undefined)[] },
        ];
        expectOnlyWritten(writeXlsx({ sheets }), cells as CellWrite[]);
      }),
      { numRuns: 120 },
    );
  });

  test("in SheetJS's", () => {
    const rows = fc.array(fc.array(fc.oneof(written, fc.constant(null)), { maxLength: 7 }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.array(somewhere, { maxLength: 12 }), (values, bookSST, cells) => {
        const book = utils.book_new();
        for (const name of ['Mål', 'Ramar'])
          utils.book_append_sheet(book, utils.aoa_to_sheet(values as CellValue[][]), name);
        const bytes = sheetJsWrite(book, {
          type: 'array',
          bookType: 'xlsx',
          bookSST,
          compression: true,
        }) as ArrayBuffer;
        expectOnlyWritten(new Uint8Array(bytes), cells as CellWrite[]);
      }),
      { numRuns: 50 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { formatAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import {
  cellFormats,
  pack,
  rawParts,
  rawXlsx,
  relationship,
  relationships,
  type RawWorkbook,
} from '../../fixtures/xlsx/raw-workbook';

function read(raw: RawWorkbook): WorkbookSnapshot {
  return readXlsx(rawXlsx(raw), { name: 'prov.xlsx' });
}

function sheetOf(raw: RawWorkbook): SheetSnapshot {
  return read(raw).sheets[0]!;
}

function values(raw: RawWorkbook): (readonly CellValue[] | undefined)[] {
  return sheetOf(raw).rows.map((row) => row?.values);
}

describe('values', () => {
  const cells: readonly (readonly [what: string, cell: string, value: CellValue])[] = [
    ['a whole number', '<c r="A1"><v>42</v></c>', 42],
    ['a negative number', '<c r="A1"><v>-0.125</v></c>', -0.125],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['seventeen digits', '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['more digits than a double is exact in', '<c r="A1"><v>12345678901234567890</v></c>', 12345678901234567890],
    ['no negative zero', '<c r="A1"><v>-0</v></c>', 0],
    ['blanks around a number', '<c r="A1"><v> 7 </v></c>', 7],
    ['an explicit number', '<c r="A1" t="n"><v>7</v></c>', 7],
    ['what is no number, as it stands', '<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', 'två'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false in words', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>å &amp; ä</t></is></c>', 'å & ä'],
    [
      'rich inline text',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>fet </t></r><r><t>text</t></r></is></c>',
      'fet text',
    ],
    ['inline text without text', '<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['a formula’s text', '<c r="A1" t="str"><f>"a"</f><v>a_x000D_b</v></c>', 'a\rb'],
    ['a formula’s empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>', null],
    ['a formula with an empty result', '<c r="A1"><f>B1</f><v/></c>', null],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a < b]]></v></c>', 'a < b'],
    ['a comment inside', '<c r="A1"><!-- x --><v>5</v></c>', 5],
    ['an extension inside', '<c r="A1"><v>5</v><extLst><ext uri="x"><c><v>6</v></c></ext></extLst></c>', 5],
    ['a comment inside a value', '<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ['attributes in apostrophes and odd order', "<c t='s' s='0'  r='A1' ><v>1</v></c >", 'två'],
    ['line breaks in the markup', '<c\n  r="A1"\n>\n <v>5</v>\n</c\n>', 5],
    ['a greater-than sign in an attribute', '<c r="A1" x:note=">" ><v>5</v></c>', 5],
    ['character references', '<c r="A1" t="inlineStr"><is><t>&#229;&#xE4;&#10;&quot;</t></is></c>', 'åä\n"'],
    ['normalised line ends', '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>', 'a\nb'],
    ['a character beyond the first plane', '<c r="A1" t="inlineStr"><is><t>🏫 skola</t></is></c>', '🏫 skola'],
    ['cell metadata', '<c r="A1" cm="1" vm="1"><v>5</v></c>', 5],
  ];
  test.each(cells)('%s', (_, cell, value) => {
    expect(values({ rows: `<row r="1">${cell}</row>`, strings: '<si><t>ett</t></si><si><t>två</t></si>' })).toEqual([
      [value],
    ]);
  });

  test('an empty cell is nothing', () => {
    expect(values({ rows: '<row r="1"><c r="A1"/><c r="B1" t="s"/><c r="C1" s="1"><v/></c></row>' })).toEqual([]);
  });

  test('a huge cell', () => {
    const text = 'mål '.repeat(500_000);
    expect(
      values({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>1</v></c></row>` }),
    ).toEqual([[text, 1]]);
  });
});

describe('shared strings', () => {
  const strings: readonly (readonly [what: string, item: string, text: string])[] = [
    ['runs', '<si><r><t>Mål</t></r><r><rPr><i/></rPr><t xml:space="preserve"> 1</t></r></si>', 'Mål 1'],
    [
      'phonetic readings left out',
      '<si><t>目標</t><rPh sb="0" eb="2"><t>もくひょう</t></rPh><phoneticPr fontId="1"/></si>',
      '目標',
    ],
    ['nothing', '<si/>', ''],
    ['an empty text', '<si><t/></si>', ''],
    ['escapes', '<si><t>a_x000D__x000A_b_x005F_x000D_</t></si>', 'a\r\nb_x000D_'],
    ['blanks kept', '<si><t xml:space="preserve"> a </t></si>', ' a '],
    ['CDATA', '<si><t><![CDATA[<a>]]></t></si>', '<a>'],
    ['blanks in the markup', '<si>\n  <t>a</t>\n</si>', 'a'],
  ];
  test.each(strings)('%s', (_, item, text) => {
    expect(
      values({ rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', strings: `<si><t>x</t></si>${item}` }),
    ).toEqual([[text]]);
  });
});

describe('places', () => {
  test('cells and rows without addresses follow each other', () => {
    expect(
      values({
        rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      }),
    ).toEqual([[1, 2], undefined, undefined, [null, 3, 4], [5]]);
  });

  test('a row without a number takes it from its cells', () => {
    expect(values({ rows: '<row><c r="B3"><v>1</v></c></row>' })).toEqual([undefined, undefined, [null, 1]]);
  });

  test('cells and rows out of order, and a row in two elements', () => {
    const rows =
      '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    expect(values({ rows })).toEqual([[9], [1, 2, 3]]);
  });

  test('a lone cell in the last row and column costs nothing', () => {
    const sheet = sheetOf({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    expect(sheet.rows.length).toBe(1_048_576);
    expect(sheet.rows[1_048_575]?.values[16_383]).toBe(1);
    expect(sheet.columnCount).toBe(16_384);
  });

  test('empty cells with a format count only in front of others', () => {
    const sheet = sheetOf({
      rows: '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="1"/></row><row r="2"><c r="Z2" s="1"/></row>',
      styles: cellFormats(0, 14),
    });
    expect(sheet.rows).toEqual([{ values: [null, 1], formats: [1, 0] }]);
    expect(sheet.columnCount).toBe(2);
  });

  test('rows of the same formats share one array', () => {
    const row = (r: number): string => `<row r="${r}"><c r="A${r}" s="1"><v>1</v></c><c r="B${r}"><v>1</v></c></row>`;
    const { rows } = sheetOf({
      rows: row(1) + row(2) + '<row r="3"><c r="A3"><v>1</v></c></row>' + row(4),
      styles: cellFormats(0, 9),
    });
    expect(rows[0]?.formats).toEqual([1, 0]);
    expect(rows[1]?.formats).toBe(rows[0]?.formats);
    expect(rows[2]?.formats).toBeUndefined();
    expect(rows[3]?.formats).toBe(rows[0]?.formats);
  });

  test('hidden rows and columns, by mark or by size', () => {
    const sheet = sheetOf({
      before:
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="3"/></cols>',
      rows: '<row r="1" hidden="1"/><row r="2" ht="0" customHeight="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="4" hidden="0" ht="15"/>',
    });
    expect([...sheet.hiddenRows]).toEqual([0, 1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4]);
  });
});

describe('formulas', () => {
  function formulas(rows: string): (readonly (string | undefined)[] | undefined)[] {
    return sheetOf({ rows }).rows.map((row) => row?.formulas);
  }

  test('shared formulas are filled from their first cell', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+Blad2!A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"></f><v>1</v></c></row>';
    expect(formulas(rows)).toEqual([
      [undefined, 'A1*$A$1+Blad2!A1', 'B1*$A$1+Blad2!B1'],
      [undefined, 'A2*$A$1+Blad2!A2'],
    ]);
  });

  test('shared formulas whose first cell comes later', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="3">B2&amp;"A1"</f></c></row>';
    expect(formulas(rows)).toEqual([['B1&"A1"'], ['B2&"A1"']]);
  });

  test('a shared index that is used again', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C3</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>';
    expect(formulas(rows)).toEqual([['B1'], ['B2'], ['C3'], ['C4']]);
  });

  test('array formulas stand on their first cell', () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(formulas(rows)).toEqual([['_xlfn.UNIQUE(B1:B9)'], undefined]);
  });

  test('structured references, entities and a leading sign', () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(tblMål[[#This Row],[Mål &amp; mått]])</f></c><c r="B1"><f>=A1&lt;2</f></c></row>';
    expect(formulas(rows)).toEqual([['SUM(tblMål[[#This Row],[Mål & mått]])', 'A1<2']]);
  });

  test('a data table has no formula of its own', () => {
    expect(
      sheetOf({
        rows: '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="1" r1="B1" r2="B2"/><v>4</v></c></row>',
      }).rows,
    ).toEqual([{ values: [4] }]);
  });
});

describe('dates', () => {
  test.each([
    ['2027-01-31', false, 46_418, 'yyyy-mm-dd'],
    ['2027-01-31T12:00:00Z', false, 46_418.5, 'yyyy-mm-dd h:mm'],
    ['1900-01-01', false, 1, 'yyyy-mm-dd'],
    ['2027-01-31', true, 44_956, 'yyyy-mm-dd'],
    ['T06:00:00', false, 0.25, 'yyyy-mm-dd h:mm'],
  ])('%s in a workbook of 1904: %s', (text, date1904, serial, code) => {
    const workbook = read({
      rows: `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`,
      workbookBefore: `<workbookPr date1904="${date1904 ? 1 : 0}"/>`,
    });
    expect(workbook.date1904).toBe(date1904);
    expect(workbook.sheets[0]?.rows[0]?.values).toEqual([serial]);
    expect(formatAt(workbook, workbook.sheets[0]!, 0, 0)).toEqual({ code, kind: 'date' });
  });

  test('the cell’s own date format stays', () => {
    const workbook = read({
      rows: '<row r="1"><c r="A1" s="1" t="d"><v>2027-01-31</v></c></row>',
      styles: cellFormats(0, 15),
    });
    expect(formatAt(workbook, workbook.sheets[0]!, 0, 0).code).toBe('d-mmm-yy');
  });

  test('what is no date stays text', () => {
    expect(values({ rows: '<row r="1"><c r="A1" t="d"><v>2027-02-30</v></c></row>' })).toEqual([['2027-02-30']]);
  });
});

describe('what stands beside the cells', () => {
  test('merges, validations of both kinds', () => {
    const sheet = sheetOf({
      after:
        '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/></mergeCells>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:A5 C1"><formula1>"ja,nej"</formula1></dataValidation><dataValidation sqref="E1"/></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="decimal"><x14:formula1><xm:f>Listor!$A$1</xm:f></x14:formula1><x14:formula2><xm:f>9</xm:f></x14:formula2><xm:sqref>B1:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    });
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 3, left: 3, bottom: 8, right: 3 },
    ]);
    expect(sheet.validations).toEqual([
      {
        ranges: [
          { top: 0, left: 0, bottom: 4, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
        type: 'list',
        formula1: '"ja,nej"',
      },
      { ranges: [{ top: 0, left: 4, bottom: 0, right: 4 }], type: 'none' },
      { ranges: [{ top: 0, left: 1, bottom: 4, right: 1 }], type: 'decimal', formula1: 'Listor!$A$1', formula2: '9' },
    ]);
  });

  test('tables, with escaped headers, without headers, with totals', () => {
    const table = (attributes: string, columns: readonly string[]): string =>
      `<table xmlns="x" id="1" name="inre" ${attributes}><autoFilter ref="A1"/><tableColumns>${columns.map((name, index) => `<tableColumn id="${index}" name="${name}"/>`).join('')}</tableColumns></table>`;
    const sheet = sheetOf({
      sheetRelationships:
        relationship('rId1', 'table', '../tables/table1.xml') + relationship('rId2', 'table', '/xl/tables/table2.xml'),
      parts: {
        'xl/tables/table1.xml': table('displayName="tblMål" ref="A1:B9" totalsRowCount="1"', [
          'Mål_x000a_(text)',
          'Rad&#10;två',
        ]),
        'xl/tables/table2.xml': table('ref="D1:D4" headerRowCount="0"', ['Kolumn1']),
      },
    });
    expect(sheet.tables).toEqual([
      {
        name: 'tblMål',
        range: { top: 0, left: 0, bottom: 8, right: 1 },
        headerRows: 1,
        totalRows: 1,
        columns: ['Mål\n(text)', 'Rad\ntvå'],
      },
      {
        name: 'inre',
        range: { top: 0, left: 3, bottom: 3, right: 3 },
        headerRows: 0,
        totalRows: 0,
        columns: ['Kolumn1'],
      },
    ]);
  });

  test('names: of the workbook, of a sheet, hidden', () => {
    const { names } = read({
      workbookAfter:
        '<definedNames><definedName name="Ram">Blad1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">Blad1!$A$1:$B$2</definedName><definedName name="__proto__">1</definedName></definedNames>',
    });
    expect(names).toEqual([
      { name: 'Ram', formula: 'Blad1!$A$1', hidden: false },
      { name: '_xlnm.Print_Area', formula: 'Blad1!$A$1:$B$2', sheet: 'Blad1', hidden: true },
      { name: '__proto__', formula: '1', hidden: false },
    ]);
  });

  test('custom XML by the namespace of its root', () => {
    const { customXml } = read({
      workbookRelationships:
        relationship('rId8', 'customXml', '../customXml/item1.xml') +
        relationship('rId9', 'customXml', '../customXml/item2.xml'),
      parts: {
        'customXml/item1.xml': '<?xml version="1.0"?><s:settings xmlns:s="urn:styrkoll:settings:1"/>',
        'customXml/item2.xml': '<broken',
      },
    });
    expect(customXml).toEqual([
      {
        namespace: 'urn:styrkoll:settings:1',
        xml: '<?xml version="1.0"?><s:settings xmlns:s="urn:styrkoll:settings:1"/>',
      },
    ]);
  });
});

describe('other writers’ ways', () => {
  test('prefixed names', () => {
    const parts = rawParts({
      rows: '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>A1</f><v>5</v></c></row>',
      strings: '<si><t>a</t></si>',
      styles: cellFormats(0, 9),
    });
    for (const part of Object.keys(parts)) {
      if (part.endsWith('.rels')) continue;
      parts[part] = (parts[part] as string).replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    }
    const workbook = readXlsx(pack(parts), { name: 'x' });
    expect(workbook.sheets[0]?.rows).toEqual([
      { values: [5, 'a', 5], formats: [1, 0, 0], formulas: [undefined, undefined, 'A1'] },
    ]);
  });

  test('strict Office Open XML', () => {
    const parts = rawParts({ rows: '<row r="1"><c r="A1"><v>5</v></c></row>' });
    for (const part of Object.keys(parts)) {
      parts[part] = (parts[part] as string)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
    }
    expect(readXlsx(pack(parts), { name: 'x' }).sheets[0]?.rows).toEqual([{ values: [5] }]);
  });

  test('absolute targets, other part names and other letter case', () => {
    const parts = rawParts({ rows: '<row r="1"><c r="A1"><v>5</v></c></row>' });
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    delete parts['xl/worksheets/sheet1.xml'];
    parts['xl/_rels/workbook.xml.rels'] = relationships(relationship('rId1', 'worksheet', '/Ark/Blad%201.xml'));
    expect(readXlsx(pack({ ...parts, 'ark/blad 1.xml': sheet }), { name: 'x' }).sheets[0]?.rows).toEqual([
      { values: [5] },
    ]);
  });

  test('no shared strings and no styles', () => {
    const bytes = rawXlsx({
      rows: '<row r="1"><c r="A1" s="4"><v>5</v></c></row>',
      parts: { 'xl/sharedStrings.xml': undefined, 'xl/styles.xml': undefined },
    });
    expect(readXlsx(bytes, { name: 'x' }).sheets[0]?.rows).toEqual([{ values: [5] }]);
  });

  test('parts in UTF-16, with and without byte order marks', () => {
    const parts = rawParts({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Mål</t></is></c></row>' });
    const utf16 = (text: string, mark: boolean): Uint8Array =>
      new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
    parts['xl/worksheets/sheet1.xml'] = utf16(parts['xl/worksheets/sheet1.xml'] as string, false);
    parts['xl/workbook.xml'] = utf16((parts['xl/workbook.xml'] as string).replace('Blad1', 'Blåd'), true);
    const workbook = readXlsx(pack(parts), { name: 'x' });
    expect(workbook.sheets[0]).toMatchObject({ name: 'Blåd', rows: [{ values: ['Mål'] }] });
  });

  test('a byte order mark in front of UTF-8', () => {
    const parts = rawParts({ rows: '<row r="1"><c r="A1"><v>5</v></c></row>' });
    for (const part of Object.keys(parts))
      parts[part] = strToU8(
        `\ufeff<?xml version="1.0" encoding="utf-8"?>\n${(parts[part] as string).replace(/^<\?xml[^>]*>/, '')}`,
      );
    expect(readXlsx(pack(parts), { name: 'x' }).sheets[0]?.rows).toEqual([{ values: [5] }]);
  });

  test('chart sheets are passed over, and names still find their sheet', () => {
    const workbook = read({
      workbookRelationships: relationship('rId7', 'chartsheet', 'chartsheets/sheet1.xml'),
      parts: {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Diagram" sheetId="2" r:id="rId7"/><sheet name="Data" sheetId="1" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames></workbook>',
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      },
    });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Data', 'veryHidden']]);
    expect(workbook.names[0]?.sheet).toBe('Data');
  });
});

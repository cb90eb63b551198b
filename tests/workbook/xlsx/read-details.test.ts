import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parseA1Range } from '../../../src/plan/cell';
import type { WorkbookDetails } from '../../../src/workbook/xlsx/details/workbook-details';
import { readDetails } from '../../../src/workbook/xlsx/read-details';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { XlsxError } from '../../../src/workbook/xlsx/xlsx-error';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { HOSTILE_FILES } from '../../hostile/hostile-files';
import { rawXlsx, relationship, type RawWorkbook } from '../../fixtures/xlsx/raw-workbook';

const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';
const range = (address: string) => parseA1Range(address)!;
const sheetOf = (raw: RawWorkbook) => readDetails(rawXlsx(raw)).sheets[0]!;

const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4080C0"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
const themed: RawWorkbook = {
  workbookRelationships: relationship('rId8', 'theme', 'theme/theme1.xml'),
  parts: { 'xl/theme/theme1.xml': theme },
};

describe('cell styles', () => {
  const fill = (colour: string, type = 'solid') =>
    `<fill><patternFill patternType="${type}"><fgColor ${colour}/></patternFill></fill>`;
  test.each([
    ['an own colour', fill('rgb="FFDDEEFF"'), { fillColour: '#DDEEFF' }],
    ['a colour of the theme', fill('theme="4"'), { fillColour: '#4080C0' }],
    ['a darker colour of the theme', fill('theme="4" tint="-0.5"'), { fillColour: '#204060' }],
    ['a lighter colour of the theme', fill('theme="1" tint="0.5"'), { fillColour: '#808080' }],
    ['a colour of the palette', fill('indexed="10"'), { fillColour: '#FF0000' }],
    ['the colour of the system', fill('indexed="64"'), { fillColour: '' }],
    ['a colour that is none', fill('rgb="röd"'), { fillColour: '' }],
    ['no pattern', fill('rgb="FFDDEEFF"', 'none'), { fillColour: '' }],
  ])('a fill with %s', (_, xml, expected) => {
    const styles = `<fills><fill/>${xml}</fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
    expect(readDetails(rawXlsx({ ...themed, styles })).styles[1]).toMatchObject(expected);
  });

  test('fonts, alignment, locks and number formats', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
      '<fonts><font><color theme="1"/></font><font><b/><i val="0"/><color rgb="FFFF0000"/></font><font><b val="0"/><i/></font></fonts>' +
      '<cellXfs><xf/><xf numFmtId="170" fontId="1"><alignment horizontal="center" wrapText="1"/></xf><xf fontId="2"><alignment horizontal="general"/><protection locked="0"/></xf></cellXfs>';
    const plain = {
      numberFormat: 'General',
      locked: true,
      fillColour: '',
      fontColour: '',
      bold: false,
      italic: false,
      wrapText: false,
      horizontal: '',
      vertical: '',
      fontName: '',
      fontSize: 0,
      underline: '',
      strikethrough: false,
      rotation: 0,
      indent: 0,
      shrinkToFit: false,
      borders: {},
    };
    expect(readDetails(rawXlsx({ ...themed, styles })).styles).toEqual([
      plain,
      { ...plain, numberFormat: '0.0', fontColour: '#FF0000', bold: true, wrapText: true, horizontal: 'center' },
      { ...plain, italic: true, locked: false },
    ]);
  });

  test('lines below and through texts, and how they are turned, indented and shrunk', () => {
    const styles =
      '<fonts><font><u/></font><font><u val="doubleAccounting"/><strike/></font><font><u val="none"/><strike val="0"/></font></fonts>' +
      '<cellXfs><xf/><xf fontId="1"><alignment textRotation="135" indent="2" shrinkToFit="1"/></xf><xf fontId="2"><alignment textRotation="255"/></xf></cellXfs>';
    expect(readDetails(rawXlsx({ styles })).styles).toMatchObject([
      { underline: 'single', strikethrough: false, rotation: 0, indent: 0, shrinkToFit: false },
      { underline: 'doubleAccounting', strikethrough: true, rotation: 135, indent: 2, shrinkToFit: true },
      { underline: '', strikethrough: false, rotation: 255 },
    ]);
  });

  test('names and sizes of fonts, vertical alignment, and borders', () => {
    const styles =
      '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><sz val="9.5"/><name val="Arial"/></font></fonts>' +
      '<borders><border/><border><left style="thin"><color rgb="FFFF0000"/></left><right/><top style="none"/><bottom style="double"/></border></borders>' +
      '<cellXfs><xf/><xf fontId="1" borderId="1"><alignment vertical="center"/></xf><xf><alignment vertical="bottom"/></xf></cellXfs>';
    const usual = { vertical: '', fontName: 'Calibri', fontSize: 11, borders: {} };
    expect(readDetails(rawXlsx({ ...themed, styles })).styles).toMatchObject([
      usual,
      {
        vertical: 'center',
        fontName: 'Arial',
        fontSize: 9.5,
        borders: { left: { style: 'thin', colour: '#FF0000' }, bottom: { style: 'double', colour: '' } },
      },
      usual,
    ]);
  });

  test('of each cell, with or without addresses, empty ones too', () => {
    const rows =
      '<row r="2" ht="30"><c r="B2" s="3"><v>1</v></c><c r="D2" s="2"/></row><row><c s="1"/><c/><c s="4"><is><t>x</t></is></c></row>' +
      '<row r="7"><c r="B7" s="3"><f>A1</f></c><c r="D7" s="2"/></row>';
    const { styles, rowHeights } = sheetOf({ rows });
    expect(Object.entries(styles)).toEqual([
      ['1', [0, 3, 0, 2]],
      ['2', [1, 0, 4]],
      ['6', [0, 3, 0, 2]],
    ]);
    expect(styles[6]).toBe(styles[1]);
    expect([...rowHeights]).toEqual([[1, 30]]);
  });
});

describe('a sheet', () => {
  test.each([
    ['<sheetProtection sheet="1"/>', { hasPassword: false }],
    ['<sheetProtection sheet="true" password="CBEB"/>', { hasPassword: true }],
    ['<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>', { hasPassword: true }],
    ['<sheetProtection objects="1"/>', undefined],
    ['', undefined],
  ])('protected by %s', (after, protection) => {
    expect(sheetOf({ after }).protection).toEqual(protection);
  });

  test('its colour, frozen panes, widths and filters', () => {
    const sheet = sheetOf({
      before:
        '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultColWidth="12.5"/><cols><col min="2" max="3" width="20.5"/><col min="5" max="4" width="1"/></cols>',
      after:
        '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      sheetRelationships: relationship('rId1', 'table', '../tables/table1.xml'),
      parts: {
        'xl/tables/table1.xml':
          '<table displayName="tblA" ref="E1:F3"><autoFilter ref="E1:F3"/><tableColumns><tableColumn id="4" name="a"/><tableColumn name="b"/></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>',
      },
    });
    expect(sheet).toMatchObject({
      tabColour: '#00FF00',
      frozenRows: 2,
      frozenColumns: 1,
      defaultColumnWidth: 12.5,
      columnWidths: [{ first: 1, last: 2, width: 20.5 }],
      filters: [
        { range: range('A1:C9'), active: true },
        { range: range('E1:F3'), active: false },
      ],
      tables: [{ name: 'tblA', style: 'TableStyleLight1', columnIds: [4, 2] }],
    });
    expect(
      sheetOf({ before: '<sheetViews><sheetView><pane ySplit="2000" state="split"/></sheetView></sheetViews>' })
        .frozenRows,
    ).toBe(0);
  });

  test('its hyperlinks, out of the workbook and inside it', () => {
    const outside = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="x/hyperlink" TargetMode="External" Target="${target}"/>`;
    const { hyperlinks } = sheetOf({
      after:
        '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Läs"/><hyperlink ref="A2:B3" location="Blad1!C1" display="x"/><hyperlink ref="A4" r:id="rId2"/><hyperlink ref="A5" r:id="rId9"/><hyperlink ref="x" location="A1"/></hyperlinks>',
      sheetRelationships: outside('rId1', 'https://example.org/?a=1&amp;b') + outside('rId2', '#Blad1!A1'),
    });
    expect(hyperlinks).toEqual([
      { range: range('A1'), address: 'https://example.org/?a=1&b', tooltip: 'Läs' },
      { range: range('A2:B3'), location: 'Blad1!C1' },
      { range: range('A4'), location: 'Blad1!A1' },
    ]);
  });

  test('its validations with operators', () => {
    const { validations } = sheetOf({
      after:
        '<dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>9</formula2></dataValidation><dataValidation type="decimal" operator="greaterThan" sqref="B1"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    });
    expect(validations.map(({ type, operator }) => [type, operator])).toEqual([
      ['whole', 'between'],
      ['decimal', 'greaterThan'],
      ['list', undefined],
    ]);
  });

  test('its conditional formats, in both forms', () => {
    const { conditionalFormats } = sheetOf({
      styles:
        '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      after:
        '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A1&gt;2</formula></cfRule><cfRule type="cellIs" operator="equal" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
        '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="3"><xm:f>B1=Blad2!A1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B1:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    });
    expect(conditionalFormats).toEqual([
      {
        ranges: [range('A1:A9'), range('C1')],
        type: 'expression',
        formulas: ['$A1>2'],
        fillColour: '#FFC7CE',
        fontColour: '#9C0006',
        priority: 2,
        stopIfTrue: true,
      },
      {
        ranges: [range('A1:A9'), range('C1')],
        type: 'cellIs',
        operator: 'equal',
        formulas: ['1'],
        fillColour: '',
        fontColour: '',
        priority: 1,
        stopIfTrue: false,
      },
      {
        ranges: [range('B1:B2')],
        type: 'expression',
        formulas: ['B1=Blad2!A1'],
        fillColour: '#00FF00',
        fontColour: '',
        priority: 3,
        stopIfTrue: false,
      },
    ]);
  });

  test('its notes and comments, without the notes that stand in for comments and without answers', () => {
    const { comments } = sheetOf({
      workbookRelationships: `<Relationship Id="rId7" Type="${MICROSOFT}/person" Target="persons/person.xml"/>`,
      sheetRelationships:
        relationship('rId1', 'comments', '../comments1.xml') +
        `<Relationship Id="rId2" Type="${MICROSOFT}/threadedComment" Target="../threadedComments/t1.xml"/>`,
      parts: {
        'xl/comments1.xml':
          '<comments><authors><author>Ekonomi</author><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Se </t></r><r><t>bilaga</t></r></text></comment><comment ref="C3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
        'xl/threadedComments/t1.xml':
          '<ThreadedComments><threadedComment ref="C3" id="{1}" personId="{p}"><text>Stämmer det?</text></threadedComment><threadedComment ref="C3" id="{2}" parentId="{1}" personId="{p}"><text>Ja</text></threadedComment></ThreadedComments>',
        'xl/persons/person.xml': '<personList><person displayName="Controller" id="{p}"/></personList>',
      },
    });
    expect(comments).toEqual([
      { row: 2, column: 2, author: 'Controller', text: 'Stämmer det?', kind: 'comment' },
      { row: 1, column: 1, author: 'Ekonomi', text: 'Se bilaga', kind: 'note' },
    ]);
  });

  test('does without parts that are missing or malformed', () => {
    const { comments, tables } = sheetOf({
      workbookRelationships: relationship('rId8', 'theme', 'theme/theme1.xml'),
      sheetRelationships:
        relationship('rId1', 'comments', '../comments1.xml') + relationship('rId2', 'table', '../none.xml'),
      parts: { 'xl/comments1.xml': '<comments><authors>', 'xl/theme/theme1.xml': 'x' },
    });
    expect([comments, tables]).toEqual([[], []]);
  });
});

test('names the sheet in front, unless it is hidden', () => {
  const book = (active: number): WorkbookDetails =>
    readDetails(rawXlsx({ workbookBefore: `<bookViews><workbookView activeTab="${active}"/></bookViews>` }));
  expect(book(0).activeSheet).toBe('Blad1');
  expect(book(5).activeSheet).toBeUndefined();
});

test('tells the same sheets as the snapshot, of what our own writer makes and of a sample', () => {
  const own = writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [[{ value: 1, style: 'header' }]],
        frozenRows: 1,
        tabColour: 'FF0000',
        columns: [{ width: 20 }],
      },
      { name: 'B', rows: [] },
    ],
  });
  for (const bytes of [own, readFileSync('samples/katrineholm.xlsx')]) {
    const { sheets } = readXlsx(bytes, { name: 'a.xlsx' });
    const details = readDetails(bytes);
    expect(details.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    details.sheets.forEach(({ validations, tables }, index) => {
      expect(validations.map(({ operator: _operator, ...rest }) => rest)).toEqual(sheets[index]!.validations);
      expect(tables.map(({ name }) => name)).toEqual(sheets[index]!.tables.map(({ name }) => name));
    });
  }
  expect(readDetails(own).sheets[0]).toMatchObject({
    frozenRows: 1,
    tabColour: '#FF0000',
    columnWidths: [{ first: 0, last: 0 }],
  });
});

describe('hostile and broken files', () => {
  test.each(HOSTILE_FILES)('$what', ({ bytes }) => {
    const file = bytes();
    try {
      readDetails(file);
    } catch (error) {
      expect(error).toBeInstanceOf(XlsxError);
    }
  });

  test('a workbook with any byte changed is read, or refused by name', () => {
    const good = rawXlsx({
      rows: '<row r="1"><c r="A1" s="1"><v>0</v></c></row>',
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>',
    });
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        try {
          readDetails(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

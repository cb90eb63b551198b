import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { formatAt, formulaAt, isCellError, valueAt } from '../../../src/workbook/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { rawXlsx, relationship } from '../../fixtures/xlsx/raw-workbook';
import { range, TestEngine } from './engine-of';

describe('a workbook that was read', () => {
  test.each(['karlskoga', 'overtornea-med-fel', 'egen-layout'])(
    '%s: every cell, table and name is as in the file',
    (name) => {
      const bytes = readFileSync(`samples/${name}.xlsx`);
      const snapshot = readXlsx(bytes, { name });
      const engine = new TestEngine(bytes);
      expect(engine.sheets().map((sheet) => sheet.name)).toEqual(snapshot.sheets.map((sheet) => sheet.name));
      for (const sheet of snapshot.sheets) {
        const id = engine.id(sheet.name);
        const bottom = Math.max(0, sheet.rows.length - 1);
        const cells = engine.read(id, { top: 0, left: 0, bottom, right: Math.max(0, sheet.columnCount - 1) });
        const expected = Array.from({ length: bottom + 1 }, (_, row) =>
          cells.values[row]!.map((__, column) => {
            const value = valueAt(sheet, row, column);
            const formula = formulaAt(sheet, row, column);
            const shown = value === null ? '' : isCellError(value) ? value.error : value;
            return [shown, formula === undefined ? shown : `=${formula}`, formatAt(snapshot, sheet, row, column).code];
          }),
        );
        const got = cells.values.map((values, row) =>
          values.map((value, column) => [
            value,
            cells.formulas[row]![column],
            value === '' ? formatAt(snapshot, sheet, row, column).code : cells.formats[row]![column],
          ]),
        );
        expect(got).toEqual(expected);
        expect(engine.tables().filter((table) => table.sheet === id)).toMatchObject(
          sheet.tables.map((table) => ({ name: table.name, range: table.range })),
        );
        expect(engine.merges(id)).toEqual(sheet.merges);
      }
      expect(engine.xmlParts().map(({ xml }) => xml)).toEqual(snapshot.customXml.map(({ xml }) => xml));
      expect(engine.original).toBe(bytes);
    },
  );

  test('protection, locks, looks, links, filters, widths, comments and conditional formats', () => {
    const engine = new TestEngine(
      rawXlsx({
        styles:
          '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/></patternFill></fill></fills>' +
          '<cellXfs><xf/><xf fillId="1"><alignment horizontal="center"/><protection locked="0"/></xf><xf numFmtId="2"/></cellXfs>',
        before: '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><cols><col min="1" max="1" width="20.7109375"/></cols>',
        rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1" s="2"/></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="6" hidden="1"/>',
        after:
          '<sheetProtection sheet="1" password="CBEB"/><autoFilter ref="A1:B3"><filterColumn colId="0"><filters/></filterColumn></autoFilter>' +
          '<conditionalFormatting sqref="A1:A2"><cfRule type="cellIs" priority="2"><formula>1</formula></cfRule><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
          '<hyperlinks><hyperlink ref="B1" location="Blad1!A1" tooltip="Gå"/></hyperlinks>',
        sheetRelationships: relationship('rId1', 'comments', '../comments1.xml'),
        parts: {
          'xl/comments1.xml':
            '<comments><authors><author>Ekonomi</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Not</t></text></comment></commentList></comments>',
        },
      }),
    );
    const sheet = engine.id('Blad1');
    expect(engine.sheets()[0]).toMatchObject({ isProtected: true, tabColor: '#00FF00' });
    engine.type('Blad1', 'A1', [5]);
    expect(() => engine.type('Blad1', 'B1', [5])).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    expect(() => engine.unprotect(sheet, 'gissat')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    expect(engine.look(sheet, 0, 0)).toMatchObject({ fillColor: '#DDEEFF', horizontalAlignment: 'Center' });
    expect(engine.look(sheet, 0, 1).hyperlink).toEqual({
      documentReference: 'Blad1!A1',
      textToDisplay: '2',
      screenTip: 'Gå',
    });
    expect(engine.format('Blad1', 'D1')).toBe('0.00');
    expect(engine.usedRange(sheet, true)).toEqual(range('A1:B2'));
    expect(engine.usedRange(sheet, false)).toEqual(range('A1:D2'));
    expect(engine.columnWidth(sheet, 0)).toBe(108.75);
    expect([1, 5].map((row) => engine.isRowHidden(sheet, row))).toEqual([true, true]);
    expect(engine.conditionalFormats(sheet)).toMatchObject([
      { type: 'Custom', formula: '=A1>1', ranges: [range('A1:A2')], priority: 0 },
      { type: 'CellValue', priority: 1 },
    ]);
    expect(engine.comments()).toMatchObject([{ row: 1, column: 1, author: 'Ekonomi', content: 'Not', kind: 'note' }]);
  });

  test('clearing a table’s filter shows the rows that it hid, and no others', () => {
    const engine = new TestEngine(
      rawXlsx({
        rows:
          '<row r="1"><c t="str"><v>a</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>' +
          '<row r="5" hidden="1"><c><v>3</v></c></row>',
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        sheetRelationships: relationship('rId1', 'table', '../tables/table1.xml'),
        parts: {
          'xl/tables/table1.xml':
            '<table displayName="tblA" ref="A1:A3"><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>',
        },
      }),
    );
    const sheet = engine.id('Blad1');
    engine.clearFilters(engine.tables()[0]!.id);
    expect([1, 4].map((row) => engine.isRowHidden(sheet, row))).toEqual([false, true]);
  });
});

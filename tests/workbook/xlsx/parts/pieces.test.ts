import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FormatRows } from '../../../../src/workbook/xlsx/parts/format-rows';
import { FormatsTable } from '../../../../src/workbook/xlsx/parts/formats-table';
import { SharedStringsScanner } from '../../../../src/workbook/xlsx/parts/shared-strings-scanner';
import { SheetScanner, type SheetContent } from '../../../../src/workbook/xlsx/parts/sheet-scanner';
import { ReadBudget } from '../../../../src/workbook/xlsx/read-budget';

const SHEET = new TextEncoder().encode(
  '\ufeff<?xml version="1.0"?><!-- mål > ram --><worksheet xmlns="x"><cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
    '<row r="1"><c r="A1"><v>1.25</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><!-- x --></row>\n' +
    '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>åäö &amp; 🏫</t></is></c><c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B3*2</f><v>-7e3</v></c><c r="B3" t="str"><f>"x"</f><v><![CDATA[<y>]]></v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>12345678901234567890</v></c><c r="B4" t="e"><v>#REF!</v></c></row><row r="5"/>' +
    '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations></worksheet>\n',
);
const STRINGS = new TextEncoder().encode(
  '<?xml version="1.0"?><sst><si><t>ett</t></si><si><t xml:space="preserve"> två åäö </t></si><si><r><t>t</t></r><r><t>re</t></r></si><si/><si><t/></si></sst>',
);

function inPieces(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

function scanSheet(sizes: readonly number[]): SheetContent {
  const context = { sharedStrings: ['ett', 'två'], formats: new FormatsTable(undefined), date1904: false };
  const scanner = new SheetScanner('sheet', new ReadBudget(), context, new FormatRows());
  for (const piece of inPieces(SHEET, sizes)) scanner.push(piece);
  return scanner.finish();
}

function scanStrings(sizes: readonly number[]): readonly string[] {
  const scanner = new SharedStringsScanner('strings', 100, 1000);
  for (const piece of inPieces(STRINGS, sizes)) scanner.push(piece);
  return scanner.finish();
}

describe('scanning in pieces', () => {
  const whole = scanSheet([SHEET.length]);

  test('the whole sheet at once', () => {
    expect(whole.rows).toEqual([
      { values: [1.25, 'två', true] },
      { values: ['åäö & 🏫', 'ab'] },
      { values: [-7000, '<y>'], formulas: ['B3*2', '"x"'] },
      { values: [12345678901234567890, { error: '#REF!' }], formulas: ['B4*2'] },
    ]);
    expect(whole.validations).toHaveLength(1);
    expect(whole.merges).toHaveLength(1);
  });

  test.each([1, 2, 3, 5, 7, 11, 64, 1000])('pieces of %i bytes give the same', (size) => {
    expect(scanSheet([size])).toEqual(whole);
    expect(scanStrings([size])).toEqual(['ett', ' två åäö ', 'tre', '', '']);
  });

  test('pieces of any sizes give the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        expect(scanSheet(sizes)).toEqual(whole);
        expect(scanStrings(sizes)).toEqual(['ett', ' två åäö ', 'tre', '', '']);
      }),
      { numRuns: 200 },
    );
  });
});

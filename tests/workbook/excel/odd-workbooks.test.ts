import { afterEach, expect, jest, test } from '@jest/globals';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { settingsPart } from '../../../src/workbook/settings/write-remembered';
import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { cellFormats, rawXlsx, type RawWorkbook } from '../../fixtures/xlsx/raw-workbook';
import { comparable } from './comparable';
import { openInExcel, type OpenInExcel } from './open-in-excel';

jest.setTimeout(60_000);

let open: OpenInExcel | undefined;
afterEach(() => open?.close());

const raw: readonly (readonly [string, RawWorkbook])[] = [
  ['an empty sheet', {}],
  [
    'text that looks like something else',
    {
      rows: '<row r="1"><c r="A1" t="str"><v>#REF!</v></c><c r="B1" t="inlineStr"><is><t>=A1+1</t></is></c><c r="C1" t="inlineStr"><is><t>2027</t></is></c><c r="D1" t="e"><v>#REF!</v></c></row>',
    },
  ],
  [
    'results of every kind',
    {
      rows: '<row r="2"><c r="B2" t="str"><f>""</f><v></v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="b"><f>1=1</f><v>1</v></c><c r="E2"><f>1+1</f><v>2</v></c></row>',
    },
  ],
  [
    'a shared formula',
    {
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    },
  ],
  [
    'the 1904 date system',
    {
      workbookBefore: '<workbookPr date1904="1"/>',
      styles: cellFormats(0, 14),
      rows: '<row r="1"><c r="A1" s="1"><v>44925</v></c></row>',
    },
  ],
  [
    'formats of empty cells in front',
    {
      styles: cellFormats(0, 14, 10),
      rows: '<row r="3"><c r="A3" s="1"/><c r="C3" s="2"><v>0.5</v></c><c r="E3" s="1"/></row>',
    },
  ],
  [
    'cells far out',
    { rows: '<row r="70"><c r="AA70"><v>1</v></c></row><row r="900"><c r="B900" t="b"><v>0</v></c></row>' },
  ],
  [
    'hidden rows and columns',
    {
      before: '<cols><col min="2" max="3" hidden="1" width="9"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="3" hidden="1"/><row r="4"><c r="C4"><v>3</v></c></row>',
    },
  ],
  [
    'everything hidden',
    {
      before: '<cols><col min="1" max="2" hidden="1" width="9"/></cols>',
      rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>',
    },
  ],
  [
    'merged cells',
    {
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="D4"><v>1</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>',
    },
  ],
  [
    'names',
    {
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      workbookAfter:
        '<definedNames><definedName name="Sats">Blad1!$A$1</definedName><definedName name="lokal" localSheetId="0">Blad1!$B$2</definedName><definedName name="dold" hidden="1">0.02</definedName></definedNames>',
    },
  ],
];

const written: readonly (readonly [string, NewWorkbook])[] = [
  [
    'sheet names that need quotes',
    {
      sheets: ["Mål 2027, d'år", 'A,B', '2027'].map((name) => ({
        name,
        rows: [
          ['x', 'y'],
          [1, 2],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      })),
    },
  ],
  [
    'hidden sheets',
    {
      sheets: [
        { name: 'A', rows: [[1]] },
        { name: 'B', rows: [[1]], visibility: 'hidden' },
        { name: 'C', rows: [[1]], visibility: 'veryHidden' },
      ],
    },
  ],
  [
    'what we remember, and what others do',
    {
      sheets: [{ name: 'A', rows: [[1]] }],
      customXml: [
        settingsPart({ model: 'karlskoga', dismissals: [] }),
        { namespace: 'urn:annan', xml: '<a xmlns="urn:annan">1</a>' },
      ],
    },
  ],
  [
    'tables with totals',
    {
      sheets: [
        {
          name: 'A',
          rows: [
            [],
            [null, 'Å', 'B'],
            [null, 'x', 1],
            [null, 'y', 2],
            [null, 'Summa', { value: 3, formula: 'SUBTOTAL(109,tblA[B])' }],
          ],
          tables: [
            {
              name: 'tblA',
              top: 1,
              left: 1,
              columns: ['Å', 'B'],
              dataRows: 2,
              totals: [{ label: 'Summa' }, { function: 'sum' }],
            },
          ],
        },
      ],
    },
  ],
];

test.each([
  ...raw.map(([what, book]) => [what, rawXlsx(book)] as const),
  ...written.map(([what, book]) => [what, writeXlsx(book)] as const),
])('%s', async (_what, bytes) => {
  open = openInExcel(bytes, { name: 'udda.xlsx' });
  expect(comparable(await open.workbook.read())).toEqual(comparable(readXlsx(bytes, { name: 'udda.xlsx' })));
  expect(open.host.counts().syncs).toBeLessThanOrEqual(3);
});

test('a value ever so far below is not a million empty rows', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="B1048576"><v>3</v></c></row>';
  const bytes = rawXlsx({ rows });
  open = openInExcel(bytes, { name: 'udda.xlsx' });
  const { sheets } = await open.workbook.read();
  expect(sheets[0]!.rows.flatMap((row) => row?.values ?? [])).toEqual([1, 2, null, 3]);
  expect(open.host.counts()).toMatchObject({ syncs: 4 });
  expect(open.host.counts().bytesOut).toBeLessThan(50_000);
});

test('more merged cells than Excel tells of at once', async () => {
  const merges = Array.from({ length: 1_300 }, (_, row) => ({ top: row, bottom: row, left: 1, right: 2 }));
  const rows = merges.map((_, row) => [row, 'sammanslaget']);
  const bytes = writeXlsx({
    sheets: [
      { name: 'A', rows, merges },
      { name: 'B', rows: [[1]] },
    ],
  });
  open = openInExcel(bytes, { name: 'udda.xlsx' });
  const workbook = await open.workbook.read();
  expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, { name: 'udda.xlsx' })));
  const change = { kind: 'cells', sheet: 'A', range: { top: 1, bottom: 1, left: 0, right: 0 } } as const;
  expect((await open.workbook.reread(workbook, [change])).sheets[0]).toBe(workbook.sheets[0]);
});

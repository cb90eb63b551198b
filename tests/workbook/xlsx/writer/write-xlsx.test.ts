import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { formatAt, formulaAt, valueAt } from '../../../../src/workbook/snapshot';
import { readXlsx } from '../../../../src/workbook/xlsx/read-xlsx';
import { parseXml } from '../../../../src/workbook/xlsx/xml/parse-xml';
import { childrenOf } from '../../../../src/workbook/xlsx/xml/xml-element';
import { styledCell } from '../../../../src/workbook/xlsx/writer/cell-xml';
import type { NewSheet, NewWorkbook } from '../../../../src/workbook/xlsx/writer/new-workbook';
import { NewWorkbookError } from '../../../../src/workbook/xlsx/writer/new-workbook-error';
import { writeXlsx } from '../../../../src/workbook/xlsx/writer/write-xlsx';
import { newCell } from './arbitrary-workbook';

const HEADERS = ['Mål-id', 'Mål', 'Målnivå\n2027'];

const FULL: NewWorkbook = {
  properties: { title: 'Mål & ramar', organisation: 'Exempelkommun' },
  names: [
    { name: 'Nämnder', formula: 'Listor!$A$1:$A$3', hidden: false },
    { name: 'Lokal', formula: "'Mål ''27'!$A$1", sheet: "Mål '27", hidden: true },
  ],
  customXml: [{ namespace: 'urn:styrkoll:settings:1', xml: '<settings xmlns="urn:styrkoll:settings:1"/>' }],
  sheets: [
    {
      name: "Mål '27",
      tabColour: '1F4E79',
      frozenRows: 1,
      columns: [{ width: 10 }, { width: 50, style: 'input' }, { hidden: true }],
      rows: [
        HEADERS.map((value) => ({ value, style: 'header' })),
        ['M1', '=HYPERLINK("x")', 0.5],
        { cells: ['M2', null, { value: 46_418, style: 'date' }], hidden: true, height: 30 },
        ['Summa', undefined, { formula: 'SUBTOTAL(109,tblMål[Målnivå])', value: 1.5, style: 'percent' }],
        undefined,
        [{ formula: '=A1' }, true, { error: '#N/A' }],
      ],
      tables: [
        {
          name: 'tblMål',
          top: 0,
          left: 0,
          columns: HEADERS,
          dataRows: 2,
          totals: [{ label: 'Summa' }, undefined, { function: 'sum' }],
        },
      ],
      merges: [{ top: 7, left: 0, bottom: 8, right: 2 }],
      validations: [
        {
          ranges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
          list: ['ja', 'nej'],
          error: { title: 'Fel', text: 'Välj i listan' },
        },
        {
          ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
          list: 'Nämnder',
          prompt: { title: 'Nämnd', text: 'Välj' },
          style: 'warning',
        },
        {
          ranges: [{ top: 1, left: 2, bottom: 2, right: 2 }],
          type: 'decimal',
          operator: 'between',
          formula1: '0',
          formula2: '1',
        },
      ],
      print: { orientation: 'landscape', repeatRows: { first: 0, last: 0 }, header: '&L&A', footer: '&RSida &P av &N' },
    },
    { name: 'Listor', visibility: 'veryHidden', rows: [['Socialnämnden'], ['Kommunstyrelsen']] },
  ],
};

function sheet(part: Partial<NewSheet>): NewWorkbook {
  return { sheets: [{ name: 'Blad1', rows: [], ...part }] };
}

describe('writing a workbook', () => {
  const bytes = writeXlsx(FULL);
  const book = readXlsx(bytes, { name: 'ny.xlsx' });
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

  test('cells, formulas and formats', () => {
    const [goals] = book.sheets;
    expect(goals!.rows.map((row) => row?.values)).toEqual([
      HEADERS,
      ['M1', '=HYPERLINK("x")', 0.5],
      ['M2', null, 46_418],
      ['Summa', null, 1.5],
      undefined,
      [null, true, { error: '#N/A' }],
    ]);
    expect(formulaAt(goals!, 3, 2)).toBe('SUBTOTAL(109,tblMål[Målnivå])');
    expect(formulaAt(goals!, 5, 0)).toBe('A1');
    expect(formulaAt(goals!, 1, 1)).toBeUndefined();
    expect(formatAt(book, goals!, 2, 2)).toEqual({ code: 'yyyy-mm-dd', kind: 'date' });
    expect(formatAt(book, goals!, 3, 2).kind).toBe('percent');
  });

  test('tables, merges, hidden rows, columns and sheets, names and custom XML', () => {
    const [goals, lists] = book.sheets;
    expect(goals).toMatchObject({
      tables: [
        {
          name: 'tblMål',
          range: { top: 0, left: 0, bottom: 3, right: 2 },
          headerRows: 1,
          totalRows: 1,
          columns: HEADERS,
        },
      ],
      merges: FULL.sheets[0]!.merges,
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([2]),
    });
    expect(goals!.validations).toEqual([
      { ranges: FULL.sheets[0]!.validations![0]!.ranges, type: 'list', formula1: '"ja,nej"' },
      { ranges: FULL.sheets[0]!.validations![1]!.ranges, type: 'list', formula1: 'Nämnder' },
      { ranges: FULL.sheets[0]!.validations![2]!.ranges, type: 'decimal', formula1: '0', formula2: '1' },
    ]);
    expect(lists!.visibility).toBe('veryHidden');
    expect(book.names).toEqual([
      ...FULL.names!,
      { name: '_xlnm.Print_Titles', formula: "'Mål ''27'!$1:$1", sheet: "Mål '27", hidden: false },
    ]);
    expect(book.customXml).toEqual(FULL.customXml);
  });

  test('the elements of a worksheet stand in the schema’s order', () => {
    const names = parseXml(parts['xl/worksheets/sheet1.xml']!, 'sheet').children.map(({ name }) => name);
    expect(names).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'tableParts',
    ]);
  });

  test('every part has its content type, every relationship its part', () => {
    const types = parseXml(parts['[Content_Types].xml']!, 'types');
    const overrides = childrenOf(types, 'Override').map(({ attributes }) => attributes.get('PartName')!.slice(1));
    expect(overrides.filter((part) => !(part in parts))).toEqual([]);
    const plain = Object.keys(parts).filter(
      (part) => !part.endsWith('.rels') && part !== '[Content_Types].xml' && !overrides.includes(part),
    );
    expect(plain).toEqual(['customXml/item1.xml']);
    const targets = Object.entries(parts)
      .filter(([part]) => part.endsWith('.rels'))
      .flatMap(([part, xml]) =>
        childrenOf(parseXml(xml, part), 'Relationship').map(({ attributes }) =>
          new URL(attributes.get('Target')!, `x:/${part.replace('_rels/', '')}`).pathname.slice(1),
        ),
      );
    expect(targets.filter((target) => !(target in parts))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });

  test('the styles keep Excel’s two reserved fills, and each style has its name', () => {
    const styles = parseXml(parts['xl/styles.xml']!, 'styles');
    expect(styles.children.map(({ name }) => name)).toEqual([
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
    ]);
    const counted = styles.children.filter(({ attributes }) => attributes.has('count'));
    for (const list of counted) expect(Number(list.attributes.get('count'))).toBe(list.children.length);
    expect(
      childrenOf(styles, 'fills')[0]!
        .children.slice(0, 2)
        .map(({ children }) => children[0]!.attributes.get('patternType')),
    ).toEqual(['none', 'gray125']);
    const named = childrenOf(styles, 'cellStyles')[0]!.children.map(({ attributes }) => attributes.get('name'));
    expect(new Set(named).size).toBe(childrenOf(styles, 'cellStyleXfs')[0]!.children.length);
  });

  test('the same workbook gives the same bytes, and names nobody', () => {
    expect(Buffer.compare(writeXlsx(FULL), bytes)).toBe(0);
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created|modified/);
  });

  test('formulas without a result are worked out when the file opens', () => {
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    const calculated = unzipSync(writeXlsx(sheet({ rows: [[{ formula: '1+1', value: 2 }]] })));
    expect(strFromU8(calculated['xl/workbook.xml']!)).not.toContain('fullCalcOnLoad');
  });

  test('the first visible sheet is in front', () => {
    const written = unzipSync(
      writeXlsx({
        sheets: [
          { name: 'Dold', visibility: 'hidden', rows: [] },
          { name: 'Synlig', rows: [] },
        ],
      }),
    );
    expect(strFromU8(written['xl/workbook.xml']!)).toContain('activeTab="1"');
    expect(strFromU8(written['xl/worksheets/sheet2.xml']!)).toContain('tabSelected="1"');
    expect(strFromU8(written['xl/worksheets/sheet1.xml']!)).not.toContain('tabSelected');
  });

  test('rows may come one by one', () => {
    function* rows(): Generator<[number, string]> {
      for (let index = 0; index < 5000; index++) yield [index, `rad ${index % 7}`];
    }
    const [large] = readXlsx(writeXlsx(sheet({ rows: rows() })), { name: 'x' }).sheets;
    expect(large!.rows).toHaveLength(5000);
    expect(valueAt(large!, 4999, 1)).toBe('rad 1');
  });

  test('what is written is what is read', () => {
    fc.assert(
      fc.property(fc.array(fc.array(newCell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const [read] = readXlsx(writeXlsx(sheet({ rows })), { name: 'x' }).sheets;
        rows.forEach((row, rowIndex) =>
          row.forEach((cell, column) => {
            const { value = null, formula } = styledCell(cell);
            expect(valueAt(read!, rowIndex, column)).toEqual(value);
            expect(formulaAt(read!, rowIndex, column)).toBe(formula);
          }),
        );
      }),
    );
  });
});

describe('what Excel would refuse is refused', () => {
  const table = { name: 'tbl', top: 0, left: 0, columns: ['A', 'B'], dataRows: 1 };
  const rows = [
    ['A', 'B'],
    [1, 2],
  ];
  test.each<readonly [string, NewWorkbook]>([
    ['sheets', { sheets: [{ name: 'a', visibility: 'hidden', rows: [] }] }],
    ['sheets[0].name', sheet({ name: 'a/b' })],
    ['sheets[0].name', sheet({ name: 'x'.repeat(32) })],
    ['sheets[0].name', sheet({ name: '' })],
    [
      'sheets[1].name',
      {
        sheets: [
          { name: 'Mål', rows: [] },
          { name: 'MÅL', rows: [] },
        ],
      },
    ],
    ['sheets[0].tables[0].name', sheet({ rows, tables: [{ ...table, name: 'Två ord' }] })],
    ['sheets[0].tables[0].name', sheet({ rows, tables: [{ ...table, name: 'AB12' }] })],
    ['sheets[0].tables[1].name', sheet({ rows, tables: [table, { ...table, name: 'TBL', top: 5 }] })],
    [
      'sheets[0].tables[0].name',
      { ...sheet({ rows, tables: [table] }), names: [{ name: 'Tbl', formula: '1', hidden: false }] },
    ],
    ['sheets[0].tables[0].columns[1]', sheet({ rows, tables: [{ ...table, columns: ['A', 'a'] }] })],
    ['sheets[0].tables[0].columns[1]', sheet({ rows, tables: [{ ...table, columns: ['A', 'C'] }] })],
    ['sheets[0].tables[0].columns[0]', sheet({ rows: [[1, 'B']], tables: [{ ...table, columns: ['1', 'B'] }] })],
    ['sheets[0].tables[0].dataRows', sheet({ rows, tables: [{ ...table, dataRows: 0 }] })],
    ['sheets[0].tables[0]', sheet({ rows: [], tables: [table] })],
    ['sheets[0].tables[1]', sheet({ rows, tables: [table, { ...table, name: 'två', top: 1 }] })],
    ['sheets[0].merges[0]', sheet({ rows, tables: [table], merges: [{ top: 1, left: 1, bottom: 1, right: 4 }] })],
    ['sheets[0].B2', sheet({ rows: [[], [1, NaN]] })],
    ['sheets[0].A1', sheet({ rows: [['x'.repeat(32_768)]] })],
    ['sheets[0].A1', sheet({ rows: [[{ value: 1, style: 'okänd' }]] })],
    ['sheets[0].A1', sheet({ rows: [[{ formula: '' }]] })],
    ['sheets[0].columns[0]', sheet({ columns: [{ style: 'okänd' }] })],
    ['sheets[0].validations[0]', sheet({ validations: [{ ranges: [], list: ['a,b'] }] })],
    ['sheets[0].validations[0]', sheet({ validations: [{ ranges: [], list: ['x'.repeat(256)] }] })],
    ['names[0].sheet', { ...sheet({}), names: [{ name: 'n', formula: '1', sheet: 'Borta', hidden: false }] }],
  ])('%s', (path, book) => {
    expect.assertions(2);
    try {
      writeXlsx(book);
    } catch (error) {
      expect(error).toBeInstanceOf(NewWorkbookError);
      expect((error as NewWorkbookError).path).toBe(path);
    }
  });
});

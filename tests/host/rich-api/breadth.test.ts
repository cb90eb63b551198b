import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from './small-book';

let excel: HostedExcel;
beforeEach(() => {
  excel = excelInJsdom(smallBook(), { name: 'liten.xlsx' });
});
afterEach(() => excel.close());

type Loads = Record<string, { load(properties: string): void; toJSON(): object }>;

/** What some objects tell after a piece of work, each loaded in a batch of its own. */
async function told(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Loads,
  properties: string,
): Promise<unknown> {
  return excel.run(async (context) => {
    const objects = work(context.workbook.worksheets.getItem('Ramar'), context);
    await context.sync();
    for (const each of Object.values(objects)) each.load(properties);
    await context.sync();
    return Object.fromEntries(Object.entries(objects).map(([name, each]) => [name, each.toJSON()]));
  });
}

async function formulas(address: string, work: (sheet: Excel.Worksheet) => void, name = 'Ramar'): Promise<unknown> {
  return excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Ramar'));
    const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

describe('validation rules are written and read back', () => {
  const date = { date: { formula1: '2027-01-01', operator: 'GreaterThan' as const } };
  const whole = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' as const } };
  test.each<[string, Excel.DataValidationRule, object, string]>([
    [
      'a list',
      { list: { inCellDropDown: false, source: 'Ja,Nej' } },
      { list: { inCellDropDown: false, source: 'Ja,Nej' } },
      'List',
    ],
    ['numbers', whole, { wholeNumber: { formula1: '=0', formula2: '=10', operator: 'Between' } }, 'WholeNumber'],
    ['a date', date, { date: { formula1: '=46388', operator: 'GreaterThan' } }, 'Date'],
    ['a formula', { custom: { formula: '=F1>0' } }, { custom: { formula: '=F1>0' } }, 'Custom'],
  ])('%s', async (_title, rule, expected, type) => {
    const work = (sheet: Excel.Worksheet): Loads => {
      const { dataValidation } = sheet.getRange('F1:F3');
      dataValidation.rule = rule;
      return { dataValidation };
    };
    expect(await told(work, 'rule,type')).toEqual({ dataValidation: { rule: expected, type } });
  });

  test('cells that break their rule are found, and clearing takes the rule off some cells only', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      sheet.getRange('A3').values = [['Okänd']];
      const { dataValidation } = sheet.getRange('A2:A4');
      const wrong = dataValidation.getInvalidCells().load('address');
      dataValidation.load('valid');
      await context.sync();
      expect([wrong.address, dataValidation.valid]).toEqual(['Ramar!A3', null]);
      sheet.getRange('A3').dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe('MixedCriteria');
    });
  });
});

describe('conditional formats of every kind', () => {
  const cases: [Excel.ConditionalFormatType, string, object][] = [
    ['CellValue' as Excel.ConditionalFormatType, 'cellValue', { rule: { formula1: '=200', operator: 'GreaterThan' } }],
    ['ContainsText' as Excel.ConditionalFormatType, 'textComparison', { rule: { operator: 'Contains', text: 'ul' } }],
    ['TopBottom' as Excel.ConditionalFormatType, 'topBottom', { rule: { rank: 1, type: 'TopItems' } }],
    ['PresetCriteria' as Excel.ConditionalFormatType, 'preset', { rule: { criterion: 'AboveAverage' } }],
    ['IconSet' as Excel.ConditionalFormatType, 'iconSet', { style: 'ThreeTriangles', showIconOnly: true }],
    ['DataBar' as Excel.ConditionalFormatType, 'dataBar', { barDirection: 'LeftToRight', axisColor: '#FF0000' }],
  ];
  test.each(cases)('%s', async (type, part, properties) => {
    const work = (sheet: Excel.Worksheet): Loads => {
      const format = sheet.getRange('C2:C4').conditionalFormats.add(type);
      const kind = (format as unknown as Record<string, { set(properties: object): void } & Loads[string]>)[part]!;
      kind.set(properties);
      return { kind };
    };
    expect(await told(work, Object.keys(properties).join(','))).toEqual({ kind: properties });
  });
});

describe('cells', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string, unknown[][]]>([
    [
      'sorted upwards',
      (s) => s.getRange('A2:C4').sort.apply([{ key: 0 }]),
      'A2:C4',
      [
        ['Kultur', 2027, 100],
        ['Skola', 2028, '=C1+C2'],
        ['Teknik', 2027, 250.5],
      ],
    ],
    [
      'sorted below their header',
      (s) => s.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true),
      'A1:B4',
      [
        ['Nämnd', 'År'],
        ['Skola', 2028],
        ['Kultur', 2027],
        ['Teknik', 2027],
      ],
    ],
    [
      'filled in their steps',
      (s) => {
        s.getRange('H1:H2').values = [[1], [3]];
        s.getRange('H1:H2').autoFill('H1:H4');
      },
      'H1:H4',
      [[1], [3], [5], [7]],
    ],
    [
      'filled with a formula',
      (s) => {
        s.getRange('H1').formulas = [['=A1']];
        s.getRange('H1').autoFill('H1:I1', 'FillCopy');
      },
      'H1:I1',
      [['=A1', '=B1']],
    ],
    [
      'without doubles',
      (s) => {
        s.getRange('H1:I3').values = [
          ['a', 1],
          ['A', 2],
          ['b', 3],
        ];
        s.getRange('H1:I3').removeDuplicates([0], false);
      },
      'H1:I3',
      [
        ['a', 1],
        ['b', 3],
        ['', ''],
      ],
    ],
    ['moved with their formula', (s) => s.getRange('A6:C6').moveTo('A10'), 'A10:C10', [['Summa', '', '=SUM(C2:C4)']]],
    [
      'copied as text that looks like a number',
      (s) => {
        s.getRange('H1').values = [["'007"]];
        s.getRange('I1').copyFrom('H1');
        s.getRange('J1').copyFrom('H1', 'Values');
      },
      'H1:J1',
      [['007', '007', '007']],
    ],
    [
      'with a total row',
      (s) => (s.tables.getItem('tblRamar').showTotals = true),
      'A5:C5',
      [['Summa', '', '=SUBTOTAL(109,tblRamar[Belopp])']],
    ],
  ])('%s', async (_title, work, address, expected) => {
    expect(await formulas(address, work)).toEqual(expected);
  });

  test('the first rows of a table without data take its empty row', async () => {
    const work = (sheet: Excel.Worksheet): void => {
      const tom = sheet.context.workbook.worksheets.getItem('Tom');
      const table = tom.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Datum', 'Belopp']];
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
    };
    expect(await formulas('A1:B4', work, 'Tom')).toEqual([
      ['Datum', 'Belopp'],
      ['a', 1],
      ['b', 2],
      ['', ''],
    ]);
  });

  test('looks are copied, and all of the sheet freezes where it is wanted', async () => {
    const work = (sheet: Excel.Worksheet): Loads => {
      sheet.getRange('A1').format.fill.color = 'purple';
      sheet.getRange('J1').copyFrom('A1', 'Formats');
      return { fill: sheet.getRange('J1').format.fill };
    };
    expect(await told(work, 'color')).toEqual({ fill: { color: '#800080' } });
    const freeze = (sheet: Excel.Worksheet): Loads => {
      sheet.freezePanes.freezeAt('A1:B2');
      return { at: sheet.freezePanes.getLocation(), edge: sheet.getRange('A1').getRangeEdge('Down') };
    };
    expect(await told(freeze, 'address')).toEqual({ at: { address: 'Ramar!A1:B2' }, edge: { address: 'Ramar!A4' } });
  });
});

describe('filters', () => {
  test.each<[string, (filter: Excel.Filter) => void, unknown[]]>([
    ['values', (filter) => filter.applyValuesFilter(['100', '350.5']), [100, 350.5]],
    ['a condition', (filter) => filter.applyCustomFilter('>200', '<300', 'And'), [250.5]],
    ['the highest', (filter) => filter.applyTopItemsFilter(1), [350.5]],
    ['the mean', (filter) => filter.applyDynamicFilter('BelowAverage'), [100]],
  ])('by %s hide rows, and show them when cleared', async (_title, apply, expected) => {
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblRamar');
      apply(table.columns.getItem('Belopp').filter);
      const body = table.columns.getItem('Belopp').getDataBodyRange();
      const seen = body.getVisibleView().load('values');
      await context.sync();
      expect(seen.values.flat()).toEqual(expected);
      table.clearFilters();
      const all = body.getVisibleView().load('values');
      await context.sync();
      expect(all.values).toHaveLength(3);
    });
  });
});

describe('what stands around cells', () => {
  test('a comment is answered, changed and settled', async () => {
    await excel.run(async (context) => {
      const comment = context.workbook.comments.add('Ramar!E1', 'text');
      const reply = comment.replies.add('svar').load('id');
      comment.content = 'ny';
      comment.resolved = true;
      await context.sync();
      comment.load('content,resolved');
      comment.replies.load('items/content');
      const found = context.workbook.comments.getItemByReplyId(reply.id).load('content');
      await context.sync();
      expect([comment.content, comment.resolved, found.content]).toEqual(['ny', true, 'ny']);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['svar']);
    });
  });

  test('a copy of a sheet has tables of its own', async () => {
    await excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const copy = worksheets.getItem('Ramar').copy('After', worksheets.getItem('Ramar')).load('name,position');
      await context.sync();
      copy.tables.load('items/name,items/id');
      tables.load('items/id');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Ramar (2)', 1]);
      expect(copy.tables.items).toHaveLength(1);
      expect(copy.tables.items[0]!.name).not.toBe('tblRamar');
      expect(new Set(tables.items.map(({ id }) => id)).size).toBe(2);
    });
  });

  test('charts, shapes and pivot tables: none, and none can be added', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      sheet.load('charts/items/name,shapes/items/name,pivotTables/items/name');
      const count = sheet.charts.getCount();
      await context.sync();
      expect([count.value, sheet.charts.items, sheet.shapes.items, sheet.pivotTables.items]).toEqual([0, [], [], []]);
      sheet.charts.add('Line', sheet.getRange('A1'));
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotHosted' });
    });
  });

  test('an edit of one cell is told with what it held', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      sheet.onChanged.add((args) => Promise.resolve(void seen.push(args)));
      await context.sync();
      sheet.getRange('C2').values = [['x']];
      await context.sync();
    });
    expect(seen[0]?.details).toEqual({
      valueBefore: 100,
      valueAfter: 'x',
      valueTypeBefore: 'Double',
      valueTypeAfter: 'String',
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { NAMESPACE, smallBook } from './small-book';

let excel: HostedExcel;
beforeAll(() => {
  excel = excelInJsdom(smallBook(), { name: 'liten.xlsx' });
});
afterAll(() => excel.close());

const sheet = (context: Excel.RequestContext, name = 'Ramar'): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

describe('workbook and sheets', () => {
  test('name, and sheets with what hangs under them in one round trip', async () => {
    excel.host.resetCounts();
    const [name, sheets] = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.load('name');
      worksheets.load('items/name,items/visibility,items/position,items/tables/items/name');
      await context.sync();
      return [
        context.workbook.name,
        worksheets.items.map((each) => [
          each.name,
          each.visibility,
          each.position,
          each.tables.items.map((table) => table.name),
        ]),
      ];
    });
    expect(name).toBe('liten.xlsx');
    expect(sheets).toEqual([
      ['Ramar', 'Visible', 0, ['tblRamar']],
      ['Läs mig', 'Visible', 1, []],
      ['Listor', 'Hidden', 2, []],
      ['Tom', 'Visible', 3, []],
    ]);
    expect(excel.host.counts()).toMatchObject({ syncs: 1, writes: 0 });
  });

  test('$top and $skip take a window of a collection', async () => {
    const names = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 2, $skip: 1, name: true } as object);
      await context.sync();
      return sheets.items.map((each) => each.name);
    });
    expect(names).toEqual(['Läs mig', 'Listor']);
  });

  test('names ignore case, and a sheet is found again by its id after a rename', async () => {
    const name = await excel.run(async (context) => {
      const ramar = context.workbook.worksheets.getItem('RAMAR').load('id');
      await context.sync();
      ramar.name = 'Ramar 2027';
      await context.sync();
      const again = context.workbook.worksheets.getItem(ramar.id).load('name');
      await context.sync();
      const seen = again.name;
      ramar.name = 'Ramar';
      await context.sync();
      return seen;
    });
    expect(name).toBe('Ramar 2027');
  });

  test('counts, first, last, next and previous with and without hidden sheets', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast(true).load('name');
      const next = worksheets.getItem('Läs mig').getNext(true).load('name');
      const before = worksheets.getFirst().getPreviousOrNullObject();
      await context.sync();
      expect([all.value, visible.value, last.name, next.name, before.isNullObject]).toEqual([4, 3, 'Tom', 'Tom', true]);
    });
  });
});

describe('tables, names and parts', () => {
  test('a table, its columns and rows', async () => {
    await excel.run(async (context) => {
      const table = context.workbook.tables
        .getItem('tblRamar')
        .load('name,showHeaders,showTotals,style,worksheet/name');
      const columns = table.columns.load('count,items/name,items/index,items/values');
      const rows = table.rows.load('items/values');
      const count = context.workbook.tables.getCount();
      const inRange = sheet(context).getRange('B2').getTables().load('items/name');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals, table.worksheet.name]).toEqual([
        'tblRamar',
        true,
        false,
        'Ramar',
      ]);
      expect([columns.count, columns.items.map((column) => column.name)]).toEqual([3, ['Nämnd', 'År', 'Belopp']]);
      expect(columns.items[1]!.values).toEqual([['År'], [2027], [2027], [2028]]);
      expect(rows.items.map((row) => row.values[0]![0])).toEqual(['Kultur', 'Teknik', 'Skola']);
      expect([count.value, inRange.items.map((each) => each.name)]).toEqual([1, ['tblRamar']]);
    });
  });

  test('names with their kinds', async () => {
    const items = await excel.run(async (context) => {
      const names = context.workbook.names.load(
        'items/name,items/type,items/value,items/formula,items/scope,items/visible',
      );
      await context.sync();
      return names.items.map(({ name, type, value, formula, scope }) => [name, type, value, formula, scope]);
    });
    expect(items).toEqual([
      ['Kommun', 'Range', "'Läs mig'!$B$3", "='Läs mig'!$B$3", 'Workbook'],
      ['Skattesats', 'Double', 0.215, '=0.215', 'Workbook'],
    ]);
  });

  test('XML parts by namespace', async () => {
    await excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      const only = parts.getOnlyItemOrNullObject().load('id,namespaceUri');
      const none = context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const xml = parts.getOnlyItem().getXml();
      const count = parts.getCount();
      await context.sync();
      expect([only.namespaceUri, none.isNullObject, count.value]).toEqual([NAMESPACE, true, 1]);
      expect(xml.value).toContain('<a>1</a>');
    });
  });
});

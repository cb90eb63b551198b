import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from './small-book';

let excel: HostedExcel;
beforeAll(() => {
  excel = excelInJsdom(smallBook(), { name: 'liten.xlsx' });
});
afterAll(() => excel.close());

/** Loads some properties of an object, and gives them as plain data. */
async function loaded(
  pick: (
    context: Excel.RequestContext,
  ) => OfficeExtension.ClientObject & { load(names: string): unknown; toJSON(): object },
  names: string,
): Promise<unknown> {
  return excel.run(async (context) => {
    const object = pick(context);
    object.load(names);
    await context.sync();
    return object.isNullObject ? null : object.toJSON();
  });
}

const sheet = (context: Excel.RequestContext, name = 'Ramar'): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

describe('ranges', () => {
  test.each([
    ['a cell', (c: Excel.RequestContext) => sheet(c).getRange('C4'), 'Ramar!C4'],
    ['a whole column', (c: Excel.RequestContext) => sheet(c).getRange('B:B'), 'Ramar!B:B'],
    ['whole rows', (c: Excel.RequestContext) => sheet(c).getRange('$3:$5'), 'Ramar!3:5'],
    ['the sheet', (c: Excel.RequestContext) => sheet(c).getRange(), 'Ramar!1:1048576'],
    ['a name that needs quotes', (c: Excel.RequestContext) => sheet(c, 'Läs mig').getRange('B3'), "'Läs mig'!B3"],
    ['by indexes', (c: Excel.RequestContext) => sheet(c).getRangeByIndexes(1, 0, 2, 3), 'Ramar!A2:C3'],
    ['a cell of the sheet', (c: Excel.RequestContext) => sheet(c).getCell(1, 2), 'Ramar!C2'],
    ['a cell beyond its range', (c: Excel.RequestContext) => sheet(c).getRange('A1').getCell(3, 1), 'Ramar!B4'],
    ['by a defined name', (c: Excel.RequestContext) => sheet(c, 'Läs mig').getRange('kommun'), "'Läs mig'!B3"],
    ['by a table', (c: Excel.RequestContext) => sheet(c).getRange('tblRamar'), 'Ramar!A2:C4'],
    ['offset', (c: Excel.RequestContext) => sheet(c).getRange('A1:B2').getOffsetRange(2, 1), 'Ramar!B3:C4'],
    ['resized', (c: Excel.RequestContext) => sheet(c).getRange('A1').getResizedRange(2, 1), 'Ramar!A1:B3'],
    [
      'resized to a size',
      (c: Excel.RequestContext) => sheet(c).getRange('A1').getAbsoluteResizedRange(2, 1),
      'Ramar!A1:A2',
    ],
    ['a row of it', (c: Excel.RequestContext) => sheet(c).getRange('A1:C4').getRow(2), 'Ramar!A3:C3'],
    ['a column of it', (c: Excel.RequestContext) => sheet(c).getRange('A1:C4').getColumn(1), 'Ramar!B1:B4'],
    ['rows above', (c: Excel.RequestContext) => sheet(c).getRange('A5:C6').getRowsAbove(2), 'Ramar!A3:C4'],
    ['columns after', (c: Excel.RequestContext) => sheet(c).getRange('A5:C6').getColumnsAfter(1), 'Ramar!D5:D6'],
    ['last cell', (c: Excel.RequestContext) => sheet(c).getRange('A1:C4').getLastCell(), 'Ramar!C4'],
    ['entire row', (c: Excel.RequestContext) => sheet(c).getRange('B3').getEntireRow(), 'Ramar!3:3'],
    ['intersection', (c: Excel.RequestContext) => sheet(c).getRange('A1:C4').getIntersection('B3:Z9'), 'Ramar!B3:C4'],
    [
      'bounding',
      (c: Excel.RequestContext) => sheet(c).getRange('B2').getBoundingRect(sheet(c).getRange('A4')),
      'Ramar!A2:B4',
    ],
    ['used', (c: Excel.RequestContext) => sheet(c).getUsedRange(), 'Ramar!A1:C6'],
    ['used of an empty sheet', (c: Excel.RequestContext) => sheet(c, 'Tom').getUsedRange(), 'Tom!A1'],
    ['used of a part', (c: Excel.RequestContext) => sheet(c).getRange('B5:Z99').getUsedRange(true), 'Ramar!C6'],
    ['around a cell', (c: Excel.RequestContext) => sheet(c).getRange('B2').getSurroundingRegion(), 'Ramar!A1:C4'],
    ['found', (c: Excel.RequestContext) => sheet(c).getRange('A:C').find('skola', {}), 'Ramar!A4'],
    ['of a name', (c: Excel.RequestContext) => c.workbook.names.getItem('Kommun').getRange(), "'Läs mig'!B3"],
    [
      "a table's data",
      (c: Excel.RequestContext) => c.workbook.tables.getItem('TBLRAMAR').getDataBodyRange(),
      'Ramar!A2:C4',
    ],
    [
      "a table's header",
      (c: Excel.RequestContext) => c.workbook.tables.getItem('tblRamar').getHeaderRowRange(),
      'Ramar!A1:C1',
    ],
    [
      "a table's column",
      (c: Excel.RequestContext) => c.workbook.tables.getItem('tblRamar').columns.getItem('år').getRange(),
      'Ramar!B1:B4',
    ],
    [
      "a table's row",
      (c: Excel.RequestContext) => c.workbook.tables.getItem('tblRamar').rows.getItemAt(1).getRange(),
      'Ramar!A3:C3',
    ],
  ])('%s', async (_title, pick, address) => {
    expect(await loaded(pick, 'address')).toEqual({ address });
  });

  test('values, formulas, formats, types and texts', async () => {
    expect(
      await loaded((c) => sheet(c).getRange('B4:C6'), 'values,formulas,formulasR1C1,numberFormat,valueTypes,text'),
    ).toEqual({
      values: [
        [2028, 350.5],
        ['', ''],
        ['', 701],
      ],
      formulas: [
        [2028, '=C2+C3'],
        ['', ''],
        ['', '=SUM(C2:C4)'],
      ],
      formulasR1C1: [
        [2028, '=R[-2]C+R[-1]C'],
        ['', ''],
        ['', '=SUM(R[-4]C:R[-2]C)'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', 'General'],
        ['General', 'General'],
      ],
      valueTypes: [
        ['Double', 'Double'],
        ['Empty', 'Empty'],
        ['Empty', 'Double'],
      ],
      text: [
        ['2028', '350.5'],
        ['', ''],
        ['', '701'],
      ],
    });
    expect(await loaded((c) => sheet(c, 'Läs mig').getRange('A1:B1'), 'values,valueTypes,text')).toEqual({
      values: [[true, '#N/A']],
      valueTypes: [['Boolean', 'Error']],
      text: [['TRUE', '#N/A']],
    });
  });

  test('a whole column has an address and a count, but null for its cells', async () => {
    expect(await loaded((c) => sheet(c).getRange('A:A'), 'values,formulas,cellCount,isEntireColumn,rowCount')).toEqual({
      values: null,
      formulas: null,
      cellCount: 1_048_576,
      isEntireColumn: true,
      rowCount: 1_048_576,
    });
    expect(await loaded((c) => sheet(c).getRange(), 'cellCount')).toEqual({ cellCount: -1 });
  });

  test('load without names gives all that is plain', async () => {
    const all = (await loaded((c) => sheet(c).getRange('A1'), '')) as object;
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining(['address', 'values', 'formulas', 'rowHidden', 'numberFormat']),
    );
  });

  test('areas: a list of addresses, special cells and merges', async () => {
    expect(await loaded((c) => sheet(c).getRanges('A1:B2, C4'), 'address,areaCount,cellCount')).toEqual({
      address: 'Ramar!A1:B2,Ramar!C4',
      areaCount: 2,
      cellCount: 5,
    });
    expect(await loaded((c) => sheet(c).getRange().getSpecialCells('Formulas'), 'address')).toEqual({
      address: 'Ramar!C4,Ramar!C6',
    });
    expect(
      await loaded((c) => sheet(c).getUsedRange().getSpecialCellsOrNullObject('Constants', 'Numbers'), 'address'),
    ).toEqual({
      address: 'Ramar!B2:C3,Ramar!B4',
    });
    expect(
      await loaded((c) => sheet(c).getRange().getSpecialCellsOrNullObject('ConditionalFormats'), 'address'),
    ).toBeNull();
    expect(await loaded((c) => sheet(c, 'Läs mig').getRange('A1:C9').getMergedAreasOrNullObject(), 'address')).toEqual({
      address: "'Läs mig'!A5:C5",
    });
    const areas = await excel.run(async (context) => {
      const found = sheet(context).getRanges('A1,B2').areas.load('items/address,items/values');
      await context.sync();
      return found.items.map((area) => [area.address, area.values]);
    });
    expect(areas).toEqual([
      ['Ramar!A1', [['Nämnd']]],
      ['Ramar!B2', [[2027]]],
    ]);
  });

  test('what a cell belongs to, loaded along', async () => {
    expect(
      await loaded((c) => sheet(c).getRange('A2'), 'format/fill/color,dataValidation/type,dataValidation/rule'),
    ).toEqual({
      format: { fill: { color: '#FFFFFF' } },
      dataValidation: { type: 'List', rule: { list: { inCellDropDown: true, source: 'Kultur,Teknik,Skola' } } },
    });
  });

  test('hidden rows tell, cell by cell and for all', async () => {
    await excel.run(async (context) => {
      const range = sheet(context, 'Läs mig').getRange('A1:A3');
      sheet(context, 'Läs mig').getRange('2:2').rowHidden = true;
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, address: true });
      range.load('rowHidden,hidden');
      const visible = range.getSpecialCells('Visible').load('address');
      const view = sheet(context, 'Läs mig').getRange('A1:B3').getVisibleView().load('values,cellAddresses');
      await context.sync();
      expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, false]);
      expect(rows.value[1]).toEqual({ rowHidden: true, rowIndex: 1, address: "'Läs mig'!A2" });
      expect([range.rowHidden, range.hidden]).toEqual([null, null]);
      expect(visible.address).toBe("'Läs mig'!A1,'Läs mig'!A3");
      expect(view.values).toEqual([
        [true, '#N/A'],
        ['', 'text'],
      ]);
      expect(view.cellAddresses[1]).toEqual(['A3', 'B3']);
      sheet(context, 'Läs mig').getRange('2:2').rowHidden = false;
      await context.sync();
    });
  });
});

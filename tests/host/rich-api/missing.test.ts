import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from './small-book';

let excel: HostedExcel;
beforeAll(() => {
  excel = excelInJsdom(smallBook(), { name: 'liten.xlsx' });
});
afterAll(() => excel.close());

/** What a piece of work fails with. */
async function faultOf(
  work: (context: Excel.RequestContext) => unknown,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation };
  }
  return { code: 'none', location: undefined };
}

const sheet = (context: Excel.RequestContext, name = 'Ramar'): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

describe('what is not there', () => {
  test.each([
    [
      'a sheet',
      (c: Excel.RequestContext) => sheet(c, 'Saknas').load('name'),
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    [
      'a table',
      (c: Excel.RequestContext) => c.workbook.tables.getItem('tblX'),
      'ItemNotFound',
      'TableCollection.getItem',
    ],
    [
      'a name',
      (c: Excel.RequestContext) => c.workbook.names.getItem('X'),
      'ItemNotFound',
      'NamedItemCollection.getItem',
    ],
    [
      'an address',
      (c: Excel.RequestContext) => sheet(c).getRange('inte en cell'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a column past the last',
      (c: Excel.RequestContext) => sheet(c).getRange('XFE1'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      "another sheet's cell",
      (c: Excel.RequestContext) => sheet(c).getRange('Tom!A1'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a cell above the first',
      (c: Excel.RequestContext) => sheet(c).getRange('A1').getOffsetRange(-1, 0),
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    [
      'a common cell',
      (c: Excel.RequestContext) => sheet(c).getRange('A1').getIntersection('B2'),
      'ItemNotFound',
      'Range.getIntersection',
    ],
    ['a text', (c: Excel.RequestContext) => sheet(c).getRange('A1').find('saknas', {}), 'ItemNotFound', 'Range.find'],
    [
      'used cells',
      (c: Excel.RequestContext) => sheet(c).getRange('H1:H9').getUsedRange(),
      'ItemNotFound',
      'Range.getUsedRange',
    ],
    [
      'a range of a number',
      (c: Excel.RequestContext) => c.workbook.names.getItem('Skattesats').getRange(),
      'InvalidReference',
      'NamedItem.getRange',
    ],
    [
      'a total row',
      (c: Excel.RequestContext) => c.workbook.tables.getItem('tblRamar').getTotalRowRange(),
      'InvalidOperation',
      'Table.getTotalRowRange',
    ],
  ])('%s', async (_title, work, code, location) => {
    expect(await faultOf(work)).toEqual({ code, location });
  });

  test('null objects, and what hangs on them, are null and take calls without a word', async () => {
    await excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Saknas');
      const range = none.getRange('A1').load('values');
      const used = sheet(context, 'Tom').getUsedRangeOrNullObject().load('address');
      none.delete();
      await context.sync();
      expect([none.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  test('what this host lacks is refused by name, and told', async () => {
    excel.close();
    const refused: string[] = [];
    excel = excelInJsdom(smallBook(), { name: 'liten.xlsx', onRefused: (fault) => refused.push(fault.message) });
    expect(await faultOf((c) => sheet(c).getRange('A1').getImage())).toEqual({
      code: 'NotHosted',
      location: 'Range.getImage',
    });
    expect(await faultOf((c) => sheet(c).load('pageLayout/orientation'))).toEqual({
      code: 'NotHosted',
      location: 'Worksheet.pageLayout',
    });
    expect(await faultOf((c) => sheet(c).getRange('A1').load('valuesAsJson'))).toEqual({
      code: 'NotHosted',
      location: 'Range.valuesAsJson',
    });
    expect(refused).toEqual([
      'This host does not have Range.getImage.',
      'This host does not have Worksheet.pageLayout.',
      'This host does not have Range.valuesAsJson.',
    ]);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
let excel: HostedExcel;
beforeAll(() => { const t=performance.now(); excel = excelInJsdom(new Uint8Array(readFileSync('samples/katrineholm.xlsx'))); console.log(performance.now()-t); });
afterAll(() => excel.close());
test('reads', async () => {
  const t=performance.now();
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/tables/items/name');
    const nothing = context.workbook.tables.getItemOrNullObject('xxx').load('name');
    await context.sync();
    console.log(sheets.items.map((s) => [s.name, s.visibility, s.id, s.tables.items.map((x) => x.name)]), nothing.isNullObject);
    const ranges = sheets.items.map((s) => s.getUsedRangeOrNullObject(true).load('address,values,formulas,formulasR1C1,numberFormat,valueTypes,text'));
    await context.sync();
    console.log(ranges.map((r) => r.isNullObject ? null : [r.address, r.values[0], r.formulas[3], r.formulasR1C1[5], r.text[5]]));
  });
  console.log(excel.host.counts(), performance.now()-t);
});

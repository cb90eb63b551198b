/** @jest-environment jsdom */
import '../taskpane/page-globals';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from './excel-in-jsdom';
import { smallBook } from './rich-api/small-book';

let excel: HostedExcel;
beforeAll(() => {
  excel = excelInJsdom(smallBook());
});
afterAll(() => excel.close());

test("the client reads through the page's own window", async () => {
  const values = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ramar').getRange('A1:B2').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    ['Nämnd', 'År'],
    ['Kultur', 2027],
  ]);
});

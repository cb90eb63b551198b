import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeBatch } from '../../../workbench/host/protocol/describe-batch';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from '../rich-api/small-book';

let excel: HostedExcel;
beforeEach(() => {
  excel = excelInJsdom(smallBook());
});
afterEach(() => excel.close());

/** What the messages of some work are about, without what the client does to clean up. */
async function described(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<readonly string[]> {
  await excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  return excel.host
    .log()
    .filter(({ kind }) => kind !== 'cleanup')
    .flatMap(({ what }) => what);
}

type Work = (context: Excel.RequestContext) => unknown;
const range = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Ramar').getRange(address);
const RANGE = (address: string): string => `Worksheets.GetItem("Ramar").GetRange("${address}")`;

describe('a batch in words', () => {
  test.each<[string, Work, readonly string[]]>([
    ['a read', (context) => range(context, 'A1:C2').load('values,address'), [`${RANGE('A1:C2')} → values, address`]],
    ['a read of all', (context) => range(context, 'A1').load(), [`${RANGE('A1')} → *`]],
    ['a write', (context) => (range(context, 'A1:B1').values = [['x', 'y']]), [`${RANGE('A1:B1')}.Values ← 1 × 2`]],
    [
      'a write deep down',
      (context) => (range(context, 'A1').format.fill.color = '#FFFF00'),
      [`${RANGE('A1')}.Format.Fill.Color ← "#FFFF00"`],
    ],
    ['a method', (context) => range(context, 'A1').clear('Contents'), [`${RANGE('A1')}.Clear("Contents")`]],
    [
      'a collection',
      (context) => context.workbook.tables.load('items/name'),
      [expect.stringMatching(/^Tables → .*name/) as unknown as string],
    ],
    ['something made', (context) => context.workbook.worksheets.add('Ny'), ['Worksheets.Add("Ny")']],
    ['the workbook itself', (context) => context.workbook.load('name'), ['Workbook → name']],
  ])('%s', async (_what, work, lines) => {
    expect(await described(async (context) => work(context))).toEqual(lines);
  });

  test('says what events come', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => undefined);
      await context.sync();
      range(context, 'B2').values = [[2030]];
      await context.sync();
    });
    const [event] = excel.host.log().filter(({ kind }) => kind === 'event');
    expect(event).toMatchObject({ what: ['Worksheet.changed B2'], answer: expect.stringContaining('RangeEdited') });
    expect(event!.request).toBeUndefined();
  });

  test('keeps the texts of request and answer', async () => {
    await described(async (context) => range(context, 'A1').load('values'));
    const [record] = excel.host.log();
    expect(JSON.parse(record!.request!)).toMatchObject({ type: 1, message: { url: 'ProcessQuery' } });
    expect(JSON.parse(record!.answer!)).toMatchObject({ type: 2, message: { body: expect.stringContaining('Nämnd') } });
    expect([record!.bytesIn, record!.bytesOut]).toEqual(
      [record!.request!, record!.answer!].map((text) => Buffer.byteLength(text)),
    );
  });

  test('is short however much there is', () => {
    const path = { Id: 1, ObjectPathType: 4, Name: 'x'.repeat(10) };
    const action = (value: unknown) => ({
      Id: 1,
      ActionType: 4,
      Name: 'Name',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [value] },
    });
    const lines = describeBatch({ Actions: Array(500).fill(action('y'.repeat(1000))), ObjectPaths: { 1: path } });
    expect([lines.length, lines.at(-1)]).toEqual([41, '…']);
    expect(lines[0]).toBe(`xxxxxxxxxx.Name ← "${'y'.repeat(40)}…"`);
    expect(describeBatch({ Actions: [], ObjectPaths: {} })).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from './small-book';

let excel: HostedExcel;
beforeEach(() => {
  excel = excelInJsdom(smallBook());
});
afterEach(() => excel.close());

type Told = Record<string, unknown>;

/** Listens, lets something happen, and gives what the handler was told, without functions. */
async function told(
  listen: (context: Excel.RequestContext, handler: (args: object) => Promise<void>) => unknown,
  happen: () => Promise<unknown> | void,
): Promise<Told[]> {
  const heard: Told[] = [];
  await excel.run(async (context) => {
    listen(context, async (args) => {
      heard.push(
        Object.fromEntries(
          Object.entries(args).filter(([, value]) => typeof value !== 'function' && value !== undefined),
        ),
      );
    });
    await context.sync();
  });
  await happen();
  await excel.host.idle();
  await Promise.resolve();
  return heard;
}

const id = (name: string): string => excel.engine.sheets().find((sheet) => sheet.name === name)!.id;
const cell = (row: number, column: number): { top: number; bottom: number; left: number; right: number } => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});
const write = (): void => excel.engine.write(id('Ramar'), cell(1, 2), { content: [[5]] });

describe('changes of cells', () => {
  test("a user's edit is told to those who listen to the sheet and to all sheets", async () => {
    const expected = {
      type: 'WorksheetChanged',
      address: 'C2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: id('Ramar'),
      details: { valueBefore: 100, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    };
    expect(await told((c, on) => c.workbook.worksheets.getItem('Ramar').onChanged.add(on), write)).toEqual([expected]);
    const again = { ...expected, details: { ...expected.details, valueBefore: 5 } };
    expect(await told((c, on) => c.workbook.worksheets.onChanged.add(on), write)).toEqual([again]);
    expect(await told((c, on) => c.workbook.worksheets.getItem('Tom').onChanged.add(on), write)).toEqual([]);
  });

  test("our own write and a co-author's are told apart", async () => {
    const ours = await told(
      (c, on) => c.workbook.worksheets.onChanged.add(on),
      () =>
        excel.run(async (context) => {
          context.workbook.worksheets.getItem('Ramar').getRange('C2').values = [[7]];
        }),
    );
    expect(ours).toMatchObject([{ source: 'Local', triggerSource: 'ThisLocalAddin' }]);
    const remote = await told(
      (c, on) => c.workbook.worksheets.onChanged.add(on),
      () => excel.engine.as({ source: 'Remote', trigger: 'Unknown' }, write),
    );
    expect(remote).toMatchObject([{ source: 'Remote', triggerSource: 'Unknown' }]);
  });

  test('rows that come are told as rows, and getRange gives them', async () => {
    const heard = new Promise<string[]>((resolve) => {
      void excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((args) =>
          excel.Excel.run(async (other) => {
            const range = args.getRange(other).load('address');
            await other.sync();
            resolve([args.changeType, range.address]);
          }),
        );
        await context.sync();
        excel.engine.insert(id('Ramar'), { top: 2, bottom: 3, left: 0, right: 16_383 }, 'Down');
      });
    });
    expect(await heard).toEqual(['RowInserted', 'Ramar!3:4']);
  });

  test('a table tells of changes inside it', async () => {
    const heard = await told((c, on) => c.workbook.tables.getItem('tblRamar').onChanged.add(on), write);
    expect(heard).toMatchObject([
      { type: 'TableChanged', address: 'C2', tableId: excel.engine.tables()[0]!.id, worksheetId: id('Ramar') },
    ]);
    const outside = await told(
      (c, on) => c.workbook.tables.onChanged.add(on),
      () => excel.engine.write(id('Tom'), cell(0, 0), { content: [['x']] }),
    );
    expect(outside).toEqual([]);
  });
});

describe('sheets', () => {
  test.each<[string, (c: Excel.RequestContext, on: (args: object) => Promise<void>) => unknown, () => void, Told]>([
    [
      'selection',
      (c, on) => c.workbook.worksheets.onSelectionChanged.add(on),
      () => excel.engine.select(id('Ramar'), cell(3, 1)),
      { type: 'WorksheetSelectionChanged', address: 'B4' },
    ],
    [
      'activation',
      (c, on) => c.workbook.worksheets.onActivated.add(on),
      () => excel.engine.activate(id('Tom')),
      { type: 'WorksheetActivated', worksheetId: '{}' },
    ],
    [
      'deactivation',
      (c, on) => c.workbook.worksheets.getItem('Ramar').onDeactivated.add(on),
      () => excel.engine.activate(id('Tom')),
      { type: 'WorksheetDeactivated' },
    ],
    [
      'adding',
      (c, on) => c.workbook.worksheets.onAdded.add(on),
      () => excel.engine.addSheet('Ny'),
      { type: 'WorksheetAdded', source: 'Local' },
    ],
    [
      'deleting',
      (c, on) => c.workbook.worksheets.onDeleted.add(on),
      () => excel.engine.deleteSheet(id('Tom')),
      { type: 'WorksheetDeleted', source: 'Local' },
    ],
    [
      'renaming',
      (c, on) => c.workbook.worksheets.onNameChanged.add(on),
      () => excel.engine.renameSheet(id('Tom'), 'Full'),
      { type: 'WorksheetNameChanged', nameBefore: 'Tom', nameAfter: 'Full' },
    ],
    [
      'hiding',
      (c, on) => c.workbook.worksheets.onVisibilityChanged.add(on),
      () => excel.engine.setVisibility(id('Tom'), 'Hidden'),
      { type: 'WorksheetVisibilityChanged', visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    ],
    [
      'moving',
      (c, on) => c.workbook.worksheets.onMoved.add(on),
      () => excel.engine.moveSheet(id('Tom'), 0),
      { type: 'WorksheetMoved', positionAfter: 0 },
    ],
    [
      'protecting',
      (c, on) => c.workbook.worksheets.onProtectionChanged.add(on),
      () => excel.engine.protect(id('Tom')),
      { type: 'WorksheetProtectionChanged', isProtected: true },
    ],
    [
      'hidden rows',
      (c, on) => c.workbook.worksheets.onRowHiddenChanged.add(on),
      () => excel.engine.setRowsHidden(id('Ramar'), 1, 2, true),
      { type: 'WorksheetRowHiddenChanged', address: '2:3', changeType: 'Hidden' },
    ],
    [
      'formats',
      (c, on) => c.workbook.worksheets.onFormatChanged.add(on),
      () => excel.engine.setLook(id('Ramar'), cell(1, 1), { bold: true }),
      { type: 'WorksheetFormatChanged', address: 'B2', source: 'Local' },
    ],
    [
      'number formats',
      (c, on) => c.workbook.worksheets.getItem('Ramar').onFormatChanged.add(on),
      () => excel.engine.write(id('Ramar'), cell(1, 1), { formats: [['0.0']] }),
      { type: 'WorksheetFormatChanged', address: 'B2' },
    ],
    [
      'a new table',
      (c, on) => c.workbook.tables.onAdded.add(on),
      () => void excel.engine.addTable(id('Tom'), { top: 0, left: 0, bottom: 1, right: 0 }, true),
      { type: 'TableAdded', source: 'Local' },
    ],
    [
      'a deleted table',
      (c, on) => c.workbook.tables.onDeleted.add(on),
      () => excel.engine.deleteTable(excel.engine.tables()[0]!.id, true),
      { type: 'TableDeleted', tableName: 'tblRamar' },
    ],
  ])('%s', async (_title, listen, happen, expected) => {
    const { worksheetId: _any, ...fields } = expected;
    expect(await told(listen, happen)).toMatchObject([fields]);
  });
});

describe('listening', () => {
  test('ends with remove, in the context that added the handler', async () => {
    let heard = 0;
    const result = await excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void heard++);
      await context.sync();
      return added;
    });
    expect(excel.host.held().events).toBe(1);
    write();
    await excel.host.idle();
    await excel.Excel.run(result.context as Excel.RequestContext, async (context) => {
      result.remove();
      await context.sync();
    });
    write();
    await excel.host.idle();
    expect([heard, excel.host.held().events]).toEqual([1, 0]);
  });

  test('nothing is told while events are off', async () => {
    const heard = await told((c, on) => {
      c.workbook.worksheets.onChanged.add(on);
      c.runtime.enableEvents = false;
    }, write);
    expect(heard).toEqual([]);
  });

  test('clicks and formulas alone can be listened to, though this host tells of none', async () => {
    for (const event of ['onSingleClicked', 'onFormulaChanged'] as const)
      expect(
        await told(
          (c, on) => (c.workbook.worksheets[event] as OfficeExtension.EventHandlers<object>).add(on as never),
          write,
        ),
      ).toEqual([]);
  });
});

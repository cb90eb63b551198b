import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { excelInJsdom, type HostedExcel, type HostedExcelOptions } from '../excel-in-jsdom';
import { smallBook } from '../rich-api/small-book';

let excel: HostedExcel;
const start = (options: HostedExcelOptions = {}): void => {
  excel = excelInJsdom(smallBook(), options);
};
beforeEach(() => start());
afterEach(() => excel.close());

/** The host with other options, in place of the one at hand. */
function restart(options: HostedExcelOptions): void {
  excel.close();
  start(options);
}

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Ramar').getRange(address);

describe('a batch', () => {
  test('runs in order, and what was done before a fault stays done', async () => {
    await expect(
      excel.run(async (context) => {
        cell(context, 'A2').values = [['först']];
        cell(context, 'inte en cell').load('values');
        cell(context, 'A3').values = [['sedan']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Worksheet.getRange' } });
    await excel.run(async (context) => {
      const range = cell(context, 'A2:A3').load('values');
      await context.sync();
      expect(range.values).toEqual([['först'], ['Teknik']]);
    });
  });

  test('the error names the statement', async () => {
    const error = await excel
      .run(async (context) => {
        context.workbook.worksheets.getItem('Saknas').load('name');
        await context.sync();
      })
      .catch((caught: unknown) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
  });

  test('what makes something makes it once', async () => {
    await excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Ny');
      added.load('name');
      added.getRange('A1').load('address');
      await context.sync();
    });
    expect(excel.engine.sheets().map((sheet) => sheet.name)).toEqual(['Ramar', 'Läs mig', 'Listor', 'Tom', 'Ny']);
  });

  test('traces come back with the error', async () => {
    const error = await excel
      .run(async (context) => {
        context.trace('före');
        context.workbook.worksheets.getItem('Saknas');
        context.trace('efter');
        await context.sync();
      })
      .catch((caught: unknown) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).traceMessages).toEqual(['före']);
  });

  test('what only reads leaves no step to undo, what writes leaves one', async () => {
    await excel.run(async (context) => {
      cell(context, 'A1:C6').load('values');
      await context.sync();
    });
    expect(excel.engine.undo()).toBe(false);
    await excel.run(async (context) => {
      cell(context, 'A2').values = [['x']];
      cell(context, 'A3').values = [['y']];
      await context.sync();
    });
    expect([excel.engine.undo(), excel.engine.undo()]).toEqual([true, false]);
  });
});

describe('references', () => {
  test('a range lives on in its run and is given back after it', async () => {
    await excel.run(async (context) => {
      const range = cell(context, 'A1');
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Nämnd']]);
      expect(excel.host.held().references).toBe(1);
    });
    expect(excel.host.held().references).toBe(0);
    expect(excel.host.counts()).toMatchObject({ syncs: 2, cleanups: 1 });
  });

  test('without a run the client itself needs tracking, and a tracked range follows inserted columns', async () => {
    const context = new excel.Excel.RequestContext();
    const range = cell(context, 'C2');
    context.trackedObjects.add(range);
    await context.sync();
    excel.engine.insert(excel.engine.sheets()[0]!.id, { top: 0, bottom: 1_048_575, left: 0, right: 0 }, 'Right');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Ramar!D2');
    context.trackedObjects.remove(range);
    await context.sync();
    expect(excel.host.held().references).toBe(0);
  });

  test('a range whose cells are gone is not found', async () => {
    await excel.run(async (context) => {
      const range = cell(context, 'A2');
      await context.sync();
      excel.engine.remove(excel.engine.sheets()[0]!.id, { top: 1, bottom: 1, left: 0, right: 16_383 }, 'Up');
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('the surroundings', () => {
  test('while a cell is edited every batch fails, unless it can wait', async () => {
    excel.host.setCellEditMode(true);
    await expect(excel.run(async (context) => void cell(context, 'A1').load('values'))).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    let done = false;
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      cell(context, 'A1').load('values');
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    excel.host.setCellEditMode(false);
    await waiting;
    expect(done).toBe(true);
  });

  test('too large an answer, and too large a request', async () => {
    restart({ payloadLimit: 3000 });
    await expect(excel.run(async (context) => void cell(context, 'A1:Z200').load('values'))).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    await expect(
      excel.run(async (context) => {
        cell(context, 'A1').values = [['x'.repeat(4000)]];
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(excel.host.log().map((sync) => sync.error)).toEqual(
      expect.arrayContaining(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded']),
    );
  });

  test('or null for the cells, as some versions answer', async () => {
    restart({ payloadLimit: 3000, nullsOverLimit: true });
    await excel.run(async (context) => {
      const range = cell(context, 'A1:Z200').load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, 'Ramar!A1:Z200']);
    });
  });

  test('an older Excel does not know newer members, and says which sets it has', async () => {
    restart({ apiVersion: '1.7' });
    const { requirements } = (globalThis as unknown as { Office: typeof Office }).Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.7'), requirements.isSetSupported('ExcelApi', '1.10')]).toEqual([
      true,
      false,
    ]);
    await excel.run(async (context) => {
      cell(context, 'A1').load('address,formulasR1C1');
      await context.sync();
    });
    await expect(excel.run(async (context) => void cell(context, 'A1').getTables())).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    await expect(excel.run(async (context) => void cell(context, 'A1').load('hasSpill'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    await expect(excel.run(async (context) => void cell(context, 'A1').load())).resolves.toBeUndefined();
  });

  test('counts and the log tell what went over the bridge', async () => {
    excel.host.resetCounts();
    await excel.run(async (context) => {
      cell(context, 'A2').values = [['x']];
      cell(context, 'A1').load('values');
      await context.sync();
    });
    const counts = excel.host.counts();
    expect(counts).toMatchObject({ syncs: 1, cleanups: 1, writes: 1 });
    expect(counts.bytesIn).toBeGreaterThan(200);
    expect(counts.bytesOut).toBeGreaterThan(50);
    expect(excel.host.log()).toHaveLength(2);
    expect(excel.host.log()[0]).toMatchObject({ writes: 1, kind: 'sync' });
  });

  test('latency delays the answer', async () => {
    restart({ latency: 60 });
    const started = performance.now();
    await excel.run(async (context) => void cell(context, 'A1').load('values'));
    expect(performance.now() - started).toBeGreaterThan(55);
  });
});

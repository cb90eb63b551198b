import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { CellRange } from '../../../src/index';
import { BatchQueue } from '../../../workbench/host/batch-queue';
import type { HostCells, HostInput } from '../../../workbench/host/engine';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';
import { needsCalculation } from '../../../workbench/host/protocol/needs-calculation';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from '../rich-api/small-book';

/** An engine that calculates later, and writes down what is asked of it. */
class LateEngine extends MemoryEngine {
  readonly asked: string[] = [];
  calculation: () => Promise<void> = async () => undefined;

  async settled(): Promise<void> {
    this.asked.push('settle');
    await this.calculation();
    this.asked.push('settled');
  }

  override write(sheet: string, range: CellRange, input: HostInput): void {
    this.asked.push('write');
    super.write(sheet, range, input);
  }

  override read(sheet: string, range: CellRange): HostCells {
    this.asked.push('read');
    return super.read(sheet, range);
  }
}

let engine: LateEngine;
let excel: HostedExcel;
beforeEach(() => {
  engine = new LateEngine(smallBook());
  excel = excelInJsdom(engine);
});
afterEach(() => excel.close());

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Ramar').getRange(address);

/** A calculation that ends when told. */
function slowCalculation(): () => void {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  engine.calculation = () => ended;
  return end;
}

const pause = (milliseconds = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('where the engine calculates while others work, a batch', () => {
  test('waits before it reads: an edit in the grid may have begun a calculation', async () => {
    await excel.run(async (context) => void cell(context, 'A1').load('values'));
    expect(engine.asked).toEqual(['settle', 'settled', 'read']);
  });

  test('waits between a write and a read, once for all that is read', async () => {
    await excel.run(async (context) => {
      cell(context, 'A2').values = [['x']];
      cell(context, 'A3').values = [['y']];
      cell(context, 'A1').load('values');
      cell(context, 'A2').load('values');
      await context.sync();
    });
    expect(engine.asked).toEqual(['write', 'write', 'settle', 'settled', 'read', 'read']);
    engine.asked.length = 0;
    await excel.run(async (context) => {
      cell(context, 'A1').load('values');
      cell(context, 'A2').values = [['z']];
      cell(context, 'A2').load('values');
      await context.sync();
    });
    expect(engine.asked).toEqual(['settle', 'settled', 'read', 'write', 'settle', 'settled', 'read']);
  });

  test('is one step to undo, with or without a read in it', async () => {
    await excel.run(async (context) => {
      cell(context, 'A2').values = [['x']];
      cell(context, 'A3').values = [['y']];
      cell(context, 'A2').load('values');
      await context.sync();
    });
    expect([engine.undo(), engine.undo()]).toEqual([true, false]);
  });

  test('that only writes, or asks for what no formula changes, does not wait', async () => {
    slowCalculation();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar').load('name,visibility');
      cell(context, 'A2').values = [['x']];
      cell(context, 'A2').format.fill.color = '#FFFF00';
      cell(context, 'A3').select();
      await context.sync();
      expect(sheet.name).toBe('Ramar');
    });
    expect(engine.asked).toEqual(['write']);
  });

  test('waits before it is looked where the used range ends', async () => {
    await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Ramar').getUsedRange(true).load('address');
      await context.sync();
      expect(used.address).toMatch(/^Ramar!A1:/);
    });
    expect(engine.asked).toContain('settled');
  });

  test('is answered after those that came before it', async () => {
    const end = slowCalculation();
    const answered: string[] = [];
    const first = excel.Excel.run(async (context) => {
      cell(context, 'A1').load('values');
      await context.sync();
      answered.push('first');
    });
    await pause();
    const second = excel.Excel.run(async (context) => {
      cell(context, 'A2').values = [['x']];
      await context.sync();
      answered.push('second');
    });
    await pause();
    expect([answered, engine.asked]).toEqual([[], ['settle']]);
    let isIdle = false;
    const idle = excel.host.idle().then(() => (isIdle = true));
    await pause(5);
    expect(isIdle).toBe(false);
    end();
    await Promise.all([first, second, idle]);
    expect([answered, engine.asked]).toEqual([
      ['first', 'second'],
      ['settle', 'settled', 'read', 'write'],
    ]);
  });

  test('fails at its place after a wait, and what was written stays', async () => {
    await expect(
      excel.run(async (context) => {
        cell(context, 'A2').values = [['x']];
        cell(context, 'A1').load('values');
        cell(context, 'inte en cell').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(engine.undo()).toBe(true);
    await excel.run(async (context) => void cell(context, 'A1').load('values'));
  });

  test('goes on where a calculation fails', async () => {
    engine.calculation = () => Promise.reject(new Error('oj'));
    await excel.run(async (context) => {
      const range = cell(context, 'A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['Nämnd']]);
    });
  });

  test('whose turn comes while a cell is edited fails, unless it can wait', async () => {
    const end = slowCalculation();
    // Without a run there are no references to give back, which the client would try again and again.
    const context = new excel.Excel.RequestContext();
    cell(context, 'A1').load('values');
    const first = context.sync();
    await pause();
    const refused = excel.Excel.run(async (context) => void cell(context, 'A2').load('values'));
    let isDone = false;
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      cell(context, 'A3').load('values');
      await context.sync();
      isDone = true;
    });
    await pause();
    excel.host.setCellEditMode(true);
    end();
    await first;
    await expect(refused).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await pause();
    expect(isDone).toBe(false);
    excel.host.setCellEditMode(false);
    await waiting;
    expect(isDone).toBe(true);
  });

  test('on its way is not answered after the end', async () => {
    const end = slowCalculation();
    void excel.Excel.run(async (context) => void cell(context, 'A1').load('values'));
    await pause();
    excel.host.close();
    end();
    await pause();
    expect(engine.asked).toEqual(['settle', 'settled']);
  });
});

describe('the queue', () => {
  test('waits no longer than a calculation may take, and not again for the same batch', async () => {
    jest.useFakeTimers();
    try {
      engine.calculation = () => new Promise(() => undefined);
      const idle = jest.fn();
      const queue = new BatchQueue(engine, idle);
      let turns = 0;
      queue.add(() => ++turns > 3);
      expect([turns, queue.isIdle]).toEqual([1, false]);
      await jest.advanceTimersByTimeAsync(14_000);
      expect(turns).toBe(1);
      await jest.advanceTimersByTimeAsync(2_000);
      expect([turns, queue.isIdle]).toEqual([4, true]);
      expect(idle).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test('goes on after a batch that throws, and the error is seen', async () => {
    jest.useFakeTimers();
    try {
      const queue = new BatchQueue(engine, () => undefined);
      let isDone = false;
      queue.add(() => {
        throw new Error('oj');
      });
      queue.add(() => (isDone = true));
      await Promise.resolve();
      expect(isDone).toBe(true);
      expect(() => jest.runAllTimers()).toThrow('oj');
    } finally {
      jest.useRealTimers();
    }
  });
});

test.each<[string, number, object, boolean]>([
  ['a query for all', 2, {}, true],
  ['a query for values', 2, { QueryInfo: { Select: ['name', 'values'] } }, true],
  ['a query for the name', 2, { QueryInfo: { Select: ['Name'] } }, false],
  ['a query that goes deeper', 2, { QueryInfo: { Select: ['name'], Expand: ['rows'] } }, true],
  ['a query as JSON', 7, { QueryInfo: { Select: ['text'] } }, true],
  ['a comparison', 8, {}, true],
  ['a method that looks', 3, { Name: 'GetCellProperties' }, true],
  ['a method that sorts', 3, { Name: 'Apply' }, true],
  ['a method that selects', 3, { Name: 'Select' }, false],
  ['a reference that is given back', 3, { Name: '_RemoveReference' }, false],
  ['the asking for events', 3, { Name: '_RegisterDataChangedEvent' }, false],
  ['a property that is set', 4, { Name: 'Values' }, false],
  ['an object', 1, {}, false],
])('%s needs calculation or not', (_what, ActionType, more, expected) => {
  const action = { Id: 1, ActionType, Name: '', ObjectPathId: 2, ...more };
  expect(needsCalculation(action, undefined)).toBe(expected);
});

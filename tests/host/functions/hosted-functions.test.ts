import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AddinCall, AddinFunctions } from '../../../workbench/host/engine';
import { functionMetadata, type FunctionsFile } from '../../../workbench/host/functions/function-metadata';
import { installAssociations } from '../../../workbench/host/office/associations';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';
import { smallBook } from '../rich-api/small-book';

const matrix = (name: string, more: object = {}) => ({ name, dimensionality: 'matrix', ...more });

const FILE: FunctionsFile = {
  functions: [
    { id: 'DOUBLE', name: 'DUBBEL', parameters: [matrix('tal')] },
    { id: 'ONE', name: 'ETT', parameters: [{ name: 'tal' }] },
    { id: 'ECHO', name: 'EKO', parameters: [matrix('a'), matrix('b', { optional: true })] },
    {
      id: 'WHERE',
      name: 'VAR',
      parameters: [matrix('först'), matrix('tabell', { repeating: true })],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    { id: 'RESULT', name: 'SVAR', parameters: [matrix('slag')] },
    { id: 'SAME', name: 'SAMMA', parameters: [matrix('rader')] },
    { id: 'SLOW', name: 'SEN', parameters: [] },
    { id: 'MISSING', name: 'SAKNAS', parameters: [] },
  ],
};

/** What Microsoft's runtime adds to the associations. */
interface Runtime {
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
}

// The client looks for the associations once, when its script runs.
const associations = installAssociations(globalThis);
const runtime = (): Runtime => (globalThis as unknown as { CustomFunctions: Runtime }).CustomFunctions;

let excel: HostedExcel;
let functions: AddinFunctions;
/** What the functions were called with. */
let calls: unknown[][];
/** Ends the calls of the function that takes its time. */
let finish: ((value: unknown) => void)[];

beforeEach(() => {
  excel = excelInJsdom(smallBook());
  functions = excel.host.addinFunctions(functionMetadata(FILE, 'STYR'));
  calls = [];
  finish = [];
  associations.associate({
    DOUBLE: (rows) => (rows as number[][]).map((row) => row.map((value) => value * 2)),
    ONE: (...args) => void calls.push([...args]),
    ECHO: (...args) => void calls.push(args.slice(0, -1)),
    WHERE: (_first, _tables, invocation) => {
      const { address, parameterAddresses } = invocation as { address?: string; parameterAddresses?: unknown[] };
      return [[address ?? 'ingen adress', JSON.stringify(parameterAddresses)]];
    },
    SAME: (rows) => rows,
    SLOW: () => new Promise((resolve) => finish.push(resolve)),
    RESULT: (rows) => RESULTS[String((rows as string[][])[0]![0])]!(),
  });
});
afterEach(() => excel.close());
// The client keeps a timer for half a second after results.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

const RESULTS: Readonly<Record<string, () => unknown>> = {
  'a number': () => 12.5,
  'a text': () => 'text',
  'a truth value': () => true,
  nothing: () => undefined,
  'rows with an empty cell': () => [
    [1, null],
    ['', 'x'],
  ],
  'no rows': () => [[]],
  'rows of unequal length': () => [[1], [2, 3]],
  'no number': () => NaN,
  'too large a number': () => 1 / 0,
  'a cell with an error': () => [[new (runtime().Error)('#N/A', 'finns inte'), 1]],
  'an error thrown': () => {
    throw new (runtime().Error)('#NUM!', 'för stort');
  },
  'a value that is not there': () => {
    throw new (runtime().Error)('#N/A');
  },
  'an exception of its own': () => {
    throw new TypeError('oj');
  },
  'a promise': () => Promise.resolve([['sen']]),
  'a promise that fails': () => Promise.reject(new (runtime().Error)('#DIV/0!')),
};

const call = (id: string, ...args: AddinCall['args']): Promise<unknown> =>
  functions.call({ id, args, address: 'Ramar!D2', parameterAddresses: args.map(() => '') });

const sent = (kind: string): readonly string[][] =>
  excel.host
    .log()
    .filter((message) => message.kind === kind)
    .map(({ what }) => [...what]);

describe('a function of the add-in', () => {
  test('is called with rows and answers with rows', async () => {
    expect(await call('DOUBLE', [[1, 2], [3, 4]])).toEqual([[2, 4], [6, 8]]); // prettier-ignore
    expect(await call('DOUBLE', 5)).toEqual([[10]]);
  });

  test('answers all that Excel takes, and errors for the rest', async () => {
    // All at once: the runtime hands over results at most twice a second.
    const answers = await Promise.all(Object.keys(RESULTS).map(async (what) => [what, await call('RESULT', what)]));
    expect(Object.fromEntries(answers)).toEqual({
      'a number': [[12.5]],
      'a text': [['text']],
      'a truth value': [[true]],
      nothing: [['']],
      'rows with an empty cell': [
        [1, ''],
        ['', 'x'],
      ],
      'no rows': [['#CALC!']],
      'rows of unequal length': [['#VALUE!']],
      'no number': [['#VALUE!']],
      'too large a number': [['#NUM!']],
      'a cell with an error': [['#N/A', 1]],
      'an error thrown': [['#NUM!']],
      'a value that is not there': [['#N/A']],
      'an exception of its own': [['#VALUE!']],
      'a promise': [['sen']],
      'a promise that fails': [['#DIV/0!']],
    });
  });

  test('gives back what it was given, in its shape', async () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    const samples = fc.sample(rows, 200);
    const answers = await Promise.all(samples.map((each) => call('SAME', each)));
    // As JSON has no -0.
    expect(answers).toEqual(samples.map((each) => each.map((row) => row.map((value) => (value === 0 ? 0 : value)))));
    expect(sent('calls')).toHaveLength(1);
  });

  test('has nulls for what is left out, and errors as errors', async () => {
    await call('ECHO', [['a', '#REF!', null]]);
    await call('ECHO', null, 7);
    expect(calls).toEqual([
      [[['a', expect.objectContaining({ code: '#REF!' }), null]], null],
      [null, [[7]]],
    ]);
    expect(calls[0]![0]).toEqual([['a', expect.any(runtime().Error), null]]);
  });

  test('that takes one value gets one', async () => {
    await call('ONE', [[8, 9]]);
    expect(calls[0]![0]).toBe(8);
  });

  test('is told its cell and those of its arguments, if it asks', async () => {
    const args = [1, [[2]], 'x', [[3]]] as const;
    const parameterAddresses = ['', 'Mål!A1:A9', '', "'Mål 2'!B2"];
    expect(await functions.call({ id: 'WHERE', args, address: 'Ramar!D2', parameterAddresses })).toEqual([
      ['Ramar!D2', `[null,["Mål!A1:A9",null,"'Mål 2'!B2"]]`],
    ]);
    await functions.call({ id: 'ONE', args: [1], address: 'Ramar!D2', parameterAddresses: ['Mål!A1'] });
    const [context] = calls[0]!.slice(-1) as [{ address?: string; parameterAddresses?: unknown }];
    expect([context.address, context.parameterAddresses]).toEqual([undefined, undefined]);
  });

  test('is #CONNECT! when no script has told of it, #NAME? when nobody has', async () => {
    expect(await call('MISSING')).toEqual([['#CONNECT!']]);
    expect(await call('UNHEARD')).toEqual([['#NAME?']]);
    expect(sent('calls')).toEqual([]);
  });
});

describe('calls', () => {
  test('of one tick go in one message, equal ones once, and are answered in one', async () => {
    const answers = await Promise.all([call('DOUBLE', 21), call('RESULT', 'a text'), call('DOUBLE', 21)]);
    expect(answers).toEqual([[[42]], [['text']], [[42]]]);
    expect([sent('calls'), sent('results')]).toEqual([
      [['DOUBLE', 'RESULT']],
      [[expect.stringContaining('SetInvocationArrayResults')]],
    ]);
    expect(excel.host.counts()).toMatchObject({ syncs: 0, cleanups: 0, writes: 0, events: 0 });
  });

  test('like earlier ones are answered from memory', async () => {
    const rows = await call('DOUBLE', 33);
    expect(await call('DOUBLE', 33)).toEqual(rows);
    expect(sent('calls')).toHaveLength(1);
    await call('DOUBLE', 34);
    expect(sent('calls')).toHaveLength(2);
  });

  test('on their way are #CONNECT! when the page is gone, and so are those after it', async () => {
    const slow = call('SLOW');
    const before = call('DOUBLE', 1);
    await before;
    excel.host.close();
    expect(await slow).toEqual([['#CONNECT!']]);
    expect(await call('DOUBLE', 2)).toEqual([['#CONNECT!']]);
    expect(await call('DOUBLE', 1)).toEqual([[2]]);
  });

  test('are answered while a batch waits for the calculation that waits for them', async () => {
    let isSettled = false;
    const engine = Object.assign(excel.engine, {
      settled: async () => {
        await call('DOUBLE', 50);
        isSettled = true;
      },
    });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ramar').getRange('A1').load('values');
      await context.sync();
      expect([range.values, isSettled]).toEqual([[['Nämnd']], true]);
    });
    expect(engine.name).toBe(excel.engine.name);
  });

  test('give results that are not of the workbook: a cell under edit holds none back', async () => {
    excel.host.setCellEditMode(true);
    expect(await call('DOUBLE', 60)).toEqual([[120]]);
  });
});

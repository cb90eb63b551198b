import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { AnswerMemory } from '../../../workbench/host/functions/answer-memory';
import { answerFunctions, isFunctionsBatch } from '../../../workbench/host/functions/answer-functions';
import { FunctionDesk } from '../../../workbench/host/functions/function-desk';
import { functionMetadata } from '../../../workbench/host/functions/function-metadata';
import { functionResult } from '../../../workbench/host/functions/function-result';
import { hasFunction } from '../../../workbench/host/functions/has-function';

const METADATA = functionMetadata(
  { functions: [{ id: 'A', name: 'Å', parameters: [{ name: 'tal', dimensionality: 'matrix' }] }] },
  'STYR',
);

describe('a call', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const call = (desk: FunctionDesk, arg: number): Promise<unknown> =>
    desk.functions(METADATA).call({ id: 'A', args: [arg], address: 'Mål!A1', parameterAddresses: [''] });

  test('that takes too long is #CONNECT!, and its late result is remembered', async () => {
    const numbers: unknown[] = [];
    const desk = new FunctionDesk({
      has: () => true,
      send: (entries) => numbers.push(...entries.map((each) => (each as { message: unknown[] }).message[0])),
      timeLimit: 1000,
    });
    const answer = call(desk, 1);
    await jest.advanceTimersByTimeAsync(1001);
    expect(await answer).toEqual([['#CONNECT!']]);
    desk.take({ number: numbers[0] as number, rows: [[7]] });
    expect(await call(desk, 1)).toEqual([[7]]);
    expect(numbers).toHaveLength(1);
    desk.take({ number: 99, rows: [[8]] });
    desk.close();
  });

  test('goes nowhere when the page is closed before it is sent', async () => {
    const send = jest.fn();
    const desk = new FunctionDesk({ has: () => true, send });
    const answer = call(desk, 1);
    desk.close();
    expect(await answer).toEqual([['#CONNECT!']]);
    await jest.runAllTimersAsync();
    expect(send).not.toHaveBeenCalled();
  });
});

test.each<[string, unknown, unknown]>([
  ['a list', [7, true, [[1]], [0]], { number: 7, rows: [[1]] }],
  ['a list that failed', [7, false, 'fel', 6, [0]], { number: 7, rows: [['#NUM!']] }],
  ['an object', { id: 7, value: 'x' }, { number: 7, rows: [['x']] }],
  ['an object that failed', { id: 7, failed: true, value: 'fel', errorCode: 1 }, { number: 7, rows: [['#N/A']] }],
  ['a function that nobody has', [7, false, '', 10], { number: 7, rows: [['#NAME?']] }],
  ['an error without a number', { id: 7, failed: true, value: 'NaN' }, { number: 7, rows: [['#VALUE!']] }],
  ['a rich value', [7, true, { type: 'FormattedNumber', basicValue: 3 }], { number: 7, rows: [[3]] }],
  ['an object that is no value', [7, true, { some: 'thing' }], { number: 7, rows: [['#VALUE!']] }],
  ['a row', [7, true, [1, 2]], { number: 7, rows: [[1], [2]] }],
  ['nothing', null, undefined],
  ['something else', ['7'], undefined],
])('%s as a result', (_what, told, expected) => {
  expect(functionResult(told)).toEqual(expected);
});

describe('the batches of the runtime', () => {
  const service = { Id: 2, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' };
  const batch = (Name: string, ...Arguments: unknown[]) => ({
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 },
      { Id: 2, ActionType: 3, Name, ObjectPathId: 2, ArgumentInfo: { Arguments } },
    ],
    ObjectPaths: { 2: service },
  });

  test('are told from those about the workbook', () => {
    expect(isFunctionsBatch(batch('SetInvocationResults'))).toBe(true);
    const inContainer = { Id: 2, ObjectPathType: 4, Name: 'CustomFunctions', ParentObjectPathId: 1 };
    expect(isFunctionsBatch({ Actions: [], ObjectPaths: { 2: inContainer } })).toBe(true);
    expect(
      isFunctionsBatch({ Actions: [], ObjectPaths: { 2: { ...service, ObjectPathType: 4, Name: 'Tables' } } }),
    ).toBe(false);
  });

  test.each<[string, unknown[], unknown]>([
    ['_SetOsfControlContainerReadyForCustomFunctions', [], null],
    ['_GetEnabledFeatures', [], [2, 4]],
    ['SetInvocationResults', [[{ id: 5, value: 1 }, 'skräp']], null],
    ['SetInvocationArrayResults', ['skräp'], null],
  ])('%s is answered', (name, args, value) => {
    const taken: unknown[] = [];
    expect(answerFunctions(batch(name, ...args), (result) => taken.push(result))).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: value },
      ],
      TraceIds: [],
      Error: null,
    });
    expect(taken).toEqual(name === 'SetInvocationResults' ? [{ number: 5, rows: [[1]] }] : []);
  });

  test('are refused by name where this host does not know what they ask', () => {
    expect(answerFunctions(batch('_Something'), () => undefined)).toMatchObject({
      Results: [{ ActionId: 1 }],
      Error: { Code: 'NotHosted', ActionIndex: 1, Location: 'CustomFunctions._Something' },
    });
  });
});

test('the memory keeps the latest answers, and no more than fit', () => {
  const memory = new AnswerMemory(40);
  memory.keep('a', [['x'.repeat(10)]]);
  memory.keep('b', [['y']]);
  expect([memory.get('a'), memory.get('b')]).toEqual([[['x'.repeat(10)]], [['y']]]);
  memory.keep('a', [[1]]);
  memory.keep('c', [['z'.repeat(20)]]);
  expect([memory.get('b'), memory.get('a'), memory.get('c')]).toEqual([undefined, [[1]], [['z'.repeat(20)]]]);
  memory.keep('d', [['z'.repeat(50)]]);
  expect([memory.get('c'), memory.get('d')]).toEqual([undefined, undefined]);
});

test.each<[string, object, boolean]>([
  ['associated', { CustomFunctions: { _association: { mappings: { A: () => 1 } } } }, true],
  ['not associated', { CustomFunctions: { _association: { mappings: { B: () => 1 } } } }, false],
  ['without associations', { CustomFunctions: {} }, false],
  ['without a runtime', {}, false],
])('a function that is %s is there or not', (_what, window, expected) => {
  expect(hasFunction(window, 'a')).toBe(expected);
});

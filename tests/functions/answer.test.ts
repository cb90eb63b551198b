import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { figureError } from '../../src/figures/figure';
import { FigureArgumentError } from '../../src/figures/figure-argument-error';
import { setHostLanguage } from '../../src/messages/host-language';
import { answer } from '../../functions/answer';
import { tableArguments } from '../../functions/table-arguments';

/** What Office.js brings along. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const page = globalThis as unknown as { CustomFunctions?: unknown };

beforeAll(() => {
  page.CustomFunctions = { Error: ExcelError };
});

afterAll(() => {
  delete page.CustomFunctions;
  setHostLanguage('sv-SE');
});

const thrown = (work: () => unknown): ExcelError => {
  try {
    work();
  } catch (fault) {
    return fault as ExcelError;
  }
  throw new Error('nothing was thrown');
};

describe('an answer', () => {
  const unknownGoal = (): [[ReturnType<typeof figureError>]] => [
    [figureError('not-available', 'goals.unknown', { goal: 'N9' })],
  ];

  test.each([
    ['sv-SE', /inget mål i området/],
    ['en-US', /no goal in the range/],
    ['en', /no goal in the range/],
    ['nb-NO', /inget mål i området/],
  ])('speaks the language of %s', (language, message) => {
    setHostLanguage(language);
    expect(answer(unknownGoal)).toEqual([
      [expect.objectContaining({ code: '#N/A', message: expect.stringMatching(message) })],
    ]);
  });

  test('hands plain cells over, joins sentences, and leaves blank what has none', () => {
    setHostLanguage('sv-SE');
    const texts = [
      { messageId: 'chain.missing-id', data: {} },
      { messageId: 'chain.itself', data: {} },
    ];
    expect(answer(() => [[1, 'a', true, '']])).toEqual([[1, 'a', true, '']]);
    expect(answer(() => [[texts, []]])).toEqual([
      [expect.stringMatching(/^Målet saknar id\. .* Målet anger sig självt/), ''],
    ]);
  });

  test('throws Excel’s own error for an argument, and for a fault of ours', () => {
    const argument = thrown(() =>
      answer(() => {
        throw new FigureArgumentError('djup', 'input.depth', { seen: '0' });
      }),
    );
    expect(argument).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/^djup: ”0”/) });
    const fault = thrown(() =>
      answer(() => {
        throw new TypeError('oj');
      }),
    );
    expect(fault).toBeInstanceOf(ExcelError);
    expect(fault).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('oj') });
  });

  test('takes the call’s context behind the arguments for no argument', () => {
    const seen: unknown[] = [];
    const figure = (...inputs: never[]): [['']] => {
      seen.push(...inputs);
      return [['']];
    };
    answer(figure, [[1]], { functionName: 'TAL' }, null, { code: '#N/A' });
    expect(seen).toEqual([[[1]], undefined, null, { code: '#N/A' }]);
  });
});

describe('the tables of a repeating argument', () => {
  test.each<[string, readonly unknown[] | undefined, (string | undefined)[]]>([
    ['in a list of their own', [['A!A1', 'B!A1']], ['A!A1', 'B!A1']],
    ['among the others', ['A!A1', 'B!A1'], ['A!A1', 'B!A1']],
    ['none for a constant', ['A!A1', null], ['A!A1', undefined]],
    ['too few to be trusted', ['A!A1'], [undefined, undefined]],
    ['none at all', undefined, [undefined, undefined]],
  ])('with their addresses %s', (_how, addresses, expected) => {
    expect(tableArguments([[[1]], [[2]]], addresses).map(({ address }) => address)).toEqual(expected);
  });

  test('are none where Excel gives none', () => {
    expect(tableArguments(null, undefined)).toEqual([]);
  });
});

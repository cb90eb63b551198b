import { describe, expect, test } from '@jest/globals';
import { isNotMeasured, parseYesNo } from '../../src/text/words';

describe('words', () => {
  test.each(['', ' ', '-', '–', '—', '−', '.', '..', '…', 'saknas', 'Uppgift saknas', 'Nytt mått', 'n/a'])(
    '%j means not measured',
    (text) => {
      expect(isNotMeasured(text)).toBe(true);
    },
  );
  test.each(['0', 'ca 5', 'hög', '--'])('%j does not', (text) => {
    expect(isNotMeasured(text)).toBe(false);
  });
  test.each<[string, boolean | undefined]>([
    ['ja', true],
    ['X', true],
    ['1', true],
    ['Nej', false],
    ['0', false],
    ['kanske', undefined],
  ])('%j is %s', (text, answer) => {
    expect(parseYesNo(text)).toBe(answer);
  });
});

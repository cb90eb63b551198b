import { describe, expect, test } from '@jest/globals';
import { splitList } from '../../src/text/ids';

describe('splitList', () => {
  test.each([
    ['N1; N2,N3\nN4', ['N1', 'N2', 'N3', 'N4']],
    [' BUN ;; , ', ['BUN']],
    ['Miljö-, bygg- och räddningsnämnden, BUN', ['Miljö-, bygg- och räddningsnämnden', 'BUN']],
    ['–, F1', ['–', 'F1']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(splitList(text)).toEqual(parts);
  });
});

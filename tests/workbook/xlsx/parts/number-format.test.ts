import { describe, expect, test } from '@jest/globals';
import { builtInFormat, classifyFormat } from '../../../../src/workbook/xlsx/parts/number-format';

describe('format codes', () => {
  test.each([
    ['General', 'general'],
    ['general', 'general'],
    ['General" kr"', 'general'],
    ['', 'general'],
    ['0', 'number'],
    ['# ##0', 'number'],
    ['#,##0.00', 'number'],
    ['#,##0\\ "kr"', 'number'],
    ['# ##0 "dagar"', 'number'],
    ['0" st/dygn"', 'number'],
    ['0\\ d', 'number'],
    ['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', 'number'],
    ['[$kr-41D] #,##0', 'number'],
    ['[Red]0;[Blue]-0', 'number'],
    ['[>=1000]#,##0;0', 'number'],
    ['0.00E+00', 'number'],
    ['# ?/?', 'number'],
    [';;;', 'number'],
    ['0"%"', 'number'],
    ['0\\%', 'number'],
    ['0%', 'percent'],
    ['0.0 %', 'percent'],
    ['[Red]-0.00%;0.00%', 'percent'],
    ['@', 'text'],
    ['"Mål "@', 'text'],
    ['yyyy-mm-dd', 'date'],
    ['YYYY\\-MM\\-DD', 'date'],
    ['yyyy/mm/dd;@', 'date'],
    ['[$-41D]d mmmm yyyy;@', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['mmm yy', 'date'],
    ['mmmm', 'date'],
    ['m', 'date'],
    ['d/m', 'date'],
    ['yyyy', 'date'],
    ['åååå-MM-DD', 'date'],
    ['yyyy-mm-dd hh:mm', 'date'],
    ['"kl" yyyy', 'date'],
    ['h:mm', 'time'],
    ['hh:mm:ss.00', 'time'],
    ['mm:ss', 'time'],
    ['mm:ss,0', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm:ss', 'time'],
    ['[mm]', 'time'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
  ])('%s is %s', (code, kind) => {
    expect(classifyFormat(code)).toEqual({ code, kind });
  });

  test('codes made to be slow are read at once', () => {
    const before = Date.now();
    for (const code of [
      '['.repeat(50_000),
      '"'.repeat(50_001),
      '[h'.repeat(30_000),
      '\\'.repeat(60_001),
      ';'.repeat(60_000),
    ])
      classifyFormat(code);
    expect(Date.now() - before).toBeLessThan(2000);
  });

  test.each([
    [0, 'general'],
    [1, 'number'],
    [4, 'number'],
    [9, 'percent'],
    [10, 'percent'],
    [12, 'number'],
    ...[14, 15, 16, 17, 22].map((id) => [id, 'date'] as const),
    ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'] as const),
    ...[5, 8, 37, 40, 41, 44, 48].map((id) => [id, 'number'] as const),
    [30, 'date'],
    [49, 'text'],
    [99, 'general'],
  ])('the built-in format %i is %s', (id, kind) => {
    expect(builtInFormat(id).kind).toBe(kind);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber, readNumber, readRange } from '../../src/text/numbers';

describe('readNumber', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['12', 12],
    ['1 234,50', 1234.5],
    ['1\u00A0234\u00A0567', 1234567],
    ['1\u202F234,5', 1234.5],
    ["1'234", 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234', 1.234],
    ['1,234', 1.234],
    [',5', 0.5],
    ['\u221212', -12],
    ['–12', -12],
    ['- 12', -12],
    ['12-', -12],
    ['12\u2212', -12],
    ['(300)', -300],
    ['(1 300,5)', -1300.5],
    ['+7', 7],
    ['-0', 0],
    ['\u200B12\uFEFF', 12],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  test.each<[string, number, string]>([
    ['12 tkr', 12, 'tkr'],
    ['3,5 %', 3.5, 'percent'],
    ['72%', 72, 'percent'],
    ['1,5 mnkr', 1.5, 'mnkr'],
    ['2 Mkr', 2, 'mnkr'],
    ['100 kr', 100, 'kr'],
    ['100:-', 100, 'kr'],
    ['(5 tkr)', -5, 'tkr'],
    ['−12 kronor', -12, 'kr'],
  ])('%j is %d %s', (text, value, suffix) => {
    expect(readNumber(text)).toEqual({ value, suffix });
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '--5',
    '(5',
    '-(5)',
    '1 2',
    '12 34',
    '1.2.3',
    '1,23,456',
    '1e5',
    '0x10',
    '12a',
    'ca 12',
    '1/2',
    'Infinity',
    '٣',
    '9'.repeat(400),
    ' '.repeat(100_000) + 'x',
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test('the same answer again and again', () => {
    for (let times = 0; times < 4; times++) expect(readNumber('1 234')).toEqual({ value: 1234 });
  });

  test('reads back what is shown in Swedish', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readNumber(formatNumber(value, 'sv'))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });

  test('reads back what is shown in English where it cannot be a Swedish decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e8, max: 1e13 }), (hundredths) => {
        expect(readNumber(formatNumber(hundredths / 100, 'en'))).toEqual({ value: hundredths / 100 });
      }),
    );
  });

  test('never throws, and gives finite numbers only', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-−–() \u00A0%krtmn:abc') }), (text) => {
        const read = readNumber(text);
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
        readRange(text);
      }),
    );
  });
});

describe('readRange', () => {
  test.each<[string, number, number]>([
    ['66-70', 66, 70],
    ['66–70', 66, 70],
    ['66 - 70', 66, 70],
    ['66 till 70', 66, 70],
    ['3,5–4,5 %', 3.5, 4.5],
    ['1 000–2 000', 1000, 2000],
  ])('%j', (text, from, to) => {
    expect(readRange(text)).toEqual({ from, to });
  });
  test.each(['66', '70-66', '-66', '66-', 'a-b', '2027-12-31', '1-2-3'])('%j is none', (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});

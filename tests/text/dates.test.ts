import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDate, isoToSerial, readDate, serialToIso } from '../../src/text/dates';

describe('readDate', () => {
  test.each<[string, string, string]>([
    ['2027-12-31', '2027-12-31', '2027-12-31'],
    ['2027\u201112\u201131', '2027-12-31', '2027-12-31'],
    ['20271231', '2027-12-31', '2027-12-31'],
    ['2027/1/5', '2027-01-05', '2027-01-05'],
    ['2027-12-31T00:00:00', '2027-12-31', '2027-12-31'],
    ['31/12 2027', '2027-12-31', '2027-12-31'],
    ['31/12-2027', '2027-12-31', '2027-12-31'],
    ['31.12.2027', '2027-12-31', '2027-12-31'],
    ['31 december 2027', '2027-12-31', '2027-12-31'],
    ['den 1 maj 2027', '2027-05-01', '2027-05-01'],
    ['senast 31 dec. 2027', '2027-12-31', '2027-12-31'],
    ['2027-02', '2027-02-01', '2027-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['12/2027', '2027-12-01', '2027-12-31'],
    ['dec 2027', '2027-12-01', '2027-12-31'],
    ['December 2027', '2027-12-01', '2027-12-31'],
    ['kvartal 3 2027', '2027-07-01', '2027-09-30'],
    ['Kv 1 2027', '2027-01-01', '2027-03-31'],
    ['Q4 2027', '2027-10-01', '2027-12-31'],
    ['2027 Q2', '2027-04-01', '2027-06-30'],
    ['tertial 2 2027', '2027-05-01', '2027-08-31'],
    ['halvår 1 2027', '2027-01-01', '2027-06-30'],
    ['2027', '2027-01-01', '2027-12-31'],
  ])('%j', (text, from, to) => {
    expect(readDate(text)).toEqual({ from, to });
  });

  test.each<[string, string]>([
    ['27-12-31', '2027-12-31'],
    ['31/12 27', '2027-12-31'],
  ])('%j has a guessed century', (text, day) => {
    expect(readDate(text)).toEqual({ from: day, to: day, shortYear: true });
  });

  test.each([
    '',
    '2027-02-29',
    '2027-13-01',
    '2027-00',
    '32/1 2027',
    '31 juni 2027',
    '31 foo 2027',
    'foo 2027',
    'tertial 4 2027',
    'kvartal 5 2027',
    'tills vidare',
    'dec',
    '12',
    '20271331',
    'dec '.repeat(100_000),
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('reads every day back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const iso = isoDate(year, month, day);
          fc.pre(iso !== undefined);
          expect(readDate(iso)).toEqual({ from: iso, to: iso });
          expect(readDate(`${day}/${month} ${year}`)).toEqual({ from: iso, to: iso });
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. qkvtdecmaj') }), (text) => void readDate(text)),
    );
  });
});

describe('Excel serial numbers', () => {
  test.each<[number, boolean, string | undefined]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [46387, false, '2026-12-31'],
    [46387.75, false, '2026-12-31'],
    [0, true, '1904-01-01'],
    [44925, true, '2026-12-31'],
    [0, false, undefined],
    [-1, true, undefined],
    [2_958_466, false, undefined],
    [Number.NaN, false, undefined],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    expect(serialToIso(serial, date1904)).toBe(iso);
  });

  test('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_900_000 }), fc.boolean(), (serial, date1904) => {
        fc.pre(date1904 || serial !== 60);
        expect(isoToSerial(serialToIso(serial, date1904)!, date1904)).toBe(serial);
      }),
    );
  });
});

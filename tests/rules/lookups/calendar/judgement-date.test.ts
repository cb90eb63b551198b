import { describe, expect, test } from '@jest/globals';
import { judgementDate } from '../../../../src/rules/lookups/calendar/judgement-date';
import { planOf, type TestCell } from '../../harness';

const plan = (asOf: TestCell, ...dates: readonly string[]) =>
  planOf({
    Plan: [
      ['Fält', 'Värde'],
      ['Avstämningsdatum', asOf],
    ],
    Uppföljning: [['Mål-id', 'Datum'], ...dates.map((date) => ['N1', { date }])],
  });

describe('the date of judgement', () => {
  test.each([
    ['the one asked for', '2026-10-01', { date: '2026-11-30' }, '2026-10-01'],
    ['Plan’s', undefined, { date: '2026-11-30' }, '2026-11-30'],
    ['the latest follow-up', undefined, null, '2026-09-25'],
  ])('is %s', (_name, askedFor, stated, expected) => {
    expect(judgementDate(plan(stated, '2026-05-20', '2026-09-25', '2026-02-06'), askedFor)).toBe(expected);
  });

  test('is unknown where nothing tells', () => {
    expect(judgementDate(plan(null), undefined)).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { daysAfter, daysBetween, slotsBetween } from '../../../../src/rules/lookups/calendar/follow-up-slots';

describe('slotsBetween', () => {
  const days = (first: string, before: string): string[] =>
    slotsBetween(['12-31', '04-30', '08-31'], 45, first, before).map(({ day }) => day);

  test.each([
    ['2026-02-14', '2026-08-31', ['2025-12-31', '2026-04-30']],
    ['2026-02-15', '2026-09-01', ['2026-04-30', '2026-08-31']],
    ['2026-11-01', '2026-12-31', []],
  ])('from %s to %s', (first, before, expected) => {
    expect(days(first, before)).toEqual(expected);
  });

  test('knows the slot before and the last day', () => {
    expect(slotsBetween(['04-30', '08-31', '12-31'], 45, '2026-03-01', '2026-05-01')).toEqual([
      { day: '2026-04-30', previous: '2025-12-31', last: '2026-06-14' },
    ]);
  });

  test('a calendar with one day a year', () => {
    expect(slotsBetween(['12-31'], 10, '2026-01-05', '2027-01-05').map(({ previous }) => previous)).toEqual([
      '2024-12-31',
      '2025-12-31',
    ]);
  });
});

describe('days', () => {
  test('are counted over months and leap years', () => {
    expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-05-20', '2026-02-06')).toBe(103);
  });
});

import { describe, expect, test } from '@jest/globals';
import { electionDay, nextElectionYear } from '../../../../src/rules/lookups/calendar/election-day';

describe('elections', () => {
  test.each([
    [2014, '2014-09-14'],
    [2018, '2018-09-09'],
    [2022, '2022-09-11'],
    [2026, '2026-09-13'],
    [2030, '2030-09-08'],
    [2024, undefined],
    [2027, undefined],
  ])('the second Sunday of September %s', (year, day) => {
    expect(electionDay(year)).toBe(day);
  });

  test.each([
    ['2022-09-10', 2022],
    ['2022-09-11', 2026],
    ['2022-12-31', 2026],
    ['2025-03-17', 2026],
    ['2030-09-07', 2030],
  ])('the first election after %s', (day, year) => {
    expect(nextElectionYear(day)).toBe(year);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstWrongYear } from '../../../../src/rules/lookups/calendar/year-runs';

describe('firstWrongYear', () => {
  test.each([
    { years: [2027, 2028, 2029], fault: undefined },
    { years: [2027], fault: undefined },
    { years: [], fault: undefined },
    { years: [2027, 2029, 2028], fault: { kind: 'order', index: 1, expected: 2028 } },
    { years: [2028, 2027, 2029], fault: { kind: 'order', index: 0, expected: 2027 } },
    { years: [2026, 2025], fault: { kind: 'order', index: 0, expected: 2025 } },
    { years: [2027, 2018, 2029], fault: { kind: 'order', index: 1, expected: 2028 } },
    { years: [2027, 2027, 2029], fault: { kind: 'repeated', index: 1, expected: 2028 } },
    { years: [2028, 2028, 2029], fault: { kind: 'repeated', index: 0, expected: 2027 } },
    { years: [2027, 2028, 2028], fault: { kind: 'repeated', index: 2, expected: 2029 } },
    { years: [2027, 2029], fault: { kind: 'gap', index: 1, expected: 2028 } },
    { years: [2027, 2029, 2030], fault: { kind: 'gap', index: 1, expected: 2028 } },
    { years: [2026, 2028, 2029], start: 2027, fault: { kind: 'gap', index: 0, expected: 2027 } },
    { years: [2027, 2028, 2030], start: 2027, fault: { kind: 'gap', index: 2, expected: 2029 } },
  ])('$years', ({ years, start, fault }) => {
    expect(firstWrongYear(years, start)).toEqual(fault);
  });

  test('a single year out of place is the one that is found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2040 }),
        fc.integer({ min: 4, max: 8 }),
        fc.nat(7),
        fc.integer({ min: 1990, max: 2060 }),
        (from, count, place, typed) => {
          const years = Array.from({ length: count }, (_, index) => from + index);
          const wrong = place % count;
          fc.pre(typed !== years[wrong]);
          years[wrong] = typed;
          const fault = firstWrongYear(years, from);
          expect(fault).toMatchObject({ index: wrong, expected: from + wrong });
        },
      ),
    );
  });
});

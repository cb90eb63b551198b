import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { AxisMap } from '../../../../../src/workbook/xlsx/patch/book/axis-map';

const step = fc.record({ isInsertion: fc.boolean(), at: fc.nat(20), count: fc.integer({ min: 1, max: 5 }) });

describe('where rows were, and where they are', () => {
  test('is as in a list that rows are put into and taken out of', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const list: (number | undefined)[] = Array.from({ length: 200 }, (_, index) => index);
        let map = new AxisMap();
        for (const { isInsertion, at, count } of steps) {
          if (isInsertion) {
            list.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
            map = map.inserted(at, [{ from: -1, length: count }]);
          } else {
            list.splice(at, count);
            map = map.removed(at, count).map;
          }
        }
        list.slice(0, 100).forEach((before, now) => {
          expect(map.before(now)).toBe(before);
          if (before !== undefined) expect(map.now(before)).toBe(now);
        });
        for (let before = 0; before < 30; before++)
          expect(map.now(before)).toBe(list.includes(before) ? list.indexOf(before) : undefined);
      }),
    );
  });

  test('what was taken out and comes back at its place is as before', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), (at, count) => {
        const { map, taken } = new AxisMap().removed(at, count);
        expect(map.isSame).toBe(false);
        expect(map.inserted(at, taken).isSame).toBe(true);
      }),
    );
  });

  test('a stretch takes in what comes between its ends', () => {
    const map = new AxisMap().inserted(3, [{ from: -1, length: 2 }]);
    expect(map.span(1, 5)).toEqual([1, 7]);
    expect(map.span(3, 5)).toEqual([5, 7]);
    expect(map.removed(0, 20).map.span(1, 5)).toBeUndefined();
  });
});

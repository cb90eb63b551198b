import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calloutPlace } from '../../../workbench/page/tour/callout-place';

const WINDOW = { innerWidth: 1280, innerHeight: 800 };
const SIZE = { width: 340, height: 200 };

describe('calloutPlace', () => {
  it.each([
    ['left of the pane', { left: 900, top: 100, right: 1280, bottom: 780 }, { left: 548, top: 180 }],
    ['below the title', { left: 0, top: 0, right: 1280, bottom: 36 }, { left: 12, top: 48 }],
    ['right of a high box at the left', { left: 0, top: 100, right: 600, bottom: 780 }, { left: 612, top: 180 }],
    [
      'in the middle of a box that fills the window',
      { left: 0, top: 0, right: 1280, bottom: 800 },
      { left: 470, top: 300 },
    ],
    ['in the middle of the window', undefined, { left: 470, top: 300 }],
  ])('lies %s', (_where, target, place) => {
    expect(calloutPlace(target, SIZE, WINDOW)).toEqual(place);
  });

  it('lies within every window that has room for it', () => {
    const side = fc.integer({ min: -100, max: 2000 });
    fc.assert(
      fc.property(
        fc.record({ left: side, top: side, width: fc.nat(2000), height: fc.nat(2000) }),
        fc.integer({ min: 380, max: 2000 }),
        fc.integer({ min: 240, max: 1500 }),
        ({ left, top, width, height }, innerWidth, innerHeight) => {
          const target = { left, top, right: left + width, bottom: top + height };
          const place = calloutPlace(target, SIZE, { innerWidth, innerHeight });
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.left + SIZE.width).toBeLessThanOrEqual(innerWidth);
          expect(place.top + SIZE.height).toBeLessThanOrEqual(innerHeight);
        },
      ),
    );
  });
});

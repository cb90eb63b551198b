import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { targetAttainment } from '../../src/figures/target-attainment';
import { trafficLight } from '../../src/figures/traffic-light';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('STYR.MÅLUPPFYLLELSE', () => {
  test.each([
    [80, 100, undefined, undefined, 0.8],
    [100, 100, 'högre', undefined, 1],
    [110, 100, 'Högre är bättre', undefined, 1.1],
    [-5, 10, 'högre', undefined, -0.5],
    [0, 0, 'högre', undefined, 1],
    [-1, 0, 'högre', undefined, 0],
    [-125, -100, 'högre', undefined, 0.8],
    [5, -100, 'högre', undefined, 1],
    [10, 8, 'lägre', undefined, 0.8],
    [8, 8, 'lägre', undefined, 1],
    [5, 8, 'lägre', undefined, 1.6],
    [0, 5, 'lägre', undefined, 1],
    [0, 0, 'lägre', undefined, 1],
    [3, 0, 'lägre', undefined, 0],
    [-80, -100, 'lägre', undefined, 0.8],
    [75, 80, 'högre', 70, 0.5],
    [65, 80, 'högre', 70, -0.5],
    [15, 10, 'lägre', 20, 0.5],
    // A target no better than where one stood has no way to go.
    [75, 70, 'högre', 75, 75 / 70],
    [68, '66–70', 'inom', undefined, 1],
    [68, '66–70', undefined, undefined, 1],
    [33, '66–70', 'inom', undefined, 0.5],
    [140, '66–70', 'inom', undefined, 0.5],
    [68, 68, 'inom', undefined, 1],
    [75, '66–70', 'inom', 80, 0.5],
    ['72 %', '90 %', undefined, undefined, 0.8],
    ['72 %', 90, undefined, undefined, 0.8],
    [72, '90 %', undefined, undefined, 0.8],
    [0.72, '90 %', undefined, undefined, 0.8],
    [0.68, '66–70 %', undefined, undefined, 1],
    [68, '66–70 %', undefined, undefined, 1],
    ['-', 90, undefined, undefined, ''],
    [null, 90, undefined, undefined, ''],
    [null, null, undefined, undefined, ''],
  ])('%p of %p, %p from %p: %p', (outcome, target, direction, baseline, share) => {
    const [[given]] = targetAttainment(outcome, target, direction, baseline) as [[number | string]];
    if (typeof share === 'number') expect(given).toBeCloseTo(share, 12);
    else expect(given).toBe(share);
  });

  test.each([
    ['x', 90, undefined, undefined, 'input.not-a-number', 'utfall'],
    [72, 'hög', undefined, undefined, 'input.not-a-number', 'målnivå'],
    [72, null, undefined, undefined, 'input.missing', 'målnivå'],
    [72, 90, 'bättre', undefined, 'input.direction', 'riktning'],
    [72, 90, { code: '#REF!' }, undefined, 'input.cell-error', 'riktning'],
    [72, '66–70', 'högre', undefined, 'input.range-direction', 'målnivå'],
    [72, 90, undefined, 'x', 'input.not-a-number', 'utgångsläge'],
  ])('%p of %p, %p from %p says %s of %s', (outcome, target, direction, baseline, messageId, argument) => {
    const error = expect.objectContaining({ messageId, data: expect.objectContaining({ argument }) });
    expect(targetAttainment(outcome, target, direction, baseline)).toEqual([[error]]);
  });

  test('a computed outcome that looks like its target has reached it', () => {
    expect(targetAttainment(0.3, 0.1 + 0.2)).toEqual([[1]]);
  });

  test('lower is the mirror of higher, and every answer is finite', () => {
    fc.assert(
      fc.property(number, number, fc.option(number, { nil: undefined }), (outcome, target, baseline) => {
        const higher = targetAttainment(outcome, target, 'högre', baseline);
        const mirrored = targetAttainment(-outcome, -target, 'lägre', baseline === undefined ? undefined : -baseline);
        expect(mirrored).toEqual(higher);
        const [[share]] = higher as [[number | { code: string }]];
        expect(typeof share === 'number' ? Number.isFinite(share) : share.code === 'number').toBe(true);
      }),
    );
  });

  test('a share is 1 or more exactly where the target is reached', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.option(whole, { nil: undefined }), (outcome, target, baseline) => {
        const share = (direction: string): number =>
          targetAttainment(outcome, target, direction, baseline)[0]![0] as number;
        expect(share('högre') >= 1).toBe(outcome >= target);
        expect(share('lägre') >= 1).toBe(outcome <= target);
        expect(share('inom') >= 1).toBe(outcome === target);
      }),
    );
  });
});

describe('STYR.TRAFIKLJUS', () => {
  test.each([
    [100, 100, undefined, undefined, 'Grön'],
    [90, 100, undefined, undefined, 'Gul'],
    [89, 100, undefined, undefined, 'Röd'],
    [81, 100, undefined, 0.8, 'Gul'],
    [81, 100, undefined, 80, 'Gul'],
    [79, 100, undefined, '80 %', 'Röd'],
    [10, 8, 'lägre', 0.8, 'Gul'],
    [8, 8, 'lägre', undefined, 'Grön'],
    [65, '66–70', 'inom', undefined, 'Gul'],
    [-3, 0, 'högre', undefined, 'Röd'],
    [null, 100, undefined, undefined, ''],
    ['..', 100, undefined, undefined, ''],
  ])('%p of %p, %p, yellow from %p: %s', (outcome, target, direction, limit, light) => {
    expect(trafficLight(outcome, target, direction, limit)).toEqual([[light]]);
  });

  test.each([[-0.1], [101], ['x']])('a yellow limit of %p is an error of its own', (limit) => {
    expect(trafficLight(1, 2, undefined, limit)).toEqual([
      [expect.objectContaining({ data: expect.objectContaining({ argument: 'gul_gräns' }) })],
    ]);
  });

  test('a column goes with one target, blanks and errors in their own rows', () => {
    expect(trafficLight([[100], [null], ['x'], [50]], 100)).toEqual([
      ['Grön'],
      [''],
      [expect.objectContaining({ messageId: 'input.not-a-number' })],
      ['Röd'],
    ]);
  });
});

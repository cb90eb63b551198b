import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownGeneral, withPoint } from '../../../workbench/grid/decimal-comma';

describe('withPoint', () => {
  it.each([
    ['71,5', '71.5'],
    ['-71,5', '-71.5'],
    ['−3 000', '-3000'],
    ['1 234,50', '1234.50'],
    ['1\u00A0234', '1234'],
    ['12,5 %', '12.5%'],
    ['12,5%', '12.5%'],
    ['1,234', '1.234'],
    [' 7,0 ', '7.0'],
  ])('reads %j as %j', (typed, english) => {
    expect(withPoint(typed)).toBe(english);
  });

  it.each(['71.5', '2027', '12%', '2027-01-01', '1 23', '12 3456', '1,2,3', 'ca 7,5', '7,5 kr', '', ',5', '=1,5'])(
    'leaves %j as it is',
    (typed) => {
      expect(withPoint(typed)).toBeUndefined();
    },
  );

  it('reads every number that it has shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        const value = hundredths / 100;
        const shown = shownGeneral(value);
        expect(Number(withPoint(shown) ?? shown)).toBe(value);
      }),
    );
  });
});

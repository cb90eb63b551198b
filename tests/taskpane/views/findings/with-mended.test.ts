import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingKey } from '../../../../taskpane/session/session-state';
import { withMended } from '../../../../taskpane/views/findings/with-mended';
import { finding } from './finding';

const rows = (...numbers: readonly number[]) => numbers.map((row) => finding({ row }));
const keyed = (...numbers: readonly number[]) => new Map(rows(...numbers).map((each) => [findingKey(each), each]));
const shown = (findings: ReturnType<typeof rows>) => findings.map(({ anchor }) => anchor.row);

describe('the findings with those that are just mended', () => {
  test.each<[string, number[], number[], number[], number[]]>([
    ['keep one in its place', [1, 3], [2], [1, 2, 3], [1, 2, 3]],
    ['keep the first', [2, 3], [1], [1, 2, 3], [1, 2, 3]],
    ['keep the last ones in their order', [1], [2, 3], [1, 2, 3], [1, 2, 3]],
    ['keep those between that are gone for another reason away', [1, 4], [3], [1, 2, 3, 4], [1, 3, 4]],
    ['take new ones in', [1, 9, 3], [2], [1, 2, 3], [1, 2, 9, 3]],
    ['stand alone when all is mended', [], [1, 2], [1, 2], [1, 2]],
  ])('%s', (_, now, mended, before, expected) => {
    expect(shown([...withMended(rows(...now), keyed(...mended), rows(...before))])).toEqual(expected);
  });

  test('are the old list again where nothing came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.func(fc.boolean()), (before, isMended) => {
        const gone = before.filter((row) => isMended(row));
        const now = before.filter((row) => !gone.includes(row));
        expect(shown([...withMended(rows(...now), keyed(...gone), rows(...before))])).toEqual(before);
      }),
    );
  });
});

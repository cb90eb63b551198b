import { describe, expect, test } from '@jest/globals';
import { lostIds } from '../../../../src/rules/lookups/goals/lost-ids';

/** The rows that lost their id, by place, with what they may have had. */
function lost(ids: readonly (string | null)[], references: readonly string[] = []): Record<number, readonly string[]> {
  const rows = ids.map((id) => (id === null ? {} : { id }));
  const found = lostIds(rows, references);
  return Object.fromEntries(rows.flatMap((row, index) => (found.has(row) ? [[index, found.get(row)!]] : [])));
}

describe('lostIds', () => {
  test.each([
    ['nothing is lost', ['F1', 'F2', 'N1'], [], {}],
    ['a missing id between its neighbours', ['N1', null, 'N3'], [], { 1: ['n2'] }],
    ['two in a row', ['N1', null, null, 'N4'], [], { 1: ['n2'], 2: ['n3'] }],
    ['the first of its level', ['F1', null, 'N2'], [], { 1: ['f2', 'n1'] }],
    ['the one that others use comes first', ['F1', null, 'N2'], ['N1'], { 1: ['n1', 'f2'] }],
    ['the later of two', ['N1', 'N2', 'N2', 'N4'], [], { 2: ['n3'] }],
    ['the earlier of two, where the later fits its place', ['F1', 'N2', 'N2', 'N3'], [], { 1: ['f2', 'n1'] }],
    ['a goal of another level', ['F1', 'F2', 'N1', 'N1', 'N2'], [], { 2: ['f3'] }],
    [
      'an id without neighbours of its kind is the only one that is used and missing',
      [null, 'F1', 'F2'],
      ['V', 'V', 'F1'],
      { 0: ['v'] },
    ],
    ['of two strange references neither can be told', [null, 'F1', 'F2'], ['V', 'X9'], { 0: [] }],
    ['of two the one that many rows use', [null, 'F1', 'F2'], ['V', 'X9', 'V', 'V'], { 0: ['v'] }],
    ['the last of its level, given the id of the next', ['F1', 'F3', 'F3', 'N1'], ['F1', 'F2', 'F3'], { 1: ['f2'] }],
    ['the last of all, given the id of the next', ['E3', 'E5', 'E5'], [], { 1: ['e4'] }],
    [
      'a missing id among goals of other levels, where rows refer to it',
      ['F1', 'E1.1', 'N2.1', null, 'E2.1', 'N3.1', 'F3', 'E3.1'],
      ['F1', 'F2', 'F3'],
      { 3: ['f2', 'n2.2'] },
    ],
    [
      'the id of the next among goals of other levels',
      ['F1', 'E1.1', 'N2.1', 'F3', 'E2.1', 'N3.1', 'F3', 'E3.1', 'F4'],
      ['F1', 'F2', 'F3'],
      { 3: ['f2', 'n2.2'] },
    ],
    [
      'the id of the one before among goals of other levels',
      ['F1', 'E1.1', 'F2', 'E2.1', 'F2', 'E3.1', 'F4'],
      ['F1', 'F2', 'F3'],
      { 4: ['f3', 'e2.2'] },
    ],
    ['a reference to an id that no place is left for', ['N1', null, 'N3', 'F1'], ['F9'], { 1: ['n2'] }],
    ['a row that was copied to the end', ['N1', 'N2', 'N3', 'N1'], [], { 3: ['n4'] }],
  ] as const)('%s', (_, ids, references, expected) => {
    expect(lost(ids, references)).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { statisticalBasis } from '../../../src/rules/equality/statistical-basis';
import { checkCase, type RuleCase } from '../harness';
import { equalityBook, GOALS, withCell } from './equality-book';

const CASES: readonly RuleCase[] = [
  { name: 'departments and units state theirs; committees need none', book: equalityBook(), expect: [] },
  {
    name: 'a department’s and a unit’s empty cells',
    book: equalityBook({ Mål: withCell(withCell(GOALS, 6, 7, null), 9, 7, null) }),
    expect: [{ at: 'Mål!H7', message: 'missing', severity: 'error' }, 'Mål!H10'],
  },
  {
    name: 'words for nothing',
    book: equalityBook({ Mål: withCell(withCell(GOALS, 7, 7, 'Saknas'), 8, 7, '–') }),
    expect: ['Mål!H8', 'Mål!H9'],
  },
  {
    name: 'a goal that is no equality goal',
    book: equalityBook({ Mål: withCell(withCell(GOALS, 6, 7, null), 6, 6, 'nej') }),
    expect: [],
  },
  {
    name: 'without the column the missing column is the finding',
    book: equalityBook({ Mål: GOALS.map((row) => row.slice(0, 7)) }),
    expect: [],
  },
];

describe('equality/statistical-basis', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(statisticalBasis, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });
});

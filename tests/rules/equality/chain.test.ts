import { describe, expect, test } from '@jest/globals';
import { uncoveredGoal } from '../../../src/rules/chain/uncovered-goal';
import { unknownParent } from '../../../src/rules/chain/unknown-parent';
import { wrongParentLevel } from '../../../src/rules/chain/wrong-parent-level';
import { equalityChain } from '../../../src/rules/equality/chain';
import { committeeGoal } from '../../../src/rules/equality/committee-goal';
import { checkCase, findingsOf, places, type RuleCase } from '../harness';
import { equalityBook, GOALS, withCell, without } from './equality-book';

const CASES: readonly RuleCase[] = [
  { name: 'all are tied to the level above', book: equalityBook(), expect: [] },
  {
    name: 'a committee’s goal hangs on another goal of the council',
    book: equalityBook({ Mål: withCell(GOALS, 3, 3, 'K2') }),
    expect: [{ at: 'Mål!D4', message: 'untied', severity: 'error' }],
  },
  {
    name: 'a department’s goal hangs on another goal of the committee',
    book: equalityBook({ Mål: withCell(GOALS, 6, 3, 'N2') }),
    expect: ['Mål!D7'],
  },
  { name: 'one of several parents will do', book: equalityBook({ Mål: withCell(GOALS, 6, 3, 'N2; N1') }), expect: [] },
  {
    name: 'other goals need no tie, nor does a goal whose parent cannot be told',
    book: equalityBook({ Mål: withCell(withCell(GOALS, 4, 3, 'K1'), 6, 3, null) }),
    expect: [],
  },
  {
    name: 'a typo of the right parent is its own finding',
    book: equalityBook({ Mål: withCell(GOALS, 6, 3, 'N 1') }),
    with: [unknownParent],
    expect: [],
  },
  {
    name: 'so is a parent of a wrong level',
    book: equalityBook({ Mål: withCell(GOALS, 8, 3, 'N2') }),
    with: [wrongParentLevel],
    expect: [],
  },
  {
    name: 'a mark that cannot be read is no missing mark',
    book: equalityBook({ Mål: withCell(GOALS, 3, 6, 'troligen') }),
    expect: [],
  },
  {
    name: 'a committee without an equality goal is the finding, not what hangs on its other goals',
    book: equalityBook({ Mål: withCell(GOALS, 3, 6, null) }),
    with: [committeeGoal],
    expect: [],
  },
  {
    name: 'a department that has another equality goal is not',
    book: equalityBook({
      Mål: [
        ...withCell(GOALS, 6, 6, 'nej'),
        ['F3', 'Förvaltningsmål', 'Flickor', 'N1', 'BUF', null, 'ja', 'Statistik'],
      ],
    }),
    with: [committeeGoal],
    expect: ['Mål!D9', 'Mål!D10'],
  },
  {
    name: 'a council without an equality goal is found once, at the goal that all hang on',
    book: equalityBook({ Mål: withCell(GOALS, 1, 6, null) }),
    expect: [{ at: 'Mål!G2', message: 'council' }],
  },
  {
    name: 'a single goal that hangs on another goal of the council is found at its parent',
    book: equalityBook({ Mål: without(withCell(GOALS, 1, 6, null), 'N3', 'F2', 'E3') }),
    expect: [{ at: 'Mål!D4', message: 'untied' }],
  },
];

describe('equality/chain', () => {
  test('explains why a committee does not take up the council’s equality goal', () => {
    const astray = equalityBook({ Mål: withCell(GOALS, 3, 3, 'K2') });
    const run = { model: 'overtornea', with: [equalityChain] };
    expect(places(findingsOf(uncoveredGoal, astray, { model: 'overtornea' }))).toContain('Mål!A2');
    expect(places(findingsOf(uncoveredGoal, astray, run))).toEqual(['Mål!A3']);
    // A committee whose other goal went astray has no equality goal that explains it.
    const lacking = equalityBook({ Mål: withCell(withCell(GOALS, 3, 3, 'K2'), 3, 6, 'nej') });
    expect(places(findingsOf(uncoveredGoal, lacking, run))).toContain('Mål!A2');
  });

  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(equalityChain, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });
});

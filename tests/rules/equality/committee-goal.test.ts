import { describe, expect, test } from '@jest/globals';
import { frameWithoutGoal } from '../../../src/rules/chain/frame-without-goal';
import { committeeGoal } from '../../../src/rules/equality/committee-goal';
import { goalWithoutMeasure } from '../../../src/rules/measure/goal-without-measure';
import { checkCase, findingsOf, type RuleCase } from '../harness';
import { equalityBook, GOAL_HEADER, GOALS, MEASURES, ORGANISATION, withCell, without } from './equality-book';

const CASES: readonly RuleCase[] = [
  { name: 'everyone has one', book: equalityBook(), expect: [] },
  {
    name: 'a committee whose goal is not marked',
    book: equalityBook({ Mål: withCell(GOALS, 3, 6, 'nej') }),
    expect: [{ at: 'Organisation!A3', message: 'none', severity: 'error' }],
  },
  {
    name: 'a department and a unit without any goal',
    book: equalityBook({ Mål: without(GOALS, 'F2', 'E1') }),
    expect: ['Organisation!A6', 'Organisation!A7'],
  },
  {
    name: 'a goal for every committee',
    book: equalityBook({ Mål: withCell(without(GOALS, 'N1'), 4, 4, 'Samtliga nämnder') }),
    expect: [],
  },
  {
    name: 'a department goal that names the committee may be any of its departments’',
    book: equalityBook({ Mål: withCell(GOALS, 6, 4, 'BUN') }),
    expect: [],
  },
  {
    name: 'a goal that lost its owner is the finding, not the unit that lacks it',
    book: equalityBook({ Mål: withCell(GOALS, 9, 4, null) }),
    expect: [],
  },
  {
    name: 'so is an owner that nobody knows',
    book: equalityBook({ Mål: withCell(GOALS, 5, 4, 'Parknämnden') }),
    expect: [],
  },
  {
    name: 'a lost owner between others does not hide another unit’s lack',
    book: equalityBook({ Mål: without(withCell(GOALS, 8, 4, null), 'E3') }),
    expect: ['Organisation!A9'],
  },
  {
    name: 'a slip of the pen finds its owner',
    book: equalityBook({ Mål: withCell(GOALS, 5, 4, 'Socialnämden') }),
    expect: [],
  },
  {
    name: 'a mark that cannot be read is no missing mark',
    book: equalityBook({ Mål: withCell(GOALS, 3, 6, 'troligen') }),
    expect: [],
  },
  {
    name: 'an equality goal without a measure is the measure’s finding',
    book: equalityBook({ Styrmått: without(MEASURES, 'M1') }),
    with: [goalWithoutMeasure],
    expect: [],
  },
  {
    name: 'where nobody asks for measures it is found here',
    book: equalityBook({ Styrmått: without(MEASURES, 'M1') }),
    expect: [{ at: 'Organisation!A3', message: 'unmeasured' }],
  },
  {
    name: 'a goal whose id is lost may have its measures',
    book: equalityBook({ Mål: withCell(GOALS, 3, 0, null) }),
    expect: [],
  },
  {
    name: 'units are not judged where no goal is a unit’s',
    book: equalityBook({ Mål: without(GOALS, 'E1', 'E2', 'E3') }),
    expect: [],
  },
  {
    name: 'a committee’s own workbook is judged by that committee',
    book: equalityBook({
      Plan: [
        ['Fält', 'Värde'],
        ['Budgetår', 2027],
        ['Nämnd', 'Socialnämnden'],
      ],
      Mål: without(GOALS, 'N1', 'N2', 'F1', 'E1', 'E2', 'E3'),
    }),
    expect: [],
  },
  {
    name: 'and by its departments',
    book: equalityBook({
      Plan: [
        ['Fält', 'Värde'],
        ['Budgetår', 2027],
        ['Nämnd', 'Socialnämnden'],
      ],
      Mål: withCell(without(GOALS, 'N1', 'N2', 'F1', 'E1', 'E2', 'E3'), 4, 6, null),
    }),
    expect: ['Organisation!A6'],
  },
  {
    name: 'without the column, or without goals, there is nothing to judge',
    book: equalityBook({ Mål: GOALS.map((row) => row.slice(0, 6)) }),
    expect: [],
  },
  { name: 'a workbook without goals yet', book: equalityBook({ Mål: [GOAL_HEADER, GOALS[1]!] }), expect: [] },
  {
    name: 'a row of the list that names nobody needs none: that row is a finding of its own',
    book: equalityBook({ Organisation: [...ORGANISATION, [null, null, 'nämnd', 'KF'], [null, null, 'enhet', 'KF']] }),
    expect: [],
  },
  {
    name: 'auditors and companies need none',
    book: equalityBook({ Organisation: [...ORGANISATION, ['REV', 'Kommunrevisionen', 'nämnd', 'KF']] }),
    expect: [],
  },
];

describe('equality/committee-goal', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(committeeGoal, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });

  test('does not hide that a committee with a frame has no goal at all', () => {
    const book = equalityBook({
      Mål: without(GOALS, 'N3', 'F2', 'E3'),
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['BUN', 'Drift', 1],
        ['SN', 'Drift', 1],
      ],
    });
    expect(findingsOf(frameWithoutGoal, book, { model: 'overtornea' })).toHaveLength(1);
    expect(findingsOf(frameWithoutGoal, book, { model: 'overtornea', with: [committeeGoal] })).toHaveLength(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { twoKinds } from '../../../src/rules/frame/two-kinds';
import { checkCase, type RuleCase } from '../harness';
import { FRAMES, frameBook, planSheet, withCell, withoutRows } from './frame-book';

const CASES: readonly RuleCase[] = [
  { name: 'both kinds for every committee, zero included', book: frameBook(), expect: [] },
  { name: 'a company needs no investment frame', book: frameBook({ Ramar: withCell(FRAMES, 7, 2, 5) }), expect: [] },
  { name: "nor the council's total", book: frameBook({ Ramar: [...FRAMES, ['KF', 'Drift', 1, 1, 1]] }), expect: [] },
  {
    name: 'a committee without the row is found at its operating frame',
    book: frameBook({ Ramar: withoutRows(FRAMES, 4) }),
    expect: [{ at: 'Ramar!A4', message: 'missing', severity: 'error' }],
  },
  {
    name: 'a row of another kind does not do',
    book: frameBook({ Ramar: withCell(FRAMES, 6, 1, 'Drift') }),
    expect: ['Ramar!A6'],
  },
  {
    name: 'an empty row is no frame',
    book: frameBook({ Ramar: [...withoutRows(FRAMES, 4), ['SN', 'Investering', null, null, null]] }),
    expect: [{ at: 'Ramar!C8', message: 'empty' }],
  },
  {
    name: 'a committee that only may invest is not this finding',
    book: frameBook({ Ramar: withoutRows(FRAMES, 3) }),
    expect: [],
  },
  {
    name: 'a row whose name the list lacks may be the one',
    book: frameBook({ Ramar: withCell(FRAMES, 4, 0, 'Miljönämnden') }),
    expect: [],
  },
  { name: 'a slip in the name', book: frameBook({ Ramar: withCell(FRAMES, 4, 0, 'Socialnämden') }), expect: [] },
  {
    name: 'a sheet that tells no kinds apart is not blamed row by row',
    book: frameBook({ Ramar: FRAMES.map(([name, , ...amounts]) => [name!, ...amounts]) }),
    expect: [],
  },
  {
    name: 'without a list every owner is a committee',
    book: { Plan: planSheet(), Ramar: withoutRows(FRAMES, 2, 7) },
    expect: ['Ramar!A2'],
  },
];

describe('frame/two-kinds', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(twoKinds, each);
    expect(seen).toEqual(expected);
  });
});

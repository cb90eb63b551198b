import { describe, expect, test } from '@jest/globals';
import { missing } from '../../../src/rules/frame/missing';
import { planYears } from '../../../src/rules/frame/plan-years';
import { twoKinds } from '../../../src/rules/frame/two-kinds';
import { checkCase, type RuleCase } from '../harness';
import { FRAME_HEADER, FRAMES, frameBook, ORGANISATION, planSheet, withCell, withoutRows } from './frame-book';

const CASES: readonly RuleCase[] = [
  { name: 'every committee has its frames', book: frameBook(), expect: [] },
  {
    name: 'a workbook without frames is not blamed',
    book: { Plan: planSheet(), Organisation: ORGANISATION },
    expect: [],
  },
  {
    name: 'a row of the list that names nobody has no frame to lack',
    book: frameBook({ Organisation: [...ORGANISATION, [null, null, 'nämnd', null]] }),
    expect: [],
  },
  { name: 'zero is a frame', book: frameBook({ Ramar: withCell(FRAMES, 3, 2, 0) }), expect: [] },
  {
    name: 'an empty investment cell is not an operating frame',
    book: frameBook({ Ramar: withCell(FRAMES, 2, 3, null) }),
    expect: [],
  },
  {
    name: 'an empty cell is found where it stands',
    book: frameBook({ Ramar: withCell(FRAMES, 3, 3, null) }),
    expect: [{ at: 'Ramar!D4', message: 'year', severity: 'error' }],
  },
  {
    name: 'each empty year is a finding',
    book: frameBook({ Ramar: withCell(withCell(FRAMES, 5, 2, null), 5, 4, '–') }),
    expect: ['Ramar!C6', 'Ramar!E6'],
  },
  {
    name: 'a text that is no amount is no frame',
    book: frameBook({ Ramar: withCell(FRAMES, 3, 3, 'beslutas senare') }),
    expect: [{ at: 'Ramar!D4', message: 'unreadable' }],
  },
  {
    name: 'an Excel error is left to its own rule',
    book: frameBook({ Ramar: withCell(FRAMES, 3, 3, { error: '#REF!' }) }),
    expect: [],
  },
  { name: 'an amount as text is a frame', book: frameBook({ Ramar: withCell(FRAMES, 3, 3, '102 000') }), expect: [] },
  {
    name: 'a committee without any frame is found in the organisation',
    book: frameBook({ Ramar: withoutRows(FRAMES, 5, 6) }),
    expect: [{ at: 'Organisation!A5', message: 'committee' }],
  },
  {
    name: 'one that only may invest too',
    book: frameBook({ Ramar: withoutRows(FRAMES, 5) }),
    expect: ['Organisation!A5'],
  },
  {
    name: 'a slip in the name is not a missing frame',
    book: frameBook({ Ramar: withCell(FRAMES, 3, 0, 'Socialnämden') }),
    expect: [],
  },
  {
    name: 'nor is a name that the list lacks, or none',
    book: frameBook({ Ramar: withCell(withCell(FRAMES, 3, 0, 'Miljönämnden'), 5, 0, null) }),
    expect: [],
  },
  {
    name: 'a department that has the frames has them for its committee',
    book: frameBook({ Ramar: withCell(FRAMES, 3, 0, 'Socialförvaltningen') }),
    expect: [],
  },
  {
    name: 'a subcommittee works within the frame of its committee',
    book: frameBook({ Organisation: [...ORGANISATION, ['AU', 'Kommunstyrelsens arbetsutskott', 'nämnd', 'KS']] }),
    expect: [],
  },
  {
    name: "a committee's own workbook holds only its own frames",
    book: frameBook({ Plan: planSheet(['Nämnd', 'SN']), Ramar: [FRAME_HEADER, FRAMES[3]!, FRAMES[4]!] }),
    expect: [],
  },
  {
    name: "a committee's own workbook without its operating frame",
    book: frameBook({ Plan: planSheet(['Nämnd', 'SN']), Ramar: [FRAME_HEADER, FRAMES[4]!] }),
    expect: ['Organisation!A4'],
  },
  {
    name: "Plan's Nämnd does not hide the others where their frames are there",
    book: frameBook({ Plan: planSheet(['Nämnd', 'SN']), Ramar: withCell(FRAMES, 5, 3, null) }),
    expect: ['Ramar!D6'],
  },
  {
    name: 'without a list a committee that only may invest lacks its operating frame',
    book: { Plan: planSheet(), Ramar: [FRAME_HEADER, ['Socialnämnden', 'Investering', 1, 1, 1]] },
    expect: ['Ramar!A2'],
  },
  {
    name: 'a year that no column stands for is told once, by the years',
    book: frameBook({ Ramar: FRAMES.map((row) => row.slice(0, 4)) }),
    expect: [],
  },
  {
    name: 'wrong years silence it on their sheet',
    book: frameBook({ Ramar: withCell(withCell(FRAMES, 0, 4, '2030'), 3, 3, null) }),
    with: [planYears],
    expect: [],
  },
  {
    name: 'a missing investment frame silences the row',
    book: frameBook({
      Ramar: [
        FRAME_HEADER,
        ...withCell(FRAMES, 3, 3, null).filter(([name]) => name === 'Kommunstyrelsen'),
        FRAMES[5]!,
        FRAMES[6]!,
        ['SN', 'Drift', null, 1, 1],
      ],
    }),
    with: [twoKinds],
    expect: [],
  },
];

describe('frame/missing', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(missing, each);
    expect(seen).toEqual(expected);
  });
});

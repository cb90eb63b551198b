import { describe, expect, test } from '@jest/globals';
import { missingCompany } from '../../../src/rules/frame/missing-company';
import { checkCase, type RuleCase } from '../harness';
import { FRAME_HEADER, FRAMES, frameBook, ORGANISATION, planSheet, withCell, withoutRows } from './frame-book';

const CASES: readonly RuleCase[] = [
  { name: 'a company with a frame of nothing has one', book: frameBook(), expect: [] },
  {
    name: 'a workbook without frames is not blamed',
    book: { Plan: planSheet(), Organisation: ORGANISATION },
    expect: [],
  },
  {
    name: 'an investment frame is a frame',
    book: frameBook({ Ramar: withCell(FRAMES, 7, 1, 'Investering') }),
    expect: [],
  },
  {
    name: "a committee's own workbook needs no company",
    book: frameBook({ Plan: planSheet(['Nämnd', 'SN']), Ramar: [FRAME_HEADER, FRAMES[3]!, FRAMES[4]!] }),
    expect: [],
  },
  {
    name: 'a name that the list lacks may be the company',
    book: frameBook({ Ramar: withCell(FRAMES, 7, 0, 'Fastighetsbolaget') }),
    expect: [],
  },
  {
    name: 'a company without a row is found in the organisation',
    book: frameBook({ Ramar: withoutRows(FRAMES, 7) }),
    expect: [{ at: 'Organisation!A8', message: 'company', severity: 'warning' }],
  },
  {
    name: 'an empty year is found where it stands',
    book: frameBook({ Ramar: withCell(FRAMES, 7, 4, null) }),
    expect: [{ at: 'Ramar!E8', message: 'year' }],
  },
  {
    name: 'an association is judged as a company',
    book: frameBook({ Organisation: [...ORGANISATION, ['RTJ', 'Räddningstjänsten', 'kommunalförbund', 'KF']] }),
    expect: ['Organisation!A9'],
  },
];

describe('frame/missing-company', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(missingCompany, each);
    expect(seen).toEqual(expected);
  });
});

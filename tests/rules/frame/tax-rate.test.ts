import { describe, expect, test } from '@jest/globals';
import { taxRate } from '../../../src/rules/frame/tax-rate';
import { checkCase, type RuleCase } from '../harness';
import { FRAMES, frameBook, planSheet } from './frame-book';

const CASES: readonly RuleCase[] = [
  { name: 'a tax rate', book: frameBook({ Plan: planSheet(['Skattesats', 22.15]) }), expect: [] },
  { name: 'a tax rate as text', book: frameBook({ Plan: planSheet(['Skattesats', '22,15 kr']) }), expect: [] },
  {
    name: "a committee's own workbook needs none",
    book: frameBook({ Plan: planSheet(['Nämnd', 'SN'], ['Skattesats', null]) }),
    expect: [],
  },
  { name: 'nor does a workbook without the sheet Plan', book: { Ramar: FRAMES }, expect: [] },
  {
    name: 'an empty row',
    book: frameBook({ Plan: planSheet(['Skattesats', null]) }),
    expect: [{ at: 'Plan!B4', message: 'missing', severity: 'error' }],
  },
  { name: 'a rate of nothing is none', book: frameBook({ Plan: planSheet(['Skattesats', 0]) }), expect: ['Plan!B4'] },
  {
    name: "the council's own workbook",
    book: frameBook({ Plan: planSheet(['Nämnd', 'Kommunfullmäktige'], ['Skattesats', null]) }),
    expect: ['Plan!B5'],
  },
  { name: 'a sheet that lacks the row', book: frameBook(), expect: ['Plan!A1'] },
];

describe('frame/tax-rate', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(taxRate, each);
    expect(seen).toEqual(expected);
  });
});

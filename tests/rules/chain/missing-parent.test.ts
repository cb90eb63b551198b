import { describe, expect, test } from '@jest/globals';
import { missingParent } from '../../../src/rules/chain/missing-parent';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'];

const CASES: readonly RuleCase[] = [
  {
    name: 'a committee goal that names its council goal is right',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'Trygga', null], ['N1', 'Nämndmål', 'Tryggare', 'F1']] },
    expect: [],
  },
  {
    name: 'without a vision row the level below it is the top and needs no parent',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'Trygga', null]] },
    expect: [],
  },
  {
    name: 'a sheet without the column is not blamed row by row',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['N1', 'Nämndmål', 'Tryggare'],
      ],
    },
    expect: [],
  },
  {
    name: 'an Excel error in the cell is another rule’s',
    book: {
      Mål: [HEADER, ['F1', 'Fullmäktigemål', 'Trygga', null], ['N1', 'Nämndmål', 'Tryggare', { error: '#REF!' }]],
    },
    expect: [],
  },
  {
    name: 'a mark for nothing is no parent',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'Trygga', '–'], ['N1', 'Nämndmål', 'Tryggare', '–']] },
    expect: ['Mål!D3'],
  },
  {
    name: 'a committee goal without a parent is found at the empty cell',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'Trygga', null], ['N1', 'Nämndmål', 'Tryggare', null]] },
    expect: [{ at: 'Mål!D3', message: 'missing', severity: 'error' }],
  },
  {
    name: 'with a vision row a council goal needs it',
    book: { Mål: [HEADER, ['V', 'Vision', 'Vision 2040', null], ['F1', 'Fullmäktigemål', 'Trygga', ' ']] },
    expect: ['Mål!D3'],
  },
];

describe('chain/missing-parent', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(missingParent, each);
    expect(seen).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { notComparable } from '../../../src/rules/measure/not-comparable';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Mått-id', 'Styrmått', 'Kön', 'Jämförbart', 'Nyckeltals-id'];

const CASES: readonly RuleCase[] = [
  {
    name: 'marked, or a national key figure, on any row',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', null, 'ja', null],
        ['M2', 'Två', null, null, 'N15419'],
        ['M3', 'Tre', 'T', 'x', null],
        ['M3', 'Tre', 'K', null, null],
      ],
    },
    expect: [],
  },
  {
    name: 'an answer that cannot be read is not a no',
    book: { Styrmått: [HEADER, ['M1', 'Ett', null, 'delvis', null]] },
    expect: [],
  },
  {
    name: 'without either column nothing is said',
    book: {
      Styrmått: [
        ['Mått-id', 'Styrmått'],
        ['M1', 'Ett'],
      ],
    },
    expect: [],
  },
  {
    name: 'neither is found at the mark’s cell',
    book: { Styrmått: [HEADER, ['M1', 'Ett', null, null, null], ['M2', 'Två', null, 'nej', '–']] },
    expect: [{ at: 'Styrmått!D2', severity: 'information' }, 'Styrmått!D3'],
  },
  {
    name: 'without that column at the key figure’s',
    book: {
      Styrmått: [
        ['Mått-id', 'Styrmått', 'Nyckeltals-id'],
        ['M1', 'Ett', null],
      ],
    },
    expect: ['Styrmått!C2'],
  },
];

describe('measure/not-comparable', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(notComparable, each);
    expect(seen).toEqual(expected);
  });
});

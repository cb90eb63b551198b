import { describe, expect, test } from '@jest/globals';
import { singleMeasure } from '../../../src/rules/measure/single-measure';
import { checkCase, type RuleCase } from '../harness';

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun', null],
  ['N1', 'Nämndmål', 'Tryggare skolvägar', 'F1'],
  ['N2', 'Nämndmål', 'Nöjda brukare', 'F1'],
  ['N3', 'Nämndmål', 'Fler i arbete', 'F1'],
];
const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Kön'];

const CASES: readonly RuleCase[] = [
  {
    name: 'two measures, and none at all',
    book: { Mål: GOALS, Styrmått: [HEADER, ['M1', 'N1', 'Ett', null], ['M2', 'N1', 'Två', null]] },
    expect: [],
  },
  {
    name: 'the vision is not judged',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['V', 'Vision', 'Framåt'],
      ],
      Styrmått: [HEADER, ['M1', 'V', 'Ett', null]],
    },
    expect: [],
  },
  {
    name: 'a second measure whose goal is misspelt or empty counts',
    book: {
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', null],
        ['M2', null, 'Två', null],
        ['M3', 'N1', 'Tre', null],
        ['M4', 'N3', 'Fyra', null],
        ['M5', 'N33', 'Fem', null],
      ],
    },
    expect: [],
  },
  {
    name: 'one measure is found at the goal’s id, in however many rows by sex it stands',
    book: {
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', 'T'],
        ['M1', 'N1', 'Ett', 'K'],
        ['M1', 'N1', 'Ett', 'M'],
        ['M2', 'F1', 'Två', null],
        ['M3', 'F1', 'Tre', null],
      ],
    },
    expect: [{ at: 'Mål!A3', message: 'single', severity: 'warning' }],
  },
  {
    name: 'also in Trelleborg',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['I1', 'Inriktningsmål', 'Trygg stad'],
      ],
      Styrmått: [HEADER, ['M1', 'I1', 'Ett', null]],
    },
    model: 'trelleborg',
    expect: ['Mål!A2'],
  },
];

describe('measure/single-measure', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(singleMeasure, each);
    expect(seen).toEqual(expected);
  });
});

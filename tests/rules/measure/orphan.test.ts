import { describe, expect, test } from '@jest/globals';
import { orphan } from '../../../src/rules/measure/orphan';
import { checkCase, findingsOf, type RuleCase } from '../harness';

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
    name: 'known goals are right; women’s and men’s rows may leave the goal to the total’s row',
    book: {
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'n1', 'Ett', 'T'],
        ['M1', null, 'Ett', 'K'],
        ['M1', null, 'Ett', 'M'],
        ['M2', 'N2, N3', 'Två', null],
      ],
    },
    expect: [],
  },
  {
    name: 'without goals the workbook is an extract',
    book: { Styrmått: [HEADER, ['M1', 'N1', 'Ett', null]] },
    expect: [],
  },
  {
    name: 'without the column nothing is said row by row',
    book: {
      Mål: GOALS,
      Styrmått: [
        ['Mått-id', 'Styrmått'],
        ['M1', 'Ett'],
      ],
    },
    expect: [],
  },
  {
    name: 'an error value and a row without id and name are other rules’ matter',
    book: {
      Mål: GOALS,
      Styrmått: [
        [...HEADER, 'Enhet'],
        ['M1', { error: '#REF!' }, 'Ett', null, '%'],
        [null, null, null, null, '%'],
      ],
    },
    expect: [],
  },
  {
    name: 'an empty and an unknown goal, each at its cell',
    book: {
      Mål: GOALS,
      Styrmått: [HEADER, ['M1', null, 'Ett', null], ['M2', 'Q77', 'Två', null], ['M3', '–', 'Tre', null]],
    },
    expect: [
      { at: 'Styrmått!B2', message: 'empty', severity: 'error' },
      { at: 'Styrmått!B3', message: 'unknown' },
      { at: 'Styrmått!B4', message: 'empty' },
    ],
  },
  {
    name: 'the one goal that resembles is offered',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['BUN-1', 'Nämndmål', 'Ett'],
        ['SOC-7', 'Nämndmål', 'Två'],
      ],
      Styrmått: [HEADER, ['M1', 'BUN1', 'Ett', null], ['M2', 'BUN-1; SOC-77', 'Två', null]],
    },
    expect: [
      { at: 'Styrmått!B2', fix: 'BUN-1' },
      { at: 'Styrmått!B3', fix: 'BUN-1; SOC-7' },
    ],
  },
  {
    name: 'one finding a measure: at the total’s empty cell, or at the row whose goal is wrong',
    book: {
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', null, 'Ett', 'K'],
        ['M1', null, 'Ett', 'T'],
        ['M2', 'N2', 'Två', 'T'],
        ['M2', 'Q77', 'Två', 'K'],
        ['M2', 'Q77', 'Två', 'M'],
      ],
    },
    expect: ['Styrmått!B3', 'Styrmått!B5'],
  },
  {
    name: 'a goal that lost its id is one finding of another rule',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['TRYGG', 'Nämndmål', 'Ett'],
        [null, 'Nämndmål', 'Två'],
      ],
      Styrmått: [HEADER, ['M1', 'TRYGG', 'Ett', null], ['M2', 'MILJÖ', 'Två', null]],
    },
    expect: [],
  },
];

describe('measure/orphan', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(orphan, each);
    expect(seen).toEqual(expected);
  });

  test('all slips of a cell are mended at once, and none where one of them resembles nothing or another row has the slip too', () => {
    const book = {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['BUN-1', 'Nämndmål', 'Ett'],
        ['SOC-7', 'Nämndmål', 'Två'],
      ],
      Styrmått: [
        HEADER,
        ['M1', 'BUN1, SOC-77', 'Ett', null],
        ['M2', 'BUN1, XYZ', 'Två', null],
        ['M3', 'BUN1', 'Tre', 'K'],
        ['M3', 'BUN1', 'Tre', 'M'],
        ['M4', 'BUN-1', 'Fyra', null],
      ],
    };
    expect(findingsOf(orphan, book).map(({ fix }) => fix?.value)).toEqual(['BUN-1; SOC-7', undefined, undefined]);
  });

  test('a reference that several measures agree on is not put right where the goal’s own id may be the slip', () => {
    const book = (goalIds: readonly string[]) => ({
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['TRYGHET', 'Nämndmål', 'Ett'],
        ['SOC-7', 'Nämndmål', 'Två'],
      ],
      Styrmått: [HEADER, ...goalIds.map((id, index) => [`M${index}`, id, `Mått ${index}`, null])],
    });
    const fixes = (goalIds: readonly string[]): unknown[] =>
      findingsOf(orphan, book(goalIds)).map(({ fix }) => fix?.value);
    expect(fixes(['TRYGGHET', 'TRYGGHET'])).toEqual([undefined, undefined]);
    expect(fixes(['TRYGGHET', 'TRYGGHET', 'TRYGHET'])).toEqual(['TRYGHET', 'TRYGHET']);
    expect(fixes(['TRYGGHET'])).toEqual(['TRYGHET']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { unknownKind } from '../../../src/rules/measure/unknown-kind';
import { checkCase, findingsOf, type RuleCase } from '../harness';

const HEADER = ['Mått-id', 'Styrmått', 'Måttyp', 'Kön'];

const CASES: readonly RuleCase[] = [
  {
    name: 'the model’s kinds, in any case, and an empty cell',
    book: {
      Styrmått: [
        HEADER,
        ['M1', 'Ett', 'Resursmått', null],
        ['M2', 'Två', 'processmått ', null],
        ['M3', 'Tre', 'Resultat', null],
        ['M4', 'Fyra', null, null],
        ['M5', 'Fem', '–', null],
      ],
    },
    expect: [],
  },
  {
    name: 'a model without kinds knows none',
    book: { Styrmått: [HEADER, ['M1', 'Ett', 'Volymmått', null]] },
    model: 'trelleborg',
    expect: [],
  },
  {
    name: 'another kind is found at its cell',
    book: { Styrmått: [HEADER, ['M1', 'Ett', 'Volymmått', null]] },
    expect: [{ at: 'Styrmått!C2', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'once for all rows of a measure, at the first that is wrong',
    book: {
      Styrmått: [HEADER, ['M1', 'Ett', 'Resultatmått', 'T'], ['M1', 'Ett', 'Volym', 'K'], ['M1', 'Ett', 'Volym', 'M']],
    },
    expect: ['Styrmått!C3'],
  },
];

describe('measure/unknown-kind', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(unknownKind, each);
    expect(seen).toEqual(expected);
  });

  test('the one kind that resembles is offered, but not where several rows have the slip', () => {
    const rows = [
      ['M1', 'Ett', 'Resultatmåt', null],
      ['M2', 'Två', 'Proccessmått', 'K'],
      ['M2', 'Två', 'Proccessmått', 'M'],
      ['M3', 'Tre', 'Volym', null],
    ];
    const findings = findingsOf(unknownKind, { Styrmått: [HEADER, ...rows] });
    expect(findings.map(({ fix }) => fix?.value)).toEqual(['Resultatmått', undefined, undefined]);
  });
});

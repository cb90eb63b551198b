import { describe } from '@jest/globals';
import { unknownPerspective } from '../../../src/rules/chain/unknown-perspective';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const goals = (...perspectives: (string | null)[]) => [
  ['Mål-id', 'Nivå', 'Mål', 'Perspektiv'],
  ...perspectives.map((each, index) => [`F${index}`, 'Fullmäktigemål', 'A', each]),
];

const CASES: readonly RuleCase[] = [
  {
    name: 'the model’s perspectives in their many forms',
    book: {
      Mål: goals(
        'Medborgare/brukare',
        'medborgar-/brukarperspektivet',
        'Medarbetarperspektiv',
        'Brukare/medborgare',
        'Medborgar- och brukarperspektiv',
        'Utveckling; Medarbetare',
        'Utvecklingsperspektivet',
        'Alla',
        null,
        '–',
      ),
    },
    expect: [],
  },
  { name: 'a model without perspectives takes any', model: 'trelleborg', book: { Mål: goals('Ekonomi') }, expect: [] },
  {
    name: 'another model’s perspective',
    book: { Mål: goals('Utveckling', 'Nytta') },
    expect: [{ at: 'Mål!D3', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'one of two, and a slip of the pen',
    book: { Mål: goals('Utveckling; Ekonomi', 'Medarbetara') },
    expect: ['Mål!D2', { at: 'Mål!D3', fix: 'Medarbetare' }],
  },
];

describe('chain/unknown-perspective', () => runCases(unknownPerspective, CASES));

import { describe } from '@jest/globals';
import { missingPerspective } from '../../../src/rules/chain/missing-perspective';
import type { RuleCase } from '../harness';
import { councilModel } from './other-models';
import { runCases } from './run-cases';

const goals = (...perspectives: (string | null)[]) => [
  ['Mål-id', 'Nivå', 'Perspektiv', 'Mål'],
  ...perspectives.map((each, index) => [`F${index}`, 'Fullmäktigemål', each, 'A']),
];

const CASES: readonly RuleCase[] = [
  { name: 'every perspective has a goal', book: { Mål: goals('Medborgare', 'Medarbetare; Utveckling') }, expect: [] },
  {
    name: 'without the column nothing is missed',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['F1', 'Fullmäktigemål', 'A'],
      ],
    },
    expect: [],
  },
  {
    name: 'only the goals’ perspectives are wanted',
    model: councilModel,
    options: { goalPerspectives: ['nytta', 'resultat'] },
    book: { Mål: goals('Nytta', 'Resultat') },
    expect: [],
  },
  {
    name: 'an unknown one may be the one that lacks',
    book: { Mål: goals('Medborgare', 'Medarbetare', 'Ekonomi') },
    expect: [],
  },
  {
    name: 'one that no goal has is found at the header',
    book: { Mål: goals('Medborgare', 'Utveckling', null) },
    expect: [{ at: 'Mål!C1', message: 'missing', severity: 'warning' }],
  },
  { name: 'an empty column lacks them all', book: { Mål: goals(null, null) }, expect: ['Mål!C1', 'Mål!C1', 'Mål!C1'] },
];

describe('chain/missing-perspective', () => runCases(missingPerspective, CASES));

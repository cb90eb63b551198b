import { describe } from '@jest/globals';
import { perspectiveMismatch } from '../../../src/rules/chain/perspective-mismatch';
import { unknownPerspective } from '../../../src/rules/chain/unknown-perspective';
import type { RuleCase } from '../harness';
import { councilModel } from './other-models';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Perspektiv'];
const SET = { model: councilModel, options: { levels: { overgripandemal: ['nytta'], resultatmal: ['resultat'] } } };

const CASES: readonly RuleCase[] = [
  {
    name: 'each level in its perspective',
    ...SET,
    book: {
      Mål: [
        HEADER,
        ['Ö1', 'Övergripande mål', 'A', 'Nytta'],
        ['R1', 'Resultatmål', 'B', 'resultat'],
        ['R2', 'Resultatmål', 'C', null],
      ],
    },
    expect: [],
  },
  {
    name: 'Katrineholm: overall goals are set for the benefit, result goals for the results',
    model: 'katrineholm',
    book: {
      Mål: [
        HEADER,
        ['Ö1', 'Övergripande mål', 'A', 'Nytta'],
        ['Ö2', 'Övergripande mål', 'B', 'Resultat'],
        ['R1', 'Resultatmål', 'C', 'Resultat'],
        ['R2', 'Resultatmål', 'D', 'Resurser'],
      ],
    },
    expect: [{ at: 'Mål!D3', message: 'mismatch', severity: 'warning' }, 'Mål!D5'],
  },
  {
    name: 'a model that ties no level to a perspective',
    model: councilModel,
    book: { Mål: [HEADER, ['Ö1', 'Övergripande mål', 'A', 'Resurser']] },
    expect: [],
  },
  {
    name: 'a perspective that the model lacks is another finding',
    ...SET,
    with: [unknownPerspective],
    book: { Mål: [HEADER, ['Ö1', 'Övergripande mål', 'A', 'Resurser; Ekonomi']] },
    expect: [],
  },
  {
    name: 'the other level’s perspective, and one that is no goal’s',
    ...SET,
    book: {
      Mål: [
        HEADER,
        ['Ö1', 'Övergripande mål', 'A', 'Resultat'],
        ['R1', 'Resultatmål', 'B', 'Verksamhet'],
        ['R2', 'Resultatmål', 'C', 'Resultat'],
      ],
    },
    expect: [{ at: 'Mål!D2', message: 'mismatch' }, 'Mål!D3'],
  },
];

describe('chain/perspective-mismatch', () => runCases(perspectiveMismatch, CASES));

import { describe } from '@jest/globals';
import { goalWithoutCommittee } from '../../../src/rules/chain/goal-without-committee';
import type { RuleCase } from '../harness';
import { councilModel } from './other-models';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Nämnd'];
const PLAN = [
  ['Fält', 'Värde'],
  ['Nämnd', 'BUN'],
];

const CASES: readonly RuleCase[] = [
  {
    name: 'council goals need no committee',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'A', null], ['N1', 'Nämndmål', 'B', 'BUN']] },
    expect: [],
  },
  {
    name: 'without the column nothing lacks row by row',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['N1', 'Nämndmål', 'B'],
      ],
    },
    expect: [],
  },
  {
    name: 'in the workbook of one committee an empty column means that committee',
    book: { Plan: PLAN, Mål: [HEADER, ['N1', 'Nämndmål', 'A', null], ['D1', 'Förvaltningsmål', 'B', null]] },
    expect: [],
  },
  {
    name: 'the empty cell is found, on every level below the council',
    book: {
      Mål: [HEADER, ['N1', 'Nämndmål', 'A', null], ['N2', 'Nämndmål', 'C', 'SN'], ['D1', 'Förvaltningsmål', 'B', '–']],
    },
    expect: [{ at: 'Mål!D2', message: 'missing', severity: 'error' }, 'Mål!D4'],
  },
  {
    name: 'also in one committee’s workbook where the others fill it in',
    book: { Plan: PLAN, Mål: [HEADER, ['N1', 'Nämndmål', 'A', 'BUN'], ['N2', 'Nämndmål', 'B', null]] },
    expect: ['Mål!D3'],
  },
  {
    name: 'a model may want one for a level of the council’s',
    model: councilModel,
    options: { levels: ['resultatmal'] },
    book: { Mål: [HEADER, ['Ö1', 'Övergripande mål', 'A', null], ['R1', 'Resultatmål', 'B', null]] },
    expect: ['Mål!D3'],
  },
];

describe('chain/goal-without-committee', () => runCases(goalWithoutCommittee, CASES));

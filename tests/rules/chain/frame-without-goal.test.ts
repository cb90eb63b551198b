import { describe } from '@jest/globals';
import { frameWithoutGoal } from '../../../src/rules/chain/frame-without-goal';
import type { RuleCase, TestCell } from '../harness';
import { councilModel } from './other-models';
import { runCases } from './run-cases';

const LIST = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', null],
  ['BUN', 'Barnnämnden', 'nämnd', null],
  ['SOC', 'Socialnämnden', 'nämnd', null],
  ['AB', 'Exempelhem', 'bolag', null],
  ['BF', 'Barnförvaltningen', 'förvaltning', 'BUN'],
];
const FRAMES: TestCell[][] = [
  ['Nämnd', 'Typ', '2027'],
  ['KF', 'Drift', 9],
  ['KS', 'Drift', 1],
  ['KS', 'Investering', 1],
  ['BUN', 'Drift', 1],
  ['SOC', 'Drift', 1],
  ['SOC', 'Investering', 1],
  ['AB', 'Drift', 1],
];
const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Nämnd'];
const N = (id: string, committee: string | null) => [id, 'Nämndmål', id, committee];
const book = (...goals: TestCell[][]) => ({
  Organisation: LIST,
  Mål: [HEADER, ['F1', 'Fullmäktigemål', 'A', 'Samtliga nämnder'], ...goals],
  Ramar: FRAMES,
});

const CASES: readonly RuleCase[] = [
  {
    name: 'each committee has a goal, by name, by code, through its department',
    book: book(N('N1', 'Kommunstyrelsen'), N('N2', 'BF'), N('N3', 'SOC')),
    expect: [],
  },
  { name: 'a goal for all is each committee’s', book: book(N('N1', 'KS'), N('N2', 'Alla nämnder')), expect: [] },
  {
    name: 'a typo of its name is the committee’s goal',
    book: book(N('N1', 'KS'), N('N2', 'BUN'), N('N3', 'Socialnämden')),
    expect: [],
  },
  { name: 'without goals of any committee nothing is said', book: book(), expect: [] },
  {
    name: 'in one committee’s own workbook the others’ goals are not seen',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'BUN'],
      ],
      ...book(N('N1', 'BUN')),
    },
    expect: [],
  },
  {
    name: 'a goal that lost its committee may be the one that lacks',
    book: book(N('N1', 'KS'), N('N2', 'BUN'), N('N3', null)),
    expect: [],
  },
  {
    name: 'a committee without a goal is found at its first frame row, beside goals that lost theirs elsewhere',
    book: book(N('N1', 'KS'), N('N2', null), N('N3', 'KS'), N('N4', 'BUN')),
    expect: [{ at: 'Ramar!A6', message: 'none', severity: 'warning' }],
  },
  {
    name: 'without a list all but the council, companies and joint posts are committees',
    book: {
      Mål: [HEADER, N('N1', 'KS')],
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['KS', 'Drift', 1],
        ['SN', 'Drift', 1],
        ['Kommunfullmäktige', 'Drift', 1],
        ['Energi AB', 'Drift', 1],
        ['Finansförvaltningen', 'Drift', 1],
      ],
    },
    expect: ['Ramar!A3'],
  },
  {
    name: 'where the council sets all goals, those that it gives to committees are theirs',
    model: councilModel,
    options: { levels: ['resultatmal'] },
    book: {
      Organisation: LIST,
      Mål: [HEADER, ['Ö1', 'Övergripande mål', 'A', 'Samtliga nämnder'], ['R1', 'Resultatmål', 'B', 'KS; BUN']],
      Ramar: FRAMES,
    },
    expect: ['Ramar!A6'],
  },
];

describe('chain/frame-without-goal', () => runCases(frameWithoutGoal, CASES));

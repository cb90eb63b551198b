import { describe } from '@jest/globals';
import { councilGoalReach } from '../../../src/rules/chain/council-goal-reach';
import type { RuleCase, TestCell } from '../harness';
import { runCases } from './run-cases';

const LIST = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', null],
  ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', null],
  ['SN', 'Socialnämnden', 'nämnd', null],
  ['REV', 'Revisionen', 'nämnd', null],
  ['AB', 'Bostads AB', 'bolag', null],
  ['BF', 'Barnförvaltningen', 'förvaltning', 'BUN'],
];
const FRAMES = [
  ['Nämnd', 'Typ', '2027'],
  ['KS', 'Drift', 1],
  ['BUN', 'Drift', 1],
  ['SN', 'Drift', 1],
  ['AB', 'Drift', 1],
  ['REV', 'Drift', 1],
  ['KF', 'Drift', 5],
];
const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'];
const F = (id: string) => [id, 'Fullmäktigemål', id, null, null];
const N = (id: string, parent: string | null, committee: string) => [id, 'Nämndmål', id, parent, committee];
const book = (...goals: TestCell[][]) => ({ Organisation: LIST, Ramar: FRAMES, Mål: [HEADER, ...goals] });

const CASES: readonly RuleCase[] = [
  {
    name: 'two of three committees with a frame are more than half: companies, auditors and the total aside',
    book: book(F('F1'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'Socialnämnden')),
    expect: [],
  },
  {
    name: 'a department’s goal is its committee’s, and one goal may be several committees’',
    book: book(F('F1'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'BF; SN')),
    expect: [],
  },
  {
    name: 'a goal for all reaches all',
    book: book(F('F1'), F('F2'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN'), N('N3', 'F2', 'Samtliga nämnder')),
    expect: [],
  },
  {
    name: 'a goal that lost its parent may be the one that is missed',
    book: book(F('F1'), N('N1', 'F1', 'KS'), N('N2', null, 'SN')),
    expect: [],
  },
  { name: 'a typo of the parent counts', book: book(F('F10'), N('N1', 'F10', 'KS'), N('N2', 'F1O', 'SN')), expect: [] },
  {
    name: 'where only one committee’s goals stand in the workbook nothing is said',
    book: book(F('F1'), F('F2'), N('N1', 'F1', 'KS')),
    expect: [],
  },
  {
    name: 'without frames nothing is said',
    book: { Organisation: LIST, Mål: [HEADER, F('F1'), F('F2'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN')] },
    expect: [],
  },
  {
    name: 'one of three is too few, and the goal that none takes up too',
    book: book(F('F1'), F('F2'), F('F3'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN'), N('N3', 'F2', 'BUN')),
    expect: [{ at: 'Mål!A3', message: 'narrow', severity: 'warning' }, 'Mål!A4'],
  },
  {
    name: 'half is not more than half',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['KS', 'Drift', 1],
        ['BUN', 'Drift', 1],
        ['SN', 'Drift', 1],
        ['KUN', 'Drift', 1],
      ],
      Mål: [HEADER, F('F1'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN')],
    },
    expect: ['Mål!A2'],
  },
  {
    name: 'a committee that takes the goal up but lost its frame still counts',
    book: {
      Organisation: LIST,
      Ramar: FRAMES.filter(([name]) => name !== 'SN'),
      Mål: [HEADER, F('F1'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN')],
    },
    expect: [],
  },
  {
    name: 'it does not lift a goal that too few take up with it',
    book: {
      Organisation: [...LIST, ['KUN', 'Kulturnämnden', 'nämnd', null], ['MN', 'Miljönämnden', 'nämnd', null]],
      Ramar: [...FRAMES.filter(([name]) => name !== 'SN'), ['KUN', 'Drift', 1], ['MN', 'Drift', 1]],
      Mål: [HEADER, F('F1'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN')],
    },
    expect: ['Mål!A2'],
  },
  {
    name: 'one committee without a single goal does not tip a goal over',
    book: book(F('F1'), F('F2'), N('N1', 'F1', 'KS'), N('N2', 'F2', 'KS'), N('N3', 'F2', 'SN')),
    expect: [],
  },
  {
    name: 'without a list goals by code and frames by name may be the same committees’',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['Kommunstyrelsen', 'Drift', 1],
        ['Socialnämnden', 'Drift', 1],
      ],
      Mål: [HEADER, F('F1'), N('N1', 'F1', 'KS'), N('N2', 'F1', 'SN')],
    },
    expect: [],
  },
];

describe('chain/council-goal-reach', () => runCases(councilGoalReach, CASES));

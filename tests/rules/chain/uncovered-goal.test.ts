import { describe } from '@jest/globals';
import { councilGoalReach } from '../../../src/rules/chain/council-goal-reach';
import { uncoveredGoal } from '../../../src/rules/chain/uncovered-goal';
import type { RuleCase } from '../harness';
import { councilModel, unitModel } from './other-models';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'];
const F1 = ['F1', 'Fullmäktigemål', 'A', null, null];
const F2 = ['F2', 'Fullmäktigemål', 'B', null, null];
const N1 = ['N1', 'Nämndmål', 'C', 'F1', 'BUN'];
const N2 = ['N2', 'Nämndmål', 'D', 'F2', 'SN'];
const ACTIVITIES = ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Uppdrag-id'];
const S = (id: string) => [id, 'Strategisk inriktning', id, null, null];
const I = (id: string, parent: string | null) => [id, 'Inriktningsmål', id, parent, null];
const LIST = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['BUN', 'Barnnämnden', 'nämnd', null],
  ['SN', 'Socialnämnden', 'nämnd', null],
  ['BF', 'Barnförvaltningen', 'förvaltning', 'BUN'],
  ['AB', 'Bostads AB', 'bolag', null],
];
const K1 = ['K1', 'Kommunövergripande mål', 'A', null, null];
const K2 = ['K2', 'Kommunövergripande mål', 'B', null, null];

const CASES: readonly RuleCase[] = [
  { name: 'a goal below each council goal is right', book: { Mål: [HEADER, F1, F2, N1, N2] }, expect: [] },
  {
    name: 'the council’s own workbook has no goals below, and is not blamed',
    book: { Mål: [HEADER, F1, F2] },
    expect: [],
  },
  {
    name: 'an activity covers a goal, by itself or by its assignment',
    book: {
      Mål: [HEADER, F1, F2, ['F3', 'Fullmäktigemål', 'E', null, null], N1],
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag', 'Mål-id'],
        ['U1', 'Se över', 'F3'],
      ],
      Aktiviteter: [ACTIVITIES, ['A1', 'Gör', 'F2', null], ['A2', 'Gör mer', null, 'U1']],
    },
    expect: [],
  },
  {
    name: 'a typo of its id covers it too: the typo is the finding',
    book: { Mål: [HEADER, F1, ['F20', 'Fullmäktigemål', 'B', null, null], N1, ['N2', 'Nämndmål', 'D', 'F2O', 'SN']] },
    expect: [],
  },
  {
    name: 'a goal that lost its parent may be the one that covers it',
    book: {
      Mål: [
        HEADER,
        F1,
        F2,
        ['F3', 'Fullmäktigemål', 'E', null, null],
        N1,
        ['N2', 'Nämndmål', 'D', null, 'BUN'],
        ['N3', 'Nämndmål', 'F', 'F3', 'BUN'],
      ],
    },
    expect: [],
  },
  {
    name: 'but not one that stands between two goals of another parent',
    book: { Mål: [HEADER, F1, F2, N1, ['N2', 'Nämndmål', 'D', null, 'BUN'], ['N3', 'Nämndmål', 'F', 'F1', 'BUN']] },
    expect: ['Mål!A3'],
  },
  {
    name: 'in one committee’s own workbook the others’ goals are not seen',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'BUN'],
      ],
      Mål: [HEADER, F1, F2, ['F3', 'Fullmäktigemål', 'E', null, 'Samtliga nämnder'], N1],
    },
    expect: [],
  },
  {
    name: 'a goal that the council gave to this committee alone is seen there',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'BUN'],
      ],
      Mål: [HEADER, F1, ['F3', 'Fullmäktigemål', 'E', null, 'BUN'], N1],
    },
    expect: ['Mål!A3'],
  },
  {
    name: 'Plan’s committee says nothing where other committees’ goals stand in the workbook',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'BUN'],
      ],
      Mål: [HEADER, F1, F2, N1, ['N2', 'Nämndmål', 'D', 'F1', 'SN']],
    },
    expect: ['Mål!A3'],
  },
  {
    name: 'a council goal that nothing hangs on is found at its id',
    book: { Mål: [HEADER, F1, F2, N1] },
    expect: [{ at: 'Mål!A3', message: 'uncovered', severity: 'warning' }],
  },
  {
    name: 'a goal that few take up says it of a goal that none does',
    book: {
      Mål: [HEADER, F1, F2, N1, ['N2', 'Nämndmål', 'D', 'F1', 'SN']],
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['BUN', 'Drift', 1],
        ['SN', 'Drift', 2],
      ],
    },
    with: [councilGoalReach],
    expect: [],
  },
  {
    name: 'Övertorneå: every committee takes every council goal up',
    model: 'overtornea',
    book: {
      Organisation: [
        ['Kod', 'Namn', 'Typ'],
        ['SN', 'Socialnämnden', 'nämnd'],
        ['BN', 'Barnnämnden', 'nämnd'],
      ],
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
        ['K1', 'Kommunövergripande mål', 'A', null, null],
        ['K2', 'Kommunövergripande mål', 'B', null, null],
        ['N1', 'Nämndmål', 'C', 'K1', 'SN'],
        ['N2', 'Nämndmål', 'D', 'K1', 'BN'],
        ['N3', 'Nämndmål', 'E', 'K2', 'SN'],
      ],
    },
    expect: [{ at: 'Mål!A3', message: 'notTakenUp', severity: 'error' }],
  },
  {
    name: 'Trelleborg: every strategic direction has a goal',
    model: 'trelleborg',
    book: { Mål: [HEADER, S('S1'), S('S2'), I('I1', 'S1'), I('I2', 'S2')] },
    expect: [],
  },
  {
    name: 'Trelleborg: an activity does not stand for one, nor does the goal below need one',
    model: 'trelleborg',
    book: { Mål: [HEADER, S('S1'), S('S2'), I('I1', 'S1')], Aktiviteter: [ACTIVITIES, ['A1', 'Gör', 'S2', null]] },
    expect: [{ at: 'Mål!A3', message: 'noGoal', severity: 'error' }],
  },
  {
    name: 'Trelleborg: the council’s goals are judged in a committee’s workbook too',
    model: 'trelleborg',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'BUN'],
      ],
      Mål: [HEADER, S('S1'), S('S2'), I('I1', 'S1'), ['E1', 'Effektmål', 'E', 'I1', 'BUN']],
    },
    expect: ['Mål!A3'],
  },
  {
    name: 'where the council decides all levels, the lowest needs activities where there are any',
    model: councilModel,
    book: {
      Mål: [
        HEADER,
        ['Ö1', 'Övergripande mål', 'A', null, null],
        ['R1', 'Resultatmål', 'B', 'Ö1', 'BUN'],
        ['R2', 'Resultatmål', 'C', 'Ö1', 'SN'],
      ],
      Aktiviteter: [ACTIVITIES, ['A1', 'Gör', 'R1', null]],
    },
    expect: ['Mål!A4'],
  },
  {
    name: 'an activity that lost its goal may be the one that covers it',
    model: councilModel,
    book: {
      Mål: [
        HEADER,
        ['Ö1', 'Övergripande mål', 'A', null, null],
        ['R1', 'Resultatmål', 'B', 'Ö1', 'BUN'],
        ['R2', 'Resultatmål', 'C', 'Ö1', 'SN'],
      ],
      Aktiviteter: [ACTIVITIES, ['A1', 'Gör', 'R1', null], ['A2', 'Gör', null, null]],
    },
    expect: [],
  },
  {
    name: 'a council goal that every committee takes up, by itself or through its department',
    model: unitModel,
    options: { takenUpByAll: true },
    book: {
      Organisation: LIST,
      Mål: [HEADER, K1, ['N1', 'Nämndmål', 'C', 'K1', 'BF'], ['N2', 'Nämndmål', 'D', 'K1', 'Socialnämnden']],
    },
    expect: [],
  },
  {
    name: 'a council goal that one committee leaves out',
    model: unitModel,
    options: { takenUpByAll: true },
    book: {
      Organisation: LIST,
      Mål: [HEADER, K1, K2, ['N1', 'Nämndmål', 'C', 'K1; K2', 'BUN'], ['N2', 'Nämndmål', 'D', 'K1', 'SN']],
    },
    expect: [{ at: 'Mål!A3', message: 'notTakenUp' }],
  },
];

describe('chain/uncovered-goal', () => runCases(uncoveredGoal, CASES));

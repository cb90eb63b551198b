import { describe } from '@jest/globals';
import { wrongDecider } from '../../../src/rules/chain/wrong-decider';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Beslutat av'];
const LIST = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', null],
  ['KR', 'Kulturrådet', 'nämnd', null],
  ['KB', 'Kulturhuset', 'enhet', 'KR'],
  ['BO', 'Exempelhem', 'bolag', null],
];
const goals = (level: string, ...deciders: (string | null)[]) => [
  HEADER,
  ...deciders.map((decider, index) => [`G${index}`, level, 'A', decider]),
];

const CASES: readonly RuleCase[] = [
  {
    name: 'the council’s goals',
    book: { Mål: goals('Fullmäktigemål', 'Kommunfullmäktige', 'KF § 129', 'Fullmäktige 2026-06-15', null, '–') },
    expect: [],
  },
  {
    name: 'the committees’ goals',
    book: {
      Organisation: LIST,
      Mål: goals(
        'Nämndmål',
        'Barn- och utbildningsnämnden',
        'Respektive nämnd',
        'KS',
        'Kulturrådet',
        'Bolagsstyrelsen',
        'Exempelhem',
      ),
    },
    expect: [],
  },
  {
    name: 'the managers’ goals: any role word, or the unit’s own name',
    book: {
      Organisation: LIST,
      Mål: goals(
        'Förvaltningsmål',
        'Ansvarig chef',
        'Förvaltningschef',
        'Rektor',
        'Kulturhuset',
        'Barnförvaltningen',
        'Ledningsgruppen',
      ),
    },
    expect: [],
  },
  {
    name: 'a text that names nobody, or two kinds, says nothing',
    book: { Mål: goals('Nämndmål', 'Partierna', 'Förvaltningschef efter samråd med nämnden', 'Delegation') },
    expect: [],
  },
  {
    name: 'a council goal decided by the executive or a manager',
    book: { Mål: goals('Fullmäktigemål', 'Kommunstyrelsen', 'Kommundirektör') },
    expect: [{ at: 'Mål!D2', message: 'council', severity: 'warning' }, 'Mål!D3'],
  },
  {
    name: 'a committee goal decided by the council or a manager',
    book: { Mål: goals('Nämndmål', 'Kommunfullmäktige', 'Skolchef') },
    expect: [{ at: 'Mål!D2', message: 'committee' }, 'Mål!D3'],
  },
  {
    name: 'a manager’s goal decided by a committee or the council',
    book: { Organisation: LIST, Mål: goals('Förvaltningsmål', 'Socialnämnden', 'KF', 'Kulturrådet') },
    expect: [{ at: 'Mål!D2', message: 'official' }, 'Mål!D3', 'Mål!D4'],
  },
];

describe('chain/wrong-decider', () => runCases(wrongDecider, CASES));

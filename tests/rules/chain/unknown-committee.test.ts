import { describe } from '@jest/globals';
import { unknownCommittee } from '../../../src/rules/chain/unknown-committee';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const LIST = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', 'KF'],
  ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', 'Kommunfullmäktige'],
  ['MBN', 'Miljö-, bygg- och räddningsnämnden', 'nämnd', null],
  ['PGN', 'Park, gata och natur', 'nämnd', null],
  ['BF', 'Barnförvaltningen', 'förvaltning', 'BUN'],
];
const GOALS = ['Mål-id', 'Mål', 'Nämnd'];
/** Where the row of BUN stands. */
const LIST_BUN = 3;
const BUDGET = ['Nämnd', 'Enhet', 'Konto', '2027'];

const CASES: readonly RuleCase[] = [
  {
    name: 'names and codes of the list are right, several in a cell, commas in a name, all of them, the council and the municipality',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Kommun', 'Exempelby kommun'],
        ['Nämnd', 'bun'],
      ],
      Organisation: LIST,
      Mål: [
        GOALS,
        ['N1', 'A', 'KS; Barn- och utbildningsnämnden\nBF'],
        ['N2', 'B', 'Miljö-, bygg- och räddningsnämnden, BUN'],
        ['N3', 'C', 'BUN, Park, gata och natur'],
        ['N4', 'D', 'Samtliga nämnder'],
        ['N5', 'E', '–'],
        ['N6', 'F', 'Exempelby kommun'],
        ['N7', 'G', 'KS och Barn- och utbildningsnämnden'],
        ['N8', 'H', 'KS/BUN/PGN; BF & MBN'],
      ],
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['KF', 'Drift', 1],
        ['BUN Barn- och utbildningsnämnden', 'Drift', 1],
      ],
    },
    expect: [],
  },
  { name: 'without a list nothing can be unknown', book: { Mål: [GOALS, ['N1', 'A', 'Parknämnden']] }, expect: [] },
  {
    name: 'units of the budget are free text where the list has none of them',
    book: {
      Organisation: LIST,
      Budget: [BUDGET, ['BUN', 'Förskola norr', '5010', 1], ['BUN', 'Förskola söder', '5010', 1]],
    },
    expect: [],
  },
  {
    name: 'and for a committee whose units it does not have',
    book: { Organisation: LIST, Budget: [BUDGET, ['BUN', 'BF', '5010', 1], ['KS', 'Växeln', '5010', 1]] },
    expect: [],
  },
  {
    name: 'a code that the list lost to a duplicate is told there',
    book: {
      Organisation: [...LIST, ['BUN', 'Tekniska nämnden', 'nämnd', null]],
      Mål: [GOALS, ['N1', 'A', 'TEK'], ['N2', 'B', 'TEK']],
    },
    expect: [],
  },
  {
    name: 'each row of any table is found at its cell',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Nämnd', 'Parknämnden'],
      ],
      Organisation: [...LIST, ['FF', 'Fritidsförvaltningen', 'förvaltning', 'FN']],
      Mål: [GOALS, ['N1', 'A', 'Parknämnden']],
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag', 'Nämnd'],
        ['U1', 'A', 'Parknämnden'],
      ],
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['Parknämnden', 'Drift', 1],
      ],
      Budget: [BUDGET, ['Parknämnden', null, '5010', 1], ['BUN', 'BF', '5010', 1], ['BUN', 'Parkenheten', '5010', 1]],
      Överföring: [
        ['Nämnd', 'År', 'In', 'Ut'],
        ['Parknämnden', 2027, 0, 0],
      ],
      Resursfördelning: [
        ['Nämnd', 'Verksamhet', 'År', 'Belopp'],
        ['Parknämnden', 'Park', 2027, 1],
      ],
      Beslut: [
        ['Beslut', 'Nämnd'],
        ['B', 'Parknämnden'],
      ],
      Uppföljning: [
        ['Mål-id', 'Nämnd'],
        ['N1', 'Parknämnden'],
      ],
    },
    expect: [
      { at: 'Plan!B2', message: 'unknown', severity: 'error' },
      'Organisation!D8',
      'Mål!C2',
      'Uppdrag!C2',
      'Ramar!A2',
      'Budget!A2',
      'Budget!B4',
      'Överföring!A2',
      'Resursfördelning!A2',
      'Beslut!B2',
      'Uppföljning!B2',
    ],
  },
  {
    name: 'each unknown name of a list is a finding; the fix leaves the right ones',
    book: { Organisation: LIST, Mål: [GOALS, ['N1', 'A', 'Barn- och utbildningsnämden; KS; Parknämnden']] },
    expect: [
      { at: 'Mål!C2', message: 'near', fix: 'Barn- och utbildningsnämnden; KS; Parknämnden' },
      { at: 'Mål!C2', message: 'unknown' },
    ],
  },
  {
    name: 'names joined by a word are several only where the list has each of them',
    book: { Organisation: LIST, Mål: [GOALS, ['N1', 'A', 'KS och Parknämnden']] },
    expect: [{ at: 'Mål!C2', message: 'unknown' }],
  },
  {
    name: 'a slip in the list itself is one finding there, however many cells name the row',
    book: {
      Organisation: LIST.map((row, index) => (index === LIST_BUN ? row.with(1, 'Barn- och utbildningsnämnde') : row)),
      Mål: [
        GOALS,
        ['N1', 'A', 'Barn- och utbildningsnämnden'],
        ['N2', 'B', 'Barn- och utbildningsnämnden; Parknämnden'],
      ],
      Ramar: [
        ['Nämnd', 'Typ', '2027'],
        ['Barn- och utbildningsnämnden', 'Drift', 1],
      ],
    },
    expect: [
      { at: `Organisation!B${LIST_BUN + 1}`, message: 'list', fix: 'Barn- och utbildningsnämnden' },
      { at: 'Mål!C3', message: 'unknown' },
    ],
  },
  {
    name: 'but not where some cell writes as the list does, nor for a single cell',
    book: {
      Organisation: LIST,
      Mål: [
        GOALS,
        ['N1', 'A', 'Barn- och utbildningsnämden'],
        ['N2', 'B', 'Barn- och utbildningsnämden'],
        ['N3', 'C', 'Barn- och utbildningsnämnden'],
        ['N4', 'D', 'Kommunstyrelsn'],
      ],
    },
    expect: [
      { at: 'Mål!C2', message: 'near' },
      { at: 'Mål!C3', message: 'near' },
      { at: 'Mål!C5', message: 'near' },
    ],
  },
  {
    name: 'a slip in a code is offered the code',
    book: { Organisation: LIST, Mål: [GOALS, ['N1', 'A', 'BUNN']] },
    expect: [{ at: 'Mål!C2', fix: 'BUN' }],
  },
];

describe('chain/unknown-committee', () => runCases(unknownCommittee, CASES));

import { describe } from '@jest/globals';
import { unknownType } from '../../../src/rules/document/unknown-type';
import { runCases } from '../chain/run-cases';
import type { RuleCase } from '../harness';
import { documents } from './document-rows';

const types = (...list: readonly (string | null)[]) => documents(...list.map((Typ) => ({ Typ })));

const CASES: readonly RuleCase[] = [
  {
    name: 'the types of each model in any of their forms, and an empty cell',
    model: 'karlskoga',
    book: types('Vision', 'mål och budget', 'Program', 'POLICY', 'Riktlinjer', null, '–'),
    expect: [],
  },
  {
    name: 'the types of Trelleborg',
    model: 'trelleborg',
    book: types(
      'Flerårsplan',
      'Budget med flerårsplan',
      'Strategi',
      'Reglemente',
      'Bolagsordning',
      'Ägardirektiv',
      'Särskilda direktiv',
      'Övriga',
    ),
    expect: [],
  },
  {
    name: 'a type of another model, and a slip of the pen with its fix',
    model: 'karlskoga',
    book: types('Handbok', 'Strategi', 'Polcy'),
    expect: [
      { at: 'Styrdokument!C2', severity: 'warning' },
      'Styrdokument!C3',
      { at: 'Styrdokument!C4', fix: 'Policy' },
    ],
  },
  {
    name: 'a type that Trelleborg does not know',
    model: 'trelleborg',
    book: types('Policy', 'Handbok'),
    expect: ['Styrdokument!C3'],
  },
  { name: 'a model without types knows them all', model: 'kommunallagen', book: types('Handbok'), expect: [] },
];

describe('document/unknown-type', () => runCases(unknownType, CASES));

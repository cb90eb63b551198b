import { describe } from '@jest/globals';
import { managerIsPerson } from '../../../src/rules/document/manager-is-person';
import { runCases } from '../chain/run-cases';
import type { RuleCase } from '../harness';
import { documents } from './document-rows';

const managers = (...list: readonly (string | null)[]) => documents(...list.map((Förvaltare) => ({ Förvaltare })));

const CASES: readonly RuleCase[] = [
  {
    name: 'functions and units, and what is not surely a person',
    model: 'katrineholm',
    book: managers('Kanslichef', 'Kommunledningsförvaltningen', 'HR-chef Anna Berg', 'A. Berg', null),
    expect: [],
  },
  {
    name: 'a unit that the organisation lists is no person',
    model: 'katrineholm',
    book: {
      ...managers('Maria Park'),
      Organisation: [
        ['Kod', 'Namn', 'Typ'],
        ['MP', 'Maria Park', 'enhet'],
      ],
    },
    expect: [],
  },
  {
    name: 'persons',
    model: 'katrineholm',
    book: managers('Anna Berg', 'Kanslichef', 'Berg, Anna'),
    expect: [{ at: 'Styrdokument!I2', severity: 'warning' }, 'Styrdokument!I4'],
  },
];

describe('document/manager-is-person', () => runCases(managerIsPerson, CASES));

import { describe } from '@jest/globals';
import { duplicateKey } from '../../../src/rules/chain/duplicate-key';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const MEASURES = ['Mått-id', 'Mål-id', 'Styrmått', 'Kön'];

const CASES: readonly RuleCase[] = [
  {
    name: 'total, women and men of a measure share its id',
    book: {
      Styrmått: [
        MEASURES,
        ['M1', 'N1', 'A', 'T'],
        ['M1', 'N1', 'A', 'K'],
        ['M1', 'N1', 'A', 'M'],
        ['M2', 'N1', 'B', 'T'],
      ],
    },
    expect: [],
  },
  {
    name: 'without an id column names may repeat',
    book: {
      Styrmått: [
        ['Mål-id', 'Styrmått'],
        ['N1', 'Nöjdhet'],
        ['N2', 'Nöjdhet'],
      ],
      Aktiviteter: [
        ['Aktivitet', 'Mål-id'],
        ['Gör', 'N1'],
        ['Gör', 'N2'],
      ],
    },
    expect: [],
  },
  {
    name: 'rows without a code, and names that repeat under codes of their own',
    book: {
      Organisation: [
        ['Kod', 'Namn', 'Typ'],
        [null, 'A', 'nämnd'],
        [null, 'B', 'nämnd'],
        ['E1', 'Kansliet', 'enhet'],
        ['E2', 'Kansliet', 'enhet'],
      ],
    },
    expect: [],
  },
  {
    name: 'a measure’s id with the same sex, stated or not, at each later row',
    book: {
      Styrmått: [
        MEASURES,
        ['M1', 'N1', 'A', null],
        ['m1 ', 'N1', 'B', 'T'],
        ['M1', 'N1', 'A', 'K'],
        ['M1', 'N1', 'C', 'K'],
      ],
    },
    expect: [{ at: 'Styrmått!A3', message: 'measure', severity: 'error' }, 'Styrmått!A5'],
  },
  {
    name: 'activities, assignments, codes and documents',
    book: {
      Organisation: [
        ['Kod', 'Namn', 'Typ'],
        ['BUN', 'A', 'nämnd'],
        ['bun', 'B', 'nämnd'],
      ],
      Aktiviteter: [
        ['Aktivitet-id', 'Aktivitet'],
        ['A1', 'A'],
        ['A1', 'B'],
      ],
      Uppdrag: [
        ['Uppdrag-id', 'Särskilt uppdrag'],
        ['U1', 'A'],
        ['U1', 'B'],
        ['U1', 'C'],
      ],
      Styrdokument: [
        ['Dokument', 'Typ'],
        ['Policy för mat', 'Policy'],
        ['Policy för mat', 'Policy'],
      ],
    },
    expect: [
      { at: 'Organisation!A3', message: 'organisation' },
      { at: 'Aktiviteter!A3', message: 'activity' },
      { at: 'Uppdrag!A3', message: 'assignment' },
      'Uppdrag!A4',
      { at: 'Styrdokument!A3', message: 'document' },
    ],
  },
];

describe('chain/duplicate-key', () => runCases(duplicateKey, CASES));

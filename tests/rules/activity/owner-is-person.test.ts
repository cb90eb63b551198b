import { describe, expect, test } from '@jest/globals';
import { ownerIsPerson } from '../../../src/rules/activity/owner-is-person';
import { checkCase, type RuleCase } from '../harness';

const HEADER = ['Aktivitet-id', 'Aktivitet', 'Ansvarig'];

/** A book with one activity for each owner. */
function owners(...list: readonly (string | null)[]): RuleCase['book'] {
  return { Aktiviteter: [HEADER, ...list.map((owner, index) => [`A${index + 1}`, `Aktivitet ${index + 1}`, owner])] };
}

const CASES: readonly RuleCase[] = [
  {
    name: 'functions, units and places are right',
    book: owners(
      'Rektor',
      'Enhetschef',
      'Förvaltningschef',
      'Kommunstyrelsen',
      'Barn- och utbildningsnämnden',
      'HR-chef',
      'Ekonomiavdelningen',
      'Kost och Städ',
      'IT-enheten',
      'Karin Boyes bibliotek',
      'Erik Dahlbergsgymnasiet',
      'Maria Församling',
      'Intern Service',
      'Individ och Familj',
      'Gata Park',
      null,
    ),
    expect: [],
  },
  {
    name: 'what is not surely a person is silent: a lone first name, initials, a name with a function',
    book: owners('Anna', 'A. Berg', 'Anna Berg, enhetschef', 'Rektor Anna Berg', 'ANNA BERG', 'Medborgare Bergström'),
    expect: [],
  },
  {
    name: 'a unit that the organisation lists is no person',
    book: {
      ...owners('Maria Park'),
      Organisation: [
        ['Kod', 'Namn', 'Typ'],
        ['MP', 'Maria Park', 'enhet'],
      ],
    },
    expect: [],
  },
  {
    name: 'a person’s name is found at its cell',
    book: owners(
      'Rektor',
      'Anna Berg',
      'Berg, Anna',
      'Anna-Karin Åkesson',
      'Per Olof Ek',
      'Anna Berg och Lars Ek',
      'Åsa Öberg-Ström',
    ),
    expect: [
      { at: 'Aktiviteter!C3', message: 'person' },
      'Aktiviteter!C4',
      'Aktiviteter!C5',
      'Aktiviteter!C6',
      'Aktiviteter!C7',
      'Aktiviteter!C8',
    ],
  },
  {
    name: 'several persons in one cell count as well',
    book: owners('Anna Berg, Lars Ek', 'Anna Berg/Lars Ek'),
    expect: ['Aktiviteter!C2', 'Aktiviteter!C3'],
  },
];

describe('activity/owner-is-person', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(ownerIsPerson, each);
    expect(seen).toEqual(expected);
  });
});

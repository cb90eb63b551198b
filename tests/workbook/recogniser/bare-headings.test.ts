import { describe, expect, test } from '@jest/globals';
import { planOf } from '../read-layout';
import { bookOf, type Grid } from '../sheet-of';

const COUNCIL: Grid = [
  ['Nr', 'Fullmäktigemål', 'Perspektiv'],
  ['F1', 'God service till alla', 'Utveckling'],
  ['F2', 'Nöjda medarbetare', 'Medarbetare'],
];
const ORGANISATION: Grid = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['SN', 'Socialnämnden', 'nämnd', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', null],
];

describe('a row of nothing but whose the rows below are', () => {
  test.each([
    ['the goal’s text', 'God service till alla', 'Nöjda medarbetare'],
    ['its id and text', 'F1 God service till alla', 'F2. Nöjda medarbetare'],
  ])('%s owns the measures', (_name, first, second) => {
    const plan = planOf(
      bookOf({
        'KF-mål': COUNCIL,
        Indikatorer: [
          ['Indikator', 'Enhet', 'Utfall 2025', 'Mål 2027'],
          [first],
          ['Andel nöjda', '%', 70, 72],
          ['Svarstid', 'dagar', 5, 4],
          [second],
          ['Medarbetarindex', 'index', 75, 77],
        ],
      }),
    );
    expect(plan.measures.map(({ name, goalId }) => [name, goalId])).toEqual([
      ['Andel nöjda', 'F1'],
      ['Svarstid', 'F1'],
      ['Medarbetarindex', 'F2'],
    ]);
    expect(plan.goals).toHaveLength(2);
  });

  test('the committee owns the goals, and is no goal itself', () => {
    const plan = planOf(
      bookOf({
        Organisation: ORGANISATION,
        'KF-mål': COUNCIL,
        Nämndmål: [
          ['Målnr', 'Nämndmål', 'Kopplat till'],
          ['Socialnämnden'],
          ['N1', 'Fler får svar i tid', 'F1'],
          null,
          ['Kommunstyrelsen'],
          ['N2', 'Sjukfrånvaron minskar', 'F2'],
        ],
      }),
    );
    expect(plan.goals.slice(2).map(({ id, organisations }) => [id, organisations])).toEqual([
      ['N1', ['Socialnämnden']],
      ['N2', ['Kommunstyrelsen']],
    ]);
  });

  test('a note below a table of frames is nobody', () => {
    const plan = planOf(
      bookOf({
        Ramar: [['Nämnd', 2027, 2028, 2029], ['SN', 1, 2, 3], ['KS', 4, 5, 6], null, ['Not: preliminära ramar']],
        Nämndmål: [
          ['Målnr', 'Nämndmål', 'Nämnd'],
          ['N1', 'Fler får svar i tid', 'SN'],
          null,
          ['Not: preliminära ramar'],
          [null, 'Frågor besvaras av ekonomikontoret'],
        ],
      }),
    );
    expect(plan.goals.map(({ id }) => id)).toEqual(['N1']);
    expect(plan.frames).toHaveLength(2);
  });
});

describe('a title in small letters', () => {
  test.each([
    ['Verksamhetsplan 2027 för tekniska nämnden', ['tekniska nämnden']],
    ['Mål för socialnämnden 2027–2029', ['socialnämnden']],
    ['Anvisningar för nämnden', []],
    ['Överlämnas till kommunstyrelsen', []],
  ])('%s', (title, organisations) => {
    const plan = planOf(
      bookOf({ Nämndmål: [[title], null, ['Målnr', 'Nämndmål', 'Ansvarig'], ['N1', 'Fler får svar i tid', 'Chefen']] }),
    );
    expect(plan.goals[0]!.organisations).toEqual(organisations);
  });
});

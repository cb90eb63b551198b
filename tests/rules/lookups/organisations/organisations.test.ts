import { describe, expect, test } from '@jest/globals';
import {
  isCommittee,
  meansCouncil,
  meansEveryone,
  organisationLookup,
} from '../../../../src/rules/lookups/organisations/organisations';
import { planOf } from '../../harness';
import { frameBook, ORGANISATION } from '../../frame/frame-book';

const lookup = organisationLookup(planOf(frameBook()));

describe('organisationLookup', () => {
  test.each([
    ['Socialnämnden', 'SN'],
    ['SOCIALNÄMNDEN ', 'SN'],
    ['sn', 'SN'],
    ['SN Socialnämnden', 'SN'],
    ['Socialnämnden (SN)', 'SN'],
    ['KS', 'KS'],
    ['Styrelsen', 'KS'],
    ['Fullmäktige', 'KF'],
    ['Socialnämden', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('finds %j', (name, id) => {
    expect(lookup.find(name)?.id).toBe(id);
  });

  test.each([
    ['Socialnämden', 'SN'],
    ['Social nämnden', 'SN'],
    ['KUM', 'KUN'],
    ['SM', undefined],
    ['Miljönämnden', undefined],
  ])('guesses what %j was meant to be', (name, id) => {
    expect(lookup.near(name)?.id).toBe(id);
  });

  test('does not guess between two', () => {
    const twins = organisationLookup(
      planOf(
        frameBook({
          Organisation: [...ORGANISATION, ['N1', 'Nämnd 1', 'nämnd', null], ['N2', 'Nämnd 2', 'nämnd', null]],
        }),
      ),
    );
    expect(twins.near('Nämnd 3')).toBeUndefined();
  });

  test.each([
    ['Hemtjänsten', 'sn'],
    ['Socialförvaltningen', 'sn'],
    ['Socialförvaltnigen', 'sn'],
    ['KS', 'ks'],
    ['Bostads AB', 'bab'],
    ['Miljönämnden', 'miljönämnden'],
  ])('gathers %j under its committee', (name, key) => {
    expect(lookup.committeeKey(name)).toBe(key);
  });

  test('survives units that belong to each other', () => {
    const circle = organisationLookup(
      planOf(frameBook({ Organisation: [ORGANISATION[0]!, ['A', 'Ena', 'enhet', 'B'], ['B', 'Andra', 'enhet', 'A']] })),
    );
    expect(['a', 'b']).toContain(circle.committeeKey('A'));
  });

  test('without a list nothing is listed', () => {
    const none = organisationLookup(planOf({}));
    expect([none.listed, none.find('SN'), none.near('SN'), none.committeeKey('Social-  nämnden')]).toEqual([
      false,
      undefined,
      undefined,
      none.committeeKey('social-nämnden'),
    ]);
  });

  test('the executive and the committees are committees, companies and departments are not', () => {
    expect(
      planOf(frameBook())
        .organisations.filter(isCommittee)
        .map(({ id }) => id),
    ).toEqual(['KS', 'SN', 'KUN']);
  });
});

test.each([
  ['Samtliga nämnder', true],
  ['Alla', true],
  ['alla nämnder och bolag', true],
  ['Allmänna nämnden', false],
])('%j means everyone: %s', (name, expected) => {
  expect(meansEveryone(name)).toBe(expected);
});

test.each([
  ['Kommunen totalt', true],
  ['KF', true],
  ['Kommunstyrelsen', false],
])('%j means the council: %s', (name, expected) => {
  expect(meansCouncil(name)).toBe(expected);
});

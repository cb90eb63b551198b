import { describe, expect, test } from '@jest/globals';
import { organisationLookup } from '../../../../src/rules/lookups/organisations/organisations';
import { planOf } from '../../harness';

const list = (...rows: (string | null)[][]) =>
  organisationLookup(planOf({ Organisation: [['Kod', 'Namn', 'Typ', 'Tillhör'], ...rows] }));

describe('a code that two rows share', () => {
  test.each([
    [
      'the later row lost its own',
      [
        ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', null],
        ['BUN', 'Socialnämnden', 'nämnd', null],
      ],
      'SN',
    ],
    [
      'the earlier row lost its own',
      [
        ['SN', 'Barn- och utbildningsnämnden', 'nämnd', null],
        ['SN', 'Socialnämnden', 'nämnd', null],
      ],
      'BUN',
    ],
  ] as const)('%s: it is found by it, and its amounts are kept apart', (_, rows, lost) => {
    const organisations = list(...rows.map((row) => [...row]));
    const kept = rows[0][0];
    expect(organisations.find(lost)?.name).toBe(lost === 'SN' ? 'Socialnämnden' : 'Barn- och utbildningsnämnden');
    expect(organisations.find(kept)?.name).not.toBe(organisations.find(lost)?.name);
    expect(organisations.committeeKey(lost)).not.toBe(organisations.committeeKey(kept));
  });

  test('a code of several words is the lost one where it has the pattern of the code that the row has now', () => {
    const units = list(['SN-E1', 'Hemtjänst norr', 'enhet', null], ['SN-E1', 'Hemtjänst syd', 'enhet', null]);
    expect(units.find('SN-E2')?.name).toBe('Hemtjänst syd');
    expect(units.find('BUN-E2')).toBeUndefined();
  });

  test('a list whose codes are all its own knows no other code', () => {
    expect(list(['BUN', 'Barnnämnden', 'nämnd', null]).find('SN')).toBeUndefined();
  });
});

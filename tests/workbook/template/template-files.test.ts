import { describe, expect, test } from '@jest/globals';
import { templateFiles } from '../../../src/workbook/template/template-files';
import { planOf } from '../../rules/harness';

const master = (...names: string[]): ReturnType<typeof planOf> =>
  planOf({
    Organisation: [
      ['Kod', 'Namn', 'Typ', 'Tillhör'],
      ...names.map((name, index) => [`N${index}`, name, 'nämnd', null]),
    ],
  });

describe('the templates to make', () => {
  test('are one a committee of the master', () => {
    expect(templateFiles(2027, undefined, master('Socialnämnden', 'Kulturnämnden'))).toEqual([
      { name: 'Budget 2027 Socialnämnden.xlsx', committee: 'Socialnämnden' },
      { name: 'Budget 2027 Kulturnämnden.xlsx', committee: 'Kulturnämnden' },
    ]);
  });

  test('are one for the committee asked for, and one for anybody without a master', () => {
    expect(templateFiles(2027, 'N1', undefined)).toEqual([{ name: 'Budget 2027 N1.xlsx', committee: 'N1' }]);
    expect(templateFiles(2027, undefined, undefined)).toEqual([{ name: 'Budget 2027.xlsx' }]);
  });

  test.each([
    ['Bygg/miljö: "nämnden"', 'Budget 2027 Bygg-miljö- -nämnden-.xlsx'],
    ['../../etc/passwd', 'Budget 2027 -..-etc-passwd.xlsx'],
    ['Nämnd.  ', 'Budget 2027 Nämnd.xlsx'],
  ])('have names that lead nowhere else: %s', (committee, name) => {
    expect(templateFiles(2027, committee, undefined)[0]!.name).toBe(name);
  });

  test('have names of their own', () => {
    const names = templateFiles(2027, undefined, master('Nämnd/A', 'nämnd:a')).map(({ name }) => name);
    expect(names).toEqual(['Budget 2027 Nämnd-A.xlsx', 'Budget 2027 nämnd-a (2).xlsx']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tableCounts, tableFindings, type TableArgument } from '../../src/check/table-figures';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { isCellError } from '../../src/workbook/snapshot';
import { argumentFault } from '../figures/shown';

/** The sheets of a sample as a formula would be given them: values alone, each range with its address. */
function sampleTables(name: string): TableArgument[] {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), { name });
  return sheets
    .filter(({ tables }) => tables.length > 0)
    .map(({ name: sheet, tables, rows }) => {
      const { top, left, bottom, right } = tables[0]!.range;
      const cells = Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => {
          const value = rows[top + row]?.values[left + column] ?? '';
          return isCellError(value) ? { code: value.error } : value;
        }),
      );
      return { input: cells, address: `'${sheet}'!${addressOf(top, left)}` };
    });
}

const addressOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['V1', 'Vision', 'En trygg kommun', null],
  ['F1', 'Fullmäktigemål', 'Trygg uppväxt', 'V1'],
  ['N1', 'Nämndmål', 'Tidigt stöd', 'X77'],
];

describe('VALIDERA', () => {
  test.each(['karlskoga', 'katrineholm', 'trelleborg', 'overtornea'])(
    'has no error and no warning for the clean %s',
    (name) => {
      expect(tableCounts(sampleTables(name), 'sv')[0]!.slice(0, 2)).toEqual([0, 0]);
    },
  );

  test('finds what stands wrong in a sample at its very cell', () => {
    const { findings } = JSON.parse(readFileSync('samples/karlskoga-med-fel.expected.json', 'utf8')) as {
      findings: { rule: string; sheet: string; cell: string }[];
    };
    const expected = findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
    const told = tableFindings(sampleTables('karlskoga-med-fel'), 'sv').map(
      ([, rule, cell]) => `${String(rule)} ${String(cell)}`,
    );
    const chain = (each: string): boolean => each.startsWith('chain/');
    expect(told.filter(chain).sort()).toEqual(expected.filter(chain).sort());
  });

  test('puts each finding in a row, by the model that a single cell names', () => {
    expect(tableFindings([{ input: GOALS, address: 'Blad1!C5:F8' }, { input: 'karlskoga' }], 'sv')).toEqual([
      ['Fel', 'chain/unknown-parent', 'Blad1!F8', expect.stringContaining('X77')],
    ]);
    expect(tableCounts([{ input: GOALS }, { input: [['karlskoga']] }], 'sv')).toEqual([[1, 0, 0]]);
  });

  test('names a range that stands nowhere by its place', () => {
    const findings = tableFindings([{ input: null }, { input: GOALS }], 'en');
    expect(findings).toEqual([['Error', 'chain/unknown-parent', 'table1!D4', expect.any(String)]]);
  });

  test('says so where there is nothing to say', () => {
    const clean = GOALS.slice(0, 3);
    expect(tableFindings([{ input: clean }], 'sv')).toEqual([['', '', '', { messageId: 'tables.clean', data: {} }]]);
    expect(tableCounts([{ input: clean }], 'sv')).toEqual([[0, 0, 0]]);
  });

  test('takes whole columns with a million empty rows below', () => {
    const column = [...GOALS, ...Array.from({ length: 200_000 }, () => ['', '', '', ''])];
    expect(tableCounts([{ input: column, address: 'Mål!A:D' }, { input: 'karlskoga' }], 'sv')).toEqual([[1, 0, 0]]);
  });

  test.each<[string, TableArgument[], string]>([
    ['no table', [{ input: [['']] }], 'tabell1 tables.none'],
    ['a model alone', [{ input: 'Karlskoga' }], 'tabell1 tables.none'],
    ['an unknown model', [{ input: GOALS }, { input: 'Ankeborg' }], 'modell input.model'],
    ['no table of a plan', [{ input: GOALS }, { input: [['Att köpa'], ['mjölk'], ['ägg']] }], 'tabell2 tables.unread'],
  ])('refuses %s', (_what, tables, expected) => {
    expect(argumentFault(() => tableFindings(tables, 'sv'))).toBe(expected);
  });
});

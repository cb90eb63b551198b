import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../src/check/open-workbook';
import { cellViewer } from '../../src/check/row-around';
import { snapshotOf } from '../rules/harness';
import { EXAMPLE } from './example-book';

const viewer = cellViewer(openWorkbook(snapshotOf(EXAMPLE)), 'sv');

/** The row around a cell as `A Mål-id=N1`, the own cell in brackets. */
const around = (sheet: string, row: number, column: number): string[] =>
  viewer.rowAround({ sheet, row, column }).map(({ column: letters, header, content, isAnchor }) => {
    const text = `${letters} ${header}=${content}`;
    return isAnchor ? `[${text}]` : text;
  });

describe('the row around a cell', () => {
  test.each<[string, string, number, number, string[]]>([
    [
      'begins with what the row is about, and has what stands next to the cell',
      'Styrmått',
      1,
      7,
      [
        'A Mått-id=M1',
        'B Mål-id=N1',
        'F Resultat 2026=12,5',
        'G Målnivå 2027=10',
        '[H Målnivå 2028=9]',
        'I Målnivå 2029=8',
      ],
    ],
    [
      'leaves out what is empty, but for the cell itself',
      'Mål',
      1,
      3,
      [
        'A Mål-id=V1',
        'B Nivå=Vision',
        'C Mål=En trygg kommun',
        '[D Överordnat mål=]',
        'E Nämnd=KF',
        'F Ansvarig=Kommundirektör',
      ],
    ],
    [
      'shows dates and shares as the sheet does',
      'Aktiviteter',
      1,
      0,
      ['[A Aktivitet-id=A1]', 'B Aktivitet=Utbilda alla', 'C Mål-id=N1'],
    ],
    ['is none on a header', 'Mål', 0, 2, []],
    ['is none outside what is filled', 'Mål', 40, 2, []],
    ['is none on a sheet that is not there', 'Finns ej', 1, 1, []],
  ])('%s', (_what, sheet, row, column, expected) => {
    expect(around(sheet, row, column)).toEqual(expected);
  });

  test('has no headers outside the ranges that were recognised', () => {
    const book = snapshotOf(EXAMPLE);
    const [first] = book.sheets;
    const notes = { ...first!, name: 'Anteckningar', rows: [{ values: ['Obs', 'prel.'] }], tables: [] };
    const { rowAround } = cellViewer(openWorkbook({ ...book, sheets: [...book.sheets, notes] }), 'sv');
    expect(
      rowAround({ sheet: 'Anteckningar', row: 0, column: 1 }).map(({ header, content }) => [header, content]),
    ).toEqual([
      ['', 'Obs'],
      ['', 'prel.'],
    ]);
  });

  test.each([
    ['sv', '12,5', '80\u00A0%'],
    ['en', '12.5', '80\u00A0%'],
  ] as const)('shows numbers the way of %s', (language, number, share) => {
    const { contentOf } = cellViewer(openWorkbook(snapshotOf(EXAMPLE)), language);
    expect(contentOf({ sheet: 'Styrmått', row: 1, column: 5 })).toBe(number);
    expect(contentOf({ sheet: 'Styrmått', row: 3, column: 3 })).toBe(share);
  });

  test('cuts a cell that holds a novel', () => {
    const goals = EXAMPLE['Mål']!.map((row, index) => (index === 1 ? row.with(2, 'x'.repeat(2_000_000)) : row));
    const { rowAround } = cellViewer(openWorkbook(snapshotOf({ ...EXAMPLE, Mål: goals })), 'sv');
    const longest = Math.max(...rowAround({ sheet: 'Mål', row: 1, column: 0 }).map(({ content }) => content.length));
    expect(longest).toBeLessThanOrEqual(120);
  });
});

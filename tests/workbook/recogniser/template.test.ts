import { describe, expect, test } from '@jest/globals';
import { TABLES } from '../../../src/workbook/layout/tables';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { bookOf, type Grid, type GridCell } from '../sheet-of';
import { brief, planOf } from '../read-layout';

const SPANS = {
  history: [2024, 2025],
  'last-year': [2025],
  'this-year': [2026],
  plan: [2027, 2028, 2029],
  balance: [2025, 2026, 2027, 2028, 2029],
};

/** A row of the template by header, empty where nothing is said. */
function sheet(entity: string, rows: readonly Readonly<Record<string, GridCell>>[]): [string, Grid] {
  const layout = TABLES.find((table) => table.entity === entity)!;
  const headers = [
    ...layout.columns.map(({ header }) => header),
    ...layout.years.flatMap(({ prefix, span }) =>
      SPANS[span].map((year): string | number => (prefix === '' ? year : `${prefix} ${year}`)),
    ),
  ];
  return [layout.sheet, [headers, ...rows.map((row) => headers.map((header) => row[String(header)] ?? null))]];
}

const SHEETS: Readonly<Record<string, Grid>> = Object.fromEntries([
  sheet('settings', [
    { Fält: 'Kommun', Värde: 'Provköping' },
    { Fält: 'Budgetår', Värde: 2027 },
    { Fält: 'Enhet', Värde: 'tkr' },
    { Fält: 'Nämnd', Värde: 'Socialnämnden' },
  ]),
  sheet('organisations', [
    { Kod: 'KF', Namn: 'Kommunfullmäktige', Typ: 'fullmäktige' },
    { Kod: 'SN', Namn: 'Socialnämnden', Typ: 'nämnd', Tillhör: 'KF' },
    { Kod: 'H', Namn: 'Hemtjänsten', Typ: 'enhet', Tillhör: 'SN' },
  ]),
  sheet('goals', [
    { 'Mål-id': 'F1', Nivå: 'Fullmäktigemål', Mål: 'God service' },
    { 'Mål-id': 'N1', Nivå: 'Nämndmål', Mål: 'Kort väntan', 'Överordnat mål': 'F1', Nämnd: 'SN' },
    { Nivå: 'Nämndmål', Mål: 'Utan id', 'Överordnat mål': 'F1' },
  ]),
  sheet('measures', [
    {
      'Mått-id': 'M1',
      'Mål-id': 'N1',
      Styrmått: 'Väntetid',
      Enhet: 'dagar',
      Riktning: 'lägre',
      'Resultat 2025': 30,
      'Målnivå 2027': 25,
      'Målnivå 2028': '-',
      'Målnivå 2029': 15,
    },
  ]),
  sheet('activities', [
    {
      'Aktivitet-id': 'A1',
      Aktivitet: 'Ny kö',
      'Mål-id': 'N1',
      Ansvarig: 'Enhetschef',
      Start: '2027-01-01',
      Slut: '2027-12-31',
    },
  ]),
  sheet('assignments', []),
  sheet('frames', [
    { Nämnd: 'Kommunfullmäktige', Typ: 'Drift', 2027: 100, 2028: 101, 2029: 102 },
    { Nämnd: 'SN', Typ: 'Drift', 2027: 100, 2028: 101, 2029: 102 },
    { Nämnd: 'SN', Typ: 'Investering', 2027: 1, 2028: 1, 2029: 1 },
  ]),
  sheet('budget', [
    {
      Nämnd: 'SN',
      Konto: '5010',
      Benämning: 'Löner',
      Typ: 'Kostnad',
      'Utfall 2025': 90,
      'Budget 2026': 95,
      2027: 100,
      2028: 101,
      2029: 102,
    },
    {
      Nämnd: 'SN',
      Konto: '3010',
      Benämning: 'Avgifter',
      Typ: 'Intäkt',
      'Utfall 2025': 10,
      'Budget 2026': 11,
      2027: 12,
      2028: 13,
      2029: 14,
    },
  ]),
  sheet('carryOvers', [{ Nämnd: 'SN', År: 2026, In: 1, 'Årets resultat': 2, Ut: 3, Beslut: 'KS § 1' }]),
  sheet('allocations', [
    {
      Nämnd: 'SN',
      Verksamhet: '510',
      Slag: 'fördelning',
      Nyckeltal: 'timmar',
      År: 2027,
      Volym: 10,
      'À-pris': 10,
      Belopp: 100,
    },
  ]),
  sheet('balance', [
    { Post: 'Intäkter', 2025: 1, 2026: 2, 2027: 3, 2028: 4, 2029: 5 },
    { Post: 'Åtgärdsplan', 2027: 'Ingen' },
  ]),
  sheet('documents', [
    {
      Dokument: 'Policy för service',
      Kategori: 'Inriktningsdokument',
      Typ: 'Policy',
      'Beslutat av': 'KF',
      Uppföljning: 'Årligen',
    },
  ]),
  sheet('decisions', [
    {
      Beslut: 'Ny organisation',
      Nämnd: 'SN',
      Datum: '2026-10-01',
      'Avser förändring': 'ja',
      Jämställdhetsanalys: 'gjord',
    },
  ]),
  sheet('followUps', [
    { 'Mål-id': 'N1', Nämnd: 'SN', Datum: '2026-08-31', Utfall: 30, Uppnått: 'nej', Avvikelse: 'Kö', Åtgärd: 'Resurs' },
  ]),
]);

const letters = (count: number): string => (count > 26 ? `A${letters(count - 26)}` : String.fromCharCode(64 + count));
/** Tables over every sheet, an unused one with its one empty row. */
function tables(nameOf: (entity: string, name: string) => string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    TABLES.map(({ sheet: name, table, entity }) => {
      const grid = SHEETS[name]!;
      return [name, { [nameOf(entity, table)]: `A1:${letters(grid[0]!.length)}${Math.max(2, grid.length)}` }];
    }),
  );
}

const WITH_TABLES = bookOf(SHEETS, { tables: tables((_, name) => name) });
const values = (book: Parameters<typeof planOf>[0]): string =>
  JSON.stringify(planOf(book), (key, value: unknown) =>
    key === 'source' || key === 'blocks' || key === 'facts' ? undefined : value,
  );
const shift = (grid: Grid): Grid => [null, ['Rubrik'], null, ...grid.map((row) => (row ? [null, ...row] : null))];
/** The places in the settings move with their sheet; everything else has to be the same. */
const withoutCells = (text: string): string => text.replace(/"cells":\{.*?\}\}/, '');

describe('the template', () => {
  test('gives every entity from its tables, with certainty', () => {
    const blocks = recognise(WITH_TABLES);
    expect(blocks.map(({ entity }) => entity)).toEqual(TABLES.map(({ entity }) => entity));
    expect(blocks.every(({ template, confidence }) => template && confidence === 1)).toBe(true);
    expect(blocks.flatMap(({ columns }) => columns).every(({ confidence }) => confidence === 1)).toBe(true);
    expect(blocks.flatMap(({ unmapped }) => unmapped)).toEqual([]);
    expect(blocks.find(({ entity }) => entity === 'assignments')!.rows).toEqual([]);
    const plan = planOf(WITH_TABLES);
    expect(plan.goals[2]!.id).toBeUndefined();
    expect(plan.frames.map(({ organisation }) => organisation)).toEqual(['Kommunfullmäktige', 'SN', 'SN']);
    expect(plan.balance[1]!.texts).toEqual([{ year: 2027, text: 'Ingen' }]);
    expect(plan.settings.unit).toBe('tkr');
  });

  test.each([
    ['without tables', bookOf(SHEETS)],
    ['with tables of other names', bookOf(SHEETS, { tables: tables((entity) => `Tabell_${entity}`) })],
  ])('comes out the same %s', (_name, book) => {
    expect(values(book)).toBe(values(WITH_TABLES));
    const blocks = recognise(book);
    expect(
      blocks.filter(({ template, confidence }) => !template || confidence < 1).map(({ entity }) => entity),
    ).toEqual([]);
    expect(blocks.map(({ entity }) => entity)).toEqual(TABLES.map(({ entity }) => entity));
  });

  test('comes out the same when moved down and to the right', () => {
    const moved = bookOf(Object.fromEntries(Object.entries(SHEETS).map(([name, grid]) => [name, shift(grid)])));
    expect(withoutCells(values(moved))).toBe(withoutCells(values(WITH_TABLES)));
    expect(recognise(moved).every(({ template }) => template)).toBe(true);
  });

  test('comes out the same in sheets of other names', () => {
    const renamed = bookOf(
      Object.fromEntries(
        Object.entries(SHEETS).map(([name, grid], index) => [name === 'Balans' ? name : `Blad${index + 1}`, grid]),
      ),
    );
    expect(withoutCells(values(renamed))).toBe(withoutCells(values(WITH_TABLES)));
  });

  test('takes a missing column for missing, not for another layout', () => {
    const [headers, ...rows] = SHEETS['Styrmått']!;
    const at = headers!.indexOf('Riktning');
    const without = [headers, ...rows].map((row) => row!.filter((_, index) => index !== at));
    const [block] = recognise(bookOf({ Styrmått: without }));
    expect(block!.template).toBe(true);
    expect(block!.columns.some(({ field }) => field === 'direction')).toBe(false);
  });

  test('reads rows typed right below a table that did not grow, but no total and no note', () => {
    const grid: Grid = [
      ['Nämnd', 'Typ', 2027, 2028, 2029],
      ['SN', 'Drift', 1, 2, 3],
      ['KN', 'Drift', 4, 5, 6],
      ['Summa', null, 5, 7, 9],
      ['* preliminärt'],
    ];
    const [block] = recognise(bookOf({ Ramar: grid }, { tables: { Ramar: { tblRamar: 'A1:E2' } } }));
    expect(brief(block!).rows).toEqual([2, 3]);
    expect(block!.range.bottom).toBe(2);
  });

  test('a table that has only the template’s name is read by its headers', () => {
    const grid: Grid = [
      ['Indikator', 'Enhet', 'Utfall 2025', 'Mål 2027'],
      ['Andel nöjda', '%', 70, 75],
      ['Väntetid', 'dagar', 9, 8],
    ];
    const [block] = recognise(bookOf({ Data: grid }, { tables: { Data: { tblMål: 'A1:D3' } } }));
    expect([block!.entity, block!.template]).toEqual(['measures', false]);
  });
});

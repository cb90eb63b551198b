import { KRONOR_PER_UNIT } from '../../../src/plan/money';
import type { TestBook, TestCell } from '../harness';

/** The organisation of the tests: the council, the executive, two committees, a department, a unit and a company. */
export const ORGANISATION: readonly (readonly TestCell[])[] = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['KS', 'Kommunstyrelsen', 'kommunstyrelse', 'KF'],
  ['SN', 'Socialnämnden', 'nämnd', 'KF'],
  ['KUN', 'Kulturnämnden', 'nämnd', 'KF'],
  ['SF', 'Socialförvaltningen', 'förvaltning', 'SN'],
  ['HT', 'Hemtjänsten', 'enhet', 'SF'],
  ['BAB', 'Bostads AB', 'bolag', 'KF'],
];

export const FRAME_HEADER = ['Nämnd', 'Typ', '2027', '2028', '2029'];

/** Frames for everyone, both kinds; no total. Row 2 is the executive's operating frame. */
export const FRAMES: readonly (readonly TestCell[])[] = [
  FRAME_HEADER,
  ['Kommunstyrelsen', 'Drift', 50000, 51000, 52000],
  ['Kommunstyrelsen', 'Investering', 1000, 0, 0],
  ['Socialnämnden', 'Drift', 100000, 102000, 104000],
  ['Socialnämnden', 'Investering', 5000, 5000, 5000],
  ['KUN', 'Drift', 20000, 20500, 21000],
  ['KUN', 'Investering', 0, 0, 0],
  ['Bostads AB', 'Drift', 0, 0, 0],
];

export const BUDGET_HEADER = [
  'Nämnd',
  'Enhet',
  'Konto',
  'Verksamhet',
  'Benämning',
  'Typ',
  'Utfall 2025',
  'Budget 2026',
  '2027',
  '2028',
  '2029',
];

/** A budget row of the three plan years; the earlier years are close to them. */
export function budgetRow(
  committee: TestCell,
  unit: TestCell,
  kind: TestCell,
  amounts: readonly TestCell[],
  account: TestCell = null,
): readonly TestCell[] {
  const first = typeof amounts[0] === 'number' ? amounts[0] : 0;
  return [committee, unit, account, null, null, kind, Math.round(first * 0.96), Math.round(first * 0.98), ...amounts];
}

/** The sheet Plan of a plan in thousands of kronor for 2027, with the rows that a test adds. */
export function planSheet(...rows: readonly (readonly TestCell[])[]): readonly (readonly TestCell[])[] {
  const stated = new Set(rows.map(([label]) => label));
  const usual: readonly (readonly TestCell[])[] = [
    ['Budgetår', 2027],
    ['Enhet', 'tkr'],
  ];
  return [['Fält', 'Värde'], ...usual.filter(([label]) => !stated.has(label)), ...rows];
}

/** The rows with one cell changed: the row and column count from zero, the header row included. */
export function withCell(
  rows: readonly (readonly TestCell[])[],
  row: number,
  column: number,
  value: TestCell,
): readonly (readonly TestCell[])[] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
}

/** The rows without those of these numbers, counted from zero, the header row included. */
export function withoutRows(
  rows: readonly (readonly TestCell[])[],
  ...gone: readonly number[]
): readonly (readonly TestCell[])[] {
  return rows.filter((_, at) => !gone.includes(at));
}

/** A workbook in thousands of kronor with the usual organisation and frames, and the sheets that a test adds or changes. */
export function frameBook(sheets: TestBook = {}): TestBook {
  return { Plan: planSheet(), Organisation: ORGANISATION, Ramar: FRAMES, ...sheets };
}

/** Thousands of kronor as kronor. */
export function tkr(amount: number): number {
  return amount * KRONOR_PER_UNIT.tkr;
}

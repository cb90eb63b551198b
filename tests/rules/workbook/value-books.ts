import type { TestBook, TestCell } from '../harness';

/** The sheet Plan of the tests: budget year 2027, amounts in the unit. */
export function planSheet(unit = 'tkr', ...more: readonly (readonly TestCell[])[]): readonly (readonly TestCell[])[] {
  return [['Fält', 'Värde'], ['Styrmodell', 'Karlskoga'], ['Budgetår', 2027], ['Enhet', unit], ...more];
}

export const BUDGET_HEADER: readonly TestCell[] = [
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

/** A budget row of Socialnämnden: its wording, its kind and its five years. */
export function budgetRow(text: string, kind: string, ...years: readonly TestCell[]): readonly TestCell[] {
  return ['Socialnämnden', null, null, null, text, kind, ...years];
}

/** A budget of the rows, with its sheet Plan. */
export function budgetBook(rows: readonly (readonly TestCell[])[], unit = 'tkr'): TestBook {
  return { Plan: planSheet(unit), Budget: [BUDGET_HEADER, ...rows] };
}

export const MEASURE_HEADER: readonly TestCell[] = [
  'Mått-id',
  'Mål-id',
  'Styrmått',
  'Enhet',
  'Riktning',
  'Resultat 2025',
  'Resultat 2026',
  'Målnivå 2027',
  'Målnivå 2028',
];

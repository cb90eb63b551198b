import type { TestBook, TestCell } from '../harness';

type Rows = readonly (readonly TestCell[])[];

/** The council, two committees, and for each of them a department with two units. */
export const ORGANISATION: Rows = [
  ['Kod', 'Namn', 'Typ', 'Tillhör'],
  ['KF', 'Kommunfullmäktige', 'fullmäktige', null],
  ['BUN', 'Barn- och utbildningsnämnden', 'nämnd', 'KF'],
  ['SN', 'Socialnämnden', 'nämnd', 'KF'],
  ['BUF', 'Barn- och utbildningsförvaltningen', 'förvaltning', 'BUN'],
  ['SF', 'Socialförvaltningen', 'förvaltning', 'SN'],
  ['GS', 'Grundskolan', 'enhet', 'BUF'],
  ['FS', 'Förskolan', 'enhet', 'BUF'],
  ['HT', 'Hemtjänsten', 'enhet', 'SF'],
  ['BAB', 'Bostads AB', 'bolag', 'KF'],
];

export const GOAL_HEADER: readonly TestCell[] = [
  'Mål-id',
  'Nivå',
  'Mål',
  'Överordnat mål',
  'Nämnd',
  'Beslutsdatum',
  'Jämställdhetsmål',
  'Underlag',
];

const STUDY = 'Könsuppdelad statistik 2023–2025';

/** Rows 2–14: an equality goal for everyone, tied upwards; K2 and N2 are other goals. */
export const GOALS: Rows = [
  GOAL_HEADER,
  ['K1', 'Kommunövergripande mål', 'Rättvis fördelning till kvinnor och män', null, null, null, 'ja', null],
  ['K2', 'Kommunövergripande mål', 'Hållbar ekonomi', null, null, null, 'nej', null],
  ['N1', 'Nämndmål', 'Flickor och pojkar når målen', 'K1', 'BUN', { date: '2027-02-18' }, 'ja', null],
  ['N2', 'Nämndmål', 'Kortare kö till förskolan', 'K2', 'BUN', { date: '2027-06-01' }, 'nej', null],
  ['N3', 'Nämndmål', 'Kvinnor och män får stöd', 'K1', 'Socialnämnden', { date: '2027-02-28' }, 'ja', null],
  ['F1', 'Förvaltningsmål', 'Flickor och pojkar trivs', 'N1', 'BUF', { date: '2027-03-31' }, 'ja', STUDY],
  ['F2', 'Förvaltningsmål', 'Kvinnor och män bedöms lika', 'N3', 'SF', { date: '2027-03-20' }, 'ja', STUDY],
  ['E1', 'Enhetsmål', 'Pojkar läser mer', 'F1', 'GS', { date: '2027-04-30' }, 'ja', STUDY],
  ['E2', 'Enhetsmål', 'Flickor tar plats', 'F1', 'Förskolan', { date: '2027-04-11' }, 'ja', STUDY],
  ['E3', 'Enhetsmål', 'Kvinnor och män får lika tid', 'F2', 'HT', { date: '2027-04-02' }, 'ja', STUDY],
];

export const MEASURES: Rows = [
  ['Mått-id', 'Mål-id', 'Styrmått', 'Målnivå 2027'],
  ...['N1', 'N3', 'F1', 'F2', 'E1', 'E2', 'E3'].map((goal, index) => [`M${index + 1}`, goal, `Mått ${index + 1}`, 70]),
];

/** The rows with one cell changed; row and column count from zero, the header row included. */
export function withCell(rows: Rows, row: number, column: number, value: TestCell): Rows {
  return rows.map((cells, index) => (index === row ? cells.with(column, value) : cells));
}

/** The rows without those whose first cell is one of the keys. */
export function without(rows: Rows, ...keys: readonly string[]): Rows {
  return rows.filter(([key]) => !keys.includes(String(key)));
}

/** A workbook in which everyone has an equality goal, with the sheets that a test changes. */
export function equalityBook(sheets: TestBook = {}): TestBook {
  return {
    Plan: [
      ['Fält', 'Värde'],
      ['Budgetår', 2027],
    ],
    Organisation: ORGANISATION,
    Mål: GOALS,
    Styrmått: MEASURES,
    ...sheets,
  };
}

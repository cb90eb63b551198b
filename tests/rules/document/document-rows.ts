import type { TestBook, TestCell } from '../harness';

const HEADER = [
  ...['Dokument', 'Kategori', 'Typ', 'Omfattning', 'Beslutat av', 'Beslutsdatum', 'Gäller till', 'Senast sett över'],
  ...['Förvaltare', 'Uppföljning'],
];

const WHOLE: Readonly<Record<string, TestCell>> = {
  Kategori: 'Inriktningsdokument',
  Typ: 'Övrigt inriktningsdokument',
  Omfattning: 'Alla nämnder',
  'Beslutat av': 'Kommunfullmäktige',
  Beslutsdatum: { date: '2025-03-17' },
  'Gäller till': { date: '2027-12-31' },
  'Senast sett över': { date: '2026-02-02' },
  Förvaltare: 'Kanslichef',
  Uppföljning: 'Varje år i årsredovisningen',
};

/** A plan for 2027 with a list of governing documents: each is whole but for the cells that differ, by header. */
export function documents(...rows: readonly Readonly<Record<string, TestCell>>[]): TestBook {
  return {
    Plan: [
      ['Fält', 'Värde'],
      ['Budgetår', 2027],
    ],
    Styrdokument: [
      HEADER,
      ...rows.map((row, index) => {
        const cells = { Dokument: `Dokument ${index + 1}`, ...WHOLE, ...row };
        return HEADER.map((header) => cells[header as keyof typeof cells] ?? null);
      }),
    ],
  };
}

/** A day as a cell shows it. */
export function day(date: string): TestCell {
  return { date };
}

import { describe, expect, test } from '@jest/globals';
import { impactAnalysis } from '../../../src/rules/equality/impact-analysis';
import { checkCase, type RuleCase, type TestBook } from '../harness';

const BOOK: TestBook = {
  Beslut: [
    ['Beslut', 'Nämnd', 'Datum', 'Avser förändring', 'Jämställdhetsanalys'],
    ['Kortare öppettider', 'SN', { date: '2027-03-01' }, 'ja', 'Bilaga 2: fler kvinnor än män berörs'],
    ['Årsredovisning', 'SN', { date: '2027-03-01' }, 'nej', null],
    ['Ny taxa', 'SN', { date: '2027-03-01' }, null, null],
    ['Ändrad skolskjuts', 'BUN', { date: '2027-04-01' }, 'ja', null],
    ['Stängd fritidsgård', 'BUN', { date: '2027-04-01' }, 'ja', 'nej'],
  ],
  Styrdokument: [
    ['Dokument', 'Kategori', 'Konsekvenser för kvinnor och män'],
    ['Kommunplan', 'Inriktningsdokument', 'Stärker flickors och pojkars inflytande'],
    ['Delegationsordning', 'Författningssamling', 'Inga'],
    ['Kulturplan', 'Inriktningsdokument', null],
    ['Resepolicy', 'Anvisningsdokument', '–'],
  ],
};

const CASES: readonly RuleCase[] = [
  {
    name: 'decisions about a change, in Övertorneå',
    book: BOOK,
    model: 'overtornea',
    expect: [{ at: 'Beslut!E5', message: 'decision', severity: 'error' }, 'Beslut!E6'],
  },
  {
    name: 'governing documents, in Katrineholm',
    book: BOOK,
    model: 'katrineholm',
    expect: [{ at: 'Styrdokument!C4', message: 'document', severity: 'warning' }, 'Styrdokument!C5'],
  },
  {
    name: 'tables without the columns',
    book: {
      Beslut: BOOK['Beslut']!.map((row) => row.slice(0, 4)),
      Styrdokument: BOOK['Styrdokument']!.map((row) => row.slice(0, 2)),
    },
    options: { decisions: true, documents: true },
    expect: [],
  },
  {
    name: 'all analysed',
    book: { Beslut: BOOK['Beslut']!.slice(0, 4), Styrdokument: BOOK['Styrdokument']!.slice(0, 3) },
    options: { decisions: true, documents: true },
    expect: [],
  },
];

describe('equality/impact-analysis', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(impactAnalysis, each);
    expect(seen).toEqual(expected);
  });
});

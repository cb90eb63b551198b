import { describe, expect, test } from '@jest/globals';
import { missingSourceDocument } from '../../../src/rules/chain/missing-source-document';
import { instructionWithGoals } from '../../../src/rules/document/instruction-with-goals';
import { runCases } from '../chain/run-cases';
import { findingsOf, type RuleCase, type TestBook } from '../harness';
import { documents } from './document-rows';

const goalsFrom = (...sources: readonly (string | null)[]): TestBook => ({
  ...documents(
    { Dokument: 'Kommunplan 2023–2027' },
    { Dokument: 'Så handlar vi', Kategori: 'Anvisningsdokument', Typ: null },
    { Dokument: 'Riktlinjer för framtiden', Kategori: 'Inriktningsdokument' },
  ),
  Mål: [
    ['Mål-id', 'Nivå', 'Mål', 'Styrdokument'],
    ...sources.map((source, index) => [`R${index + 1}`, 'Resultatmål', 'Fler flickor och pojkar läser', source]),
  ],
});

const CASES: readonly RuleCase[] = [
  {
    name: 'documents that set goals, by the list or by their name, and what cannot be told',
    model: 'katrineholm',
    book: goalsFrom(
      'Kommunplan 2023–2027',
      'Riktlinjer för framtiden',
      'Övergripande plan med budget 2027–2029',
      'Personalpolicy',
      'Riktlinjer för god ekonomisk hushållning',
      'Kommunplan 2023–2027; Så handlar vi',
      null,
      '–',
    ),
    expect: [],
  },
  {
    name: 'instruction documents by the list, and by their name where the list lacks them',
    model: 'katrineholm',
    book: goalsFrom(
      'Så handlar vi',
      'Riktlinjer för upphandling',
      'Grafisk manual; Så handlar vi',
      'Anvisningar för bokslut',
    ),
    expect: [{ at: 'Mål!D2', severity: 'warning' }, 'Mål!D3', 'Mål!D4', 'Mål!D5'],
  },
];

describe('document/instruction-with-goals', () => {
  runCases(instructionWithGoals, CASES);

  test('says why the source is wrong, so that chain/missing-source-document need not', () => {
    const book = goalsFrom('Så handlar vi', 'Nämndens plan');
    const alone = findingsOf(missingSourceDocument, book, { model: 'katrineholm' });
    const both = findingsOf(missingSourceDocument, book, { model: 'katrineholm', with: [instructionWithGoals] });
    expect(alone.map(({ anchor }) => anchor.row)).toEqual([1, 2]);
    expect(both.map(({ anchor }) => anchor.row)).toEqual([2]);
  });
});

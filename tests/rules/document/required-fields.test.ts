import { describe, expect, test } from '@jest/globals';
import { requiredFields } from '../../../src/rules/document/required-fields';
import { runCases } from '../chain/run-cases';
import { findingsOf, type RuleCase } from '../harness';
import { documents } from './document-rows';

const CASES: readonly RuleCase[] = [
  { name: 'whole documents', model: 'katrineholm', book: documents({}, { Typ: null }), expect: [] },
  {
    name: 'each field at its own empty cell; marks for nothing are no answer',
    model: 'katrineholm',
    book: documents(
      { Kategori: null },
      { Omfattning: '–' },
      { 'Beslutat av': null },
      { Beslutsdatum: null },
      { Förvaltare: null },
      { Uppföljning: 'saknas' },
    ),
    expect: [
      { at: 'Styrdokument!B2', severity: 'error' },
      'Styrdokument!D3',
      'Styrdokument!E4',
      'Styrdokument!F5',
      'Styrdokument!I6',
      'Styrdokument!J7',
    ],
  },
  {
    name: 'one finding a document, at the first cell of its row that lacks something',
    model: 'karlskoga',
    book: documents({ Kategori: 'Program', Typ: 'Program', Uppföljning: null, Omfattning: null, 'Gäller till': null }),
    expect: [{ at: 'Styrdokument!D2', severity: 'warning' }],
  },
  {
    name: 'validity: words are an answer, statutes need none, and what must end is another rule’s where the model has it',
    model: 'katrineholm',
    book: documents(
      { Kategori: 'Lagstadgad plan', Typ: null, 'Gäller till': 'tills vidare' },
      { Kategori: 'Författningssamling', Typ: 'Reglemente', 'Gäller till': null },
      { 'Gäller till': null },
      { Kategori: 'Lagstadgad plan', Typ: null, 'Gäller till': null },
      { 'Gäller till': null, Förvaltare: null },
    ),
    expect: ['Styrdokument!G5', 'Styrdokument!I6'],
  },
  {
    name: 'a cell that cannot be read is not empty, a column that is absent is another rule’s, a row without a name too',
    model: 'katrineholm',
    book: {
      Styrdokument: [
        ['Dokument', 'Kategori', 'Beslutsdatum'],
        ['A', 'Inriktningsdokument', 'våren'],
        ['B', { error: '#REF!' }, { date: '2026-01-01' }],
        [null, 'Anvisningsdokument', null],
      ],
    },
    expect: [],
  },
  {
    name: 'a model may ask for less',
    model: 'katrineholm',
    options: { fields: ['manager'] },
    book: documents({ Omfattning: null }, { Förvaltare: null }),
    expect: ['Styrdokument!I3'],
  },
];

describe('document/required-fields', () => {
  runCases(requiredFields, CASES);

  test('names all that is missing', () => {
    const [finding] = findingsOf(requiredFields, documents({ Kategori: null, Typ: null, Uppföljning: null }));
    expect(finding!.data['missing']).toEqual([
      { sv: 'kategori', en: 'its category' },
      { sv: 'hur och när det följs upp', en: 'how and when it is followed up' },
    ]);
  });
});

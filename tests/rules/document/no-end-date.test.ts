import { describe } from '@jest/globals';
import { noEndDate } from '../../../src/rules/document/no-end-date';
import { runCases } from '../chain/run-cases';
import type { RuleCase } from '../harness';
import { day, documents } from './document-rows';

const CASES: readonly RuleCase[] = [
  {
    name: 'documents with a day, also as text',
    model: 'katrineholm',
    book: documents({}, { 'Gäller till': '2027-12-31' }, { Kategori: 'Anvisningsdokument', 'Gäller till': '2028' }),
    expect: [],
  },
  {
    name: 'no day, or words instead of one',
    model: 'katrineholm',
    book: documents(
      { 'Gäller till': null },
      { Kategori: 'Anvisningsdokument', Typ: 'Riktlinje', 'Gäller till': 'tills vidare' },
      { 'Gäller till': '–' },
    ),
    expect: [
      { at: 'Styrdokument!G2', message: 'empty', severity: 'error' },
      { at: 'Styrdokument!G3', message: 'words' },
      { at: 'Styrdokument!G4', message: 'empty' },
    ],
  },
  {
    name: 'a document is known by its type or its name where the category says nothing',
    model: 'katrineholm',
    book: documents(
      { Kategori: null, Typ: 'Anvisningsdokument', 'Gäller till': null },
      { Dokument: 'Kommunplan', Kategori: null, Typ: null, 'Gäller till': null },
    ),
    expect: ['Styrdokument!G2', 'Styrdokument!G3'],
  },
  {
    name: 'the collection of statutes and what can be neither',
    model: 'katrineholm',
    book: documents(
      { Kategori: 'Författningssamling', Typ: 'Riktlinje för allmänheten', 'Gäller till': null },
      { Kategori: null, Typ: 'Reglemente', 'Gäller till': 'tills vidare' },
      { Dokument: 'Taxa för kopior', Kategori: null, Typ: null, 'Gäller till': null },
      { Kategori: 'Lagstadgad', Typ: 'Utredning', 'Gäller till': null },
    ),
    expect: [],
  },
  {
    name: 'words with a year, an error value and an absent column are not judged',
    model: 'katrineholm',
    book: {
      Styrdokument: [
        ['Dokument', 'Kategori', 'Gäller till'],
        ['A', 'Inriktningsdokument', 'mandatperioden 2027–2030'],
        ['B', 'Inriktningsdokument', { error: '#N/A' }],
      ],
    },
    expect: [],
  },
  {
    name: 'no column',
    model: 'katrineholm',
    book: {
      Styrdokument: [
        ['Dokument', 'Kategori', 'Förvaltare'],
        ['A', 'Inriktningsdokument', 'Kanslichef'],
      ],
    },
    expect: [],
  },
  {
    name: 'a day that has passed is a day',
    model: 'katrineholm',
    book: documents({ 'Gäller till': day('2020-12-31') }),
    expect: [],
  },
];

describe('document/no-end-date', () => runCases(noEndDate, CASES));

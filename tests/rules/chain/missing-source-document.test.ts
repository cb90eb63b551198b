import { describe } from '@jest/globals';
import { missingSourceDocument } from '../../../src/rules/chain/missing-source-document';
import type { RuleCase } from '../harness';
import { councilModel } from './other-models';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Styrdokument'];
const goals = (level: string, ...documents: (string | null)[]) => [
  HEADER,
  ...documents.map((document, index) => [`G${index}`, level, 'A', document]),
];
const LEVELS = { overgripandemal: ['kommunplan'], resultatmal: ['kommunplan', 'övergripande plan'] };

const CASES: readonly RuleCase[] = [
  {
    name: 'the documents by any of their names',
    model: 'trelleborg',
    book: {
      Mål: goals(
        'Inriktningsmål',
        'Budget med flerårsplan 2027–2029',
        'Flerårsplanen',
        'Miljöpolicy',
        'Policy för mångfald; Kulturstrategi',
      ),
    },
    expect: [],
  },
  {
    name: 'a document by its type in the list of documents',
    model: 'trelleborg',
    book: {
      Mål: goals('Inriktningsmål', 'Vägen till 2030'),
      Styrdokument: [
        ['Dokument', 'Typ'],
        ['Vägen  till 2030', 'Policy'],
      ],
    },
    expect: [],
  },
  {
    name: 'other levels are not judged, nor a sheet without the column',
    model: 'trelleborg',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['I1', 'Inriktningsmål', 'A'],
        ['E1', 'Effektmål', 'B'],
      ],
    },
    expect: [],
  },
  {
    name: 'another document, and none',
    model: 'trelleborg',
    book: { Mål: [...goals('Inriktningsmål', 'Kulturstrategi', null, '–'), ['E1', 'Effektmål', 'B', null]] },
    expect: [{ at: 'Mål!D2', message: 'other', severity: 'warning' }, { at: 'Mål!D3', message: 'missing' }, 'Mål!D4'],
  },
  {
    name: 'each level has its own documents',
    model: councilModel,
    options: { levels: LEVELS },
    book: {
      Mål: [
        ...goals('Övergripande mål', 'Kommunplan 2027–2030', 'Övergripande plan med budget'),
        ['R1', 'Resultatmål', 'B', 'Övergripande plan med budget 2027'],
        ['R2', 'Resultatmål', 'C', 'Nämndens plan med budget'],
      ],
    },
    expect: ['Mål!D3', 'Mål!D5'],
  },
];

describe('chain/missing-source-document', () => runCases(missingSourceDocument, CASES));

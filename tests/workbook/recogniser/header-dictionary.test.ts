import { describe, expect, test } from '@jest/globals';
import { headerKey } from '../../../src/text/headers';
import { TABLES, fieldsOf } from '../../../src/workbook/layout/tables';
import { HeaderDictionary } from '../../../src/workbook/recogniser/header-dictionary';
import { headerYear } from '../../../src/workbook/recogniser/header-cell';
import data from '../../../src/workbook/recogniser/dictionary.json';
import { vocabularyOf } from '../../../src/workbook/recogniser/vocabulary';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { bookOf } from '../sheet-of';
import type { EntityKind } from '../../../src/plan/source';

const dictionary = new HeaderDictionary();
const all = TABLES.flatMap(({ entity, columns }) =>
  columns.map(({ header, field }) => [entity, header, field] as const),
);

describe('the dictionary', () => {
  test.each(all)('%s: the template’s own "%s" is certain', (entity, header, field) => {
    expect(dictionary.field(entity, headerKey(header))).toEqual({ field, confidence: 1 });
  });

  test('names only fields that there are', () => {
    for (const [entity, fields] of Object.entries(data.fields)) {
      const known = new Set(fieldsOf(entity as EntityKind).map(({ field }) => field));
      expect(Object.keys(fields).filter((field) => !known.has(field))).toEqual([]);
    }
  });

  test('gives each wording one field an entity', () => {
    const twice = Object.entries(data.fields).flatMap(([entity, fields]) => {
      const seen = new Map<string, string>();
      return Object.entries(fields).flatMap(([field, wordings]) =>
        wordings.flatMap((wording) => {
          const key = headerKey(wording);
          const before = seen.get(key);
          seen.set(key, field);
          return before === undefined ? [] : [`${entity}: ${wording} (${before}, ${field})`];
        }),
      );
    });
    expect(twice).toEqual([]);
  });

  test.each<[EntityKind, string, string, number]>([
    ['goals', 'MÅLNR', 'id', 0.9],
    ['goals', 'malnr', 'id', 0.8],
    ['goals', 'Målområde', 'description', 0.9],
    ['goals', 'Huvudmål', 'parentIds', 0.9],
    ['goals', 'Koppling till KF-mål', 'parentIds', 0.9],
    ['goals', 'Kopplat till:', 'parentIds', 0.9],
    ['goals', 'Ansvarig nämnd/bolag', 'organisations', 0.6],
    ['measures', 'Mätetal', 'name', 0.9],
    ['measures', 'KPI', 'name', 0.9],
    ['measures', 'Kolada-ID', 'keyFigureId', 0.9],
    ['measures', 'Måltal', 'target', 0.9],
    ['measures', 'Styrmått (hur mäter vi?)', 'name', 0.6],
    ['activities', 'Åtagande', 'title', 0.9],
    ['frames', 'Kommunbidrag', 'amount', 0.9],
    ['frames', 'Förvaltning', 'organisation', 0.9],
    ['budget', 'Vht', 'activity', 0.9],
    ['budget', 'Ansvar', 'unit', 0.9],
    ['budget', 'Slag', 'kind', 0.9],
    ['documents', 'Förvaltare', 'manager', 1],
  ])('%s: %s', (entity, header, field, confidence) => {
    expect(dictionary.field(entity, headerKey(header))).toEqual({ field, confidence });
  });

  test.each<[EntityKind, string]>([
    ['goals', 'Kommentar till mål'],
    ['measures', 'Förändring av mått'],
    ['budget', 'Varav konto'],
    ['goals', 'Totalt'],
  ])('%s: "%s" is no field', (entity, header) => {
    expect(dictionary.field(entity, headerKey(header))).toBeUndefined();
  });

  test.each([
    'Inriktningsmål',
    'Effektmål',
    'Resultatmål',
    'Övergripande mål',
    'Fullmäktigemål',
    'Nämndmål',
    'Nämndsmål',
    'Delmål',
    'Vision',
    'Enhetsmål',
    'NÄMNDMÅL 2027',
    'namndmal',
    'KF-mål',
  ])('"%s" names a level', (header) => {
    expect(dictionary.level(headerKey(header))).toBeDefined();
  });

  test('takes up a model’s own headers and levels', () => {
    const model = {
      headers: { goals: { title: ['Vår ambition'] }, measures: { targets: ['Dit vi ska'] } },
      levels: [],
    };
    const level = {
      id: 'ledstjarna',
      name: { sv: 'Ledstjärna', en: 'Guiding star' },
      synonyms: ['Stjärnor'],
      decidedBy: 'council' as const,
      parents: [],
      measurable: false,
    };
    const vocabulary = vocabularyOf({ ...model, levels: [level] });
    const book = bookOf({
      Blad1: [['Stjärna'], ['Nr', 'Stjärnor', 'Indikator', 'Dit vi ska 2027'], ['1', 'Ljus', 'Lux', 5]],
      Blad2: [
        ['Nr', 'Vår ambition', 'Nämnd'],
        ['2', 'Mer', 'SN'],
      ],
    });
    const blocks = recognise(book, vocabulary);
    expect(blocks.map(({ entity, columns }) => [entity, columns.map(({ field }) => field).sort()])).toEqual([
      ['goals', ['id', 'title']],
      ['measures', ['goalId', 'name', 'targets:2027']],
      ['goals', ['id', 'organisations', 'title']],
    ]);
    expect(blocks[0]!.constants['level']!.value).toBe('Ledstjärna');
  });
});

describe('the year of a header', () => {
  test.each<[string, number, string]>([
    ['2027', 2027, ''],
    ['Budget 2027', 2027, 'budget'],
    ['Budget 2027 (tkr)', 2027, 'budget'],
    ['Bu27', 2027, 'bu'],
    ['Plan -28', 2028, 'plan'],
    ["Mål '27", 2027, 'mål'],
    ['VP 2027', 2027, 'vp'],
    ['2027-12-31', 2027, ''],
    ['Utfall 2025-12-31', 2025, 'utfall'],
    ['Mål 31/12 2027', 2027, 'mål'],
    ['Mål-\nnivå 2027', 2027, 'målnivå'],
    ['Utfall 2025¹', 2025, 'utfall'],
  ])('%j', (text, year, rest) => {
    expect(headerYear(dictionary, text)).toEqual({ year, rest });
  });
  test.each(['Mål', 'Mål 12', 'Ramar 2027–2029', 'Förändring 2026-2027', '2027/2028', 'Konto 3010', 'Nr 27', '12345'])(
    '%j has none',
    (text) => {
      expect(headerYear(dictionary, text)).toBeUndefined();
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { MappingError } from '../../../src/workbook/mapping/mapping-error';
import { parseMapping } from '../../../src/workbook/mapping/parse-mapping';
import { toMapping } from '../../../src/workbook/mapping/to-mapping';
import type { Mapping } from '../../../src/workbook/mapping/mapping';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { brief } from '../read-layout';
import { bookOf, type Grid } from '../sheet-of';

const one = (block: object): object => ({
  format: 'styrkoll-mapping',
  version: 1,
  blocks: [{ sheet: 'A', headerRow: 1, entity: 'goals', columns: {}, ...block }],
});

describe('a mapping', () => {
  test.each<[string, unknown, string]>([
    ['text that is no JSON', '{', ''],
    ['a list', [], ''],
    ['another format', { format: 'x', version: 1, blocks: [] }, '/format'],
    ['another version', { format: 'styrkoll-mapping', version: 2, blocks: [] }, '/version'],
    ['no blocks', { format: 'styrkoll-mapping', version: 1 }, '/blocks'],
    ['a block without a sheet', one({ sheet: '' }), '/blocks/0/sheet'],
    ['a row from zero', one({ headerRow: 0 }), '/blocks/0/headerRow'],
    [
      'neither row nor table',
      { format: 'styrkoll-mapping', version: 1, blocks: [{ sheet: 'A', entity: 'goals', columns: {} }] },
      '/blocks/0',
    ],
    ['an unknown entity', one({ entity: '__proto__' }), '/blocks/0/entity'],
    ['ignore and an entity', one({ ignore: true }), '/blocks/0/entity'],
    ['an unknown field', one({ columns: { 'Mål/text': 'titel' } }), '/blocks/0/columns/Mål~1text'],
    ['a field by year without one', one({ entity: 'measures', columns: { A: 'targets' } }), '/blocks/0/columns/A'],
    ['an unknown unit', one({ unit: 'euro' }), '/blocks/0/unit'],
    ['a constant that is a list', one({ constants: { level: [] } }), '/blocks/0/constants/level'],
    ['an unknown key', one({ colums: {} }), '/blocks/0/colums'],
  ])('refuses %s and says where', (_name, source, path) => {
    let error: unknown;
    try {
      parseMapping(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(MappingError);
    expect((error as MappingError).path).toBe(path);
  });

  test('takes what it writes itself, as JSON too', () => {
    const mapping = parseMapping(
      one({ columns: { Rubrik: 'title', B: null }, constants: { level: 'Nämndmål' }, unit: 'tkr' }),
    );
    expect(parseMapping(JSON.stringify(mapping))).toEqual(mapping);
  });
});

const GRID: Grid = [
  ['Titel'],
  ['Ref', 'Vad vi vill', 'Vem', 'Annat'],
  ['1', 'Trygg skola', 'BUN', 'x'],
  ['2', 'God vård', 'SN', 'y'],
];
const MAPPING: Mapping = {
  format: 'styrkoll-mapping',
  version: 1,
  blocks: [
    {
      sheet: 'Data',
      headerRow: 2,
      entity: 'goals',
      columns: { Ref: 'id', 'Vad vi vill': 'title', C: 'organisations', Annat: null },
      constants: { level: 'Nämndmål' },
    },
  ],
};

describe('recognising with a mapping', () => {
  test('what it says is certain, also where nothing would be recognised', () => {
    expect(recognise(bookOf({ Data: GRID }))).toEqual([]);
    const [block] = recognise(bookOf({ Data: GRID }), undefined, MAPPING);
    expect(brief(block!)).toEqual({
      entity: 'goals',
      fields: { id: 'Ref', title: 'Vad vi vill', organisations: 'Vem' },
      rows: [3, 4],
    });
    expect(block!.columns.every(({ confidence }) => confidence === 1)).toBe(true);
    expect([block!.confidence, block!.constants['level']!.value]).toEqual([1, 'Nämndmål']);
  });

  test('finds its columns by their headers when columns have moved', () => {
    const moved: Grid = GRID.map((row) => (row && row.length > 1 ? ['-', ...row.slice().reverse()] : row));
    const [block] = recognise(bookOf({ Data: moved }), undefined, {
      ...MAPPING,
      blocks: [{ ...MAPPING.blocks[0]!, columns: { Ref: 'id', 'Vad vi vill': 'title', Vem: 'organisations' } }],
    });
    expect(block!.columns.map(({ field, column }) => [field, column])).toEqual([
      ['id', 4],
      ['title', 3],
      ['organisations', 2],
    ]);
  });

  test('finds its table when rows were put in above it', () => {
    const grid: Grid = [
      ['Nr', 'Mål', 'Nämnd', 'Fritext'],
      ['1', 'Trygg', 'BUN', 'x'],
    ];
    const mapping: Mapping = {
      ...MAPPING,
      blocks: [
        {
          sheet: 'Data',
          headerRow: 1,
          entity: 'goals',
          columns: { Nr: null, Mål: 'description', Fritext: 'title', Nämnd: 'organisations' },
        },
      ],
    };
    const [block] = recognise(bookOf({ Data: [['Ny rubrik'], null, ...grid] }), undefined, mapping);
    expect(brief(block!).fields).toEqual({ description: 'Mål', title: 'Fritext', organisations: 'Nämnd' });
  });

  test('ignores what it says is to be ignored', () => {
    const grid: Grid = [
      ['Nr', 'Mål', 'Nämnd'],
      ['1', 'Trygg', 'BUN'],
    ];
    expect(
      recognise(bookOf({ Data: grid }), undefined, {
        ...MAPPING,
        blocks: [{ sheet: 'Data', headerRow: 1, ignore: true, columns: {} }],
      }),
    ).toEqual([]);
  });

  test('made from what was recognised, it gives the same blocks again, for sure', () => {
    const book = bookOf({
      Kedja: [
        ['Inriktningsmål', 'Effektmål', 'Indikator', 'Mål 2027'],
        ['A', 'a1', 'i', 1],
        [null, null, 'j', 2],
        ['B', 'b1', 'k', 3],
      ],
      Mål: [
        ['Målkedja'],
        ['Nr', 'Strategisk inriktning', 'Nr', 'Effektmål', 'Aktivitet', 'Ansvarig'],
        ['1', 'Trygg skola', '1.1', 'Fler vuxna', 'Anställa', 'Rektor'],
        [null, null, '1.2', 'Färre konflikter', 'Utbilda', 'Rektor'],
        [null, null, null, null, 'Mäta', 'Rektor'],
      ],
      Ramar: [
        ['Belopp i tkr'],
        ['Nämnd', 'Driftram 2027', 'Driftram 2028', 'Investeringsram 2027', 'Investeringsram 2028'],
        ['SN', 1, 2, 3, 4],
        ['KN', 5, 6, 7, 8],
      ],
    });
    const blocks = recognise(book);
    const mapping = parseMapping(JSON.stringify(toMapping(blocks)));
    const again = recognise(book, undefined, mapping);
    expect(again.map(brief)).toEqual(blocks.map(brief));
    expect(again.map(({ rows }) => rows)).toEqual(blocks.map(({ rows }) => rows));
    expect(again.map(({ unit }) => unit)).toEqual(blocks.map(({ unit }) => unit));
    expect(again.map(({ constants }) => Object.entries(constants).map(([field, { value }]) => [field, value]))).toEqual(
      blocks.map(({ constants }) => Object.entries(constants).map(([field, { value }]) => [field, value])),
    );
    expect(
      again.every(({ confidence, columns }) => confidence === 1 && columns.every((column) => column.confidence === 1)),
    ).toBe(true);
  });
});

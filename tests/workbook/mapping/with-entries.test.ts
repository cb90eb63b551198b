import { describe, expect, test } from '@jest/globals';
import { entriesOf, withEntries, withoutEntries } from '../../../src/workbook/mapping/with-entries';
import type { Mapping, MappingBlock } from '../../../src/workbook/mapping/mapping';
import type { RecognisedBlock } from '../../../src/workbook/recogniser/recognised';

const HEADERS = ['Ref', 'Mål'].map((header, column) => ({
  column,
  header,
  headerCell: { sheet: 'Data', row: 4, column },
}));
const blockAt = (headerRow: number, table?: string): RecognisedBlock => ({
  entity: 'goals',
  sheet: 'Data',
  ...(table !== undefined && { table }),
  range: { top: headerRow, left: 0, bottom: headerRow + 3, right: 1 },
  headerRow,
  template: false,
  columns: [],
  unmapped: HEADERS,
  rows: [],
  constants: {},
  confidence: 1,
});
const entry = (place: Partial<MappingBlock>): MappingBlock => ({
  sheet: 'Data',
  entity: 'goals',
  columns: { Ref: 'id', Mål: 'title' },
  ...place,
});
const mapping = (...blocks: MappingBlock[]): Mapping => ({ format: 'styrkoll-mapping', version: 1, blocks });

describe('what a mapping says of a table', () => {
  const here = entry({ headerRow: 5 });
  const alike = entry({ headerRow: 30 });
  const named = entry({ table: 'tblA' });

  test('is found by its place, by its name, and by its headers where it has moved', () => {
    expect(entriesOf(mapping(here, alike), [blockAt(4)])).toEqual([here]);
    expect(entriesOf(mapping(alike), [blockAt(4)])).toEqual([alike]);
    expect(entriesOf(mapping(here, named), [blockAt(4, 'TBLA')])).toEqual([named]);
    expect(entriesOf(undefined, [blockAt(4)])).toEqual([]);
  });

  test('gives way to new entries for its own place only', () => {
    const fresh = entry({ headerRow: 5, entity: 'activities', columns: { Ref: 'id' } });
    expect(withEntries(mapping(here, alike, named), [blockAt(4)], [fresh])).toEqual(mapping(fresh, alike, named));
    expect(withEntries(mapping(here, named), [blockAt(9, 'tblA')], [])).toEqual(mapping(here));
    expect(withEntries(undefined, [blockAt(4)], [fresh])).toEqual(mapping(fresh));
  });

  test('is taken out, and the mapping with it where nothing is left', () => {
    expect(withoutEntries(mapping(here, alike), [here])).toEqual(mapping(alike));
    expect(withoutEntries(mapping(here), [here])).toBeUndefined();
  });
});

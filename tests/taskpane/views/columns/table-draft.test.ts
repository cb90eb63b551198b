import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  checkPlan,
  openWorkbook,
  readXlsx,
  withEntries,
  type Mapping,
  type OpenedWorkbook,
} from '../../../../src/index';
import {
  draftOf,
  entriesOfDraft,
  fieldsTwice,
  isSameDraft,
  type PartDraft,
} from '../../../../taskpane/views/columns/table-draft';
import { tableShapes, type TableShape } from '../../../../taskpane/views/columns/table-shapes';

function open(name: string, mapping?: Mapping): OpenedWorkbook {
  const bytes = new Uint8Array(readFileSync(`samples/${name}.xlsx`));
  return openWorkbook(readXlsx(bytes, { name }), mapping ? { mapping } : {});
}
const findingsOf = ({ plan, model }: OpenedWorkbook): readonly string[] =>
  checkPlan(plan, model!).findings.map(
    ({ ruleId, anchor }) => `${ruleId} ${anchor.sheet} ${anchor.row} ${anchor.column}`,
  );
const rowsOf = ({ recognised }: OpenedWorkbook): readonly string[] =>
  recognised.map(({ entity, sheet, headerRow, rows }) => `${entity} ${sheet} ${headerRow} ${rows.length}`);
const shapeOn = (opened: OpenedWorkbook, sheet: string): TableShape =>
  tableShapes(opened.recognised).find(({ places }) => places[0].sheet === sheet)!;
const changed = (shape: TableShape, change: Partial<PartDraft>): readonly PartDraft[] =>
  draftOf(shape).map((part, index) => (index === 0 ? { ...part, ...change } : part));

describe('the tables of a workbook', () => {
  test('that look the same on a sheet are one shape, with all their places', () => {
    const shape = shapeOn(open('egen-layout'), 'Styrmått');
    expect(shape.places.length).toBeGreaterThan(10);
    expect(shape.parts.map(({ entity }) => entity)).toEqual(['measures']);
    expect(shape.rows).toBe(shape.parts[0]!.rows);
    expect(new Set(shape.places.map(({ headerRow }) => headerRow)).size).toBe(shape.places.length);
  });

  test('are each a shape of their own in the template', () => {
    const { recognised } = open('karlskoga');
    expect(tableShapes(recognised)).toHaveLength(recognised.filter(({ columns }) => columns.length > 0).length);
  });
});

describe('a draft', () => {
  // Confirming what is right must not change how it is read, one table at a time or all of them.
  test.each(['egen-layout', 'karlskoga-med-fel', 'katrineholm-med-fel', 'trelleborg-med-fel', 'overtornea-med-fel'])(
    'that changes nothing is read as before, kept for every table of %s',
    (name) => {
      const before = open(name);
      let mapping: Mapping | undefined;
      for (const shape of tableShapes(before.recognised)) {
        const blocks = shape.places.flatMap((place) => place.blocks);
        mapping = withEntries(mapping, blocks, entriesOfDraft(shape, draftOf(shape)));
        expect(isSameDraft(draftOf(shape), shape)).toBe(true);
      }
      const after = open(name, mapping);
      expect(rowsOf(after)).toEqual(rowsOf(before));
      expect(findingsOf(after)).toEqual(findingsOf(before));
      expect(after.recognised.every(({ columns }) => columns.every(({ confidence }) => confidence === 1))).toBe(true);
    },
  );

  test('gives a column another field in every table of the shape, and no other sheet another reading', () => {
    const before = open('egen-layout');
    const shape = shapeOn(before, 'Styrmått');
    const draft = changed(shape, {
      fields: new Map(
        [...draftOf(shape)[0]!.fields].map(([column, field]) => [column, field === 'unit' ? 'dataSource' : field]),
      ),
    });
    expect(isSameDraft(draft, shape)).toBe(false);
    const after = open(
      'egen-layout',
      withEntries(
        undefined,
        shape.places.flatMap(({ blocks }) => blocks),
        entriesOfDraft(shape, draft),
      ),
    );
    expect(after.plan.measures.length).toBe(before.plan.measures.length);
    expect(after.plan.measures.every(({ unit }) => unit === undefined)).toBe(true);
    expect(after.plan.measures.map(({ dataSource }) => dataSource)).toEqual(
      before.plan.measures.map(({ unit }) => unit),
    );
    expect(after.plan.goals.length).toBe(before.plan.goals.length);
  });

  test('that leaves a table out leaves out all that look the same, and nothing else', () => {
    const before = open('egen-layout');
    const shape = shapeOn(before, 'Styrmått');
    const blocks = shape.places.flatMap((place) => place.blocks);
    const after = open('egen-layout', withEntries(undefined, blocks, entriesOfDraft(shape, 'ignored')));
    expect(after.plan.measures).toEqual([]);
    expect(rowsOf(after)).toEqual(rowsOf(before).filter((row) => !row.includes(' Styrmått ')));
  });

  test('states the unit of amounts', () => {
    const before = open('karlskoga');
    const shape = shapeOn(before, 'Ramar');
    const entries = entriesOfDraft(shape, changed(shape, { unit: 'mnkr' }));
    expect(entries).toMatchObject([{ table: 'tblRamar', entity: 'frames', unit: 'mnkr' }]);
    const after = open('karlskoga', withEntries(undefined, shape.places[0].blocks, entries));
    expect(after.plan.frames).toHaveLength(before.plan.frames.length);
    expect(after.plan.frames.map(({ amounts }) => amounts)).not.toEqual(
      before.plan.frames.map(({ amounts }) => amounts),
    );
  });

  test('tells which columns have the same field', () => {
    const fields = new Map([
      [0, 'id'],
      [1, 'title'],
      [2, 'title'],
    ]);
    expect([...fieldsTwice({ entity: 'goals', fields })]).toEqual([1, 2]);
  });
});

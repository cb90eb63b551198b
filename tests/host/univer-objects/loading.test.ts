import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { MEMORY, UNIVER } from '../engines';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));

/** All that lies on a workbook's sheets besides cells; ids are each engine's own. */
function objects(engine: WorkbookEngine): unknown {
  const nameOf = (id: string | undefined): string | undefined => engine.sheets().find((each) => each.id === id)?.name;
  return {
    active: nameOf(engine.activeSheet()),
    names: engine.names().map(({ sheet, ...name }) => ({ ...name, sheet: nameOf(sheet) })),
    tables: engine.tables().map(({ id: _id, sheet, ...table }) => ({ ...table, sheet: nameOf(sheet) })),
    comments: engine.comments().map(({ id: _id, sheet, ...comment }) => ({ ...comment, sheet: nameOf(sheet) })),
    xml: engine.xmlParts().map(({ id: _id, ...part }) => part),
    sheets: engine.sheets().map(({ id, ...sheet }) => ({
      ...sheet,
      frozen: engine.frozen(id),
      merges: engine.merges(id),
      validations: engine.validations(id),
      formats: engine.conditionalFormats(id).map(({ id: _id, sheet: _sheet, ...format }) => format),
      widths: Array.from({ length: 30 }, (_, column) => engine.columnWidth(id, column)),
      hiddenColumns: Array.from({ length: 30 }, (_, column) => engine.isColumnHidden(id, column)),
      hiddenRows: Array.from({ length: 200 }, (_, row) => engine.isRowHidden(id, row)),
    })),
  };
}

describe('what lies on the sheets of a file', () => {
  test.each(SAMPLES)('%s: is the same in both engines, with nothing to take back', (name) => {
    const bytes = new Uint8Array(readFileSync(`samples/${name}`));
    const univer = UNIVER.open(bytes, name);
    expect(objects(univer)).toEqual(objects(MEMORY.open(bytes, name)));
    expect(univer.undo()).toBe(false);
  });
});

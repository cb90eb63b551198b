import { expect, test } from '@jest/globals';
import { InsertSheetCommand } from '@univerjs/sheets';
import { rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import { BookRecord } from '../../../workbench/saving/book-record';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { UNIVER } from '../engines';

const bytes = rawXlsx({
  rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>',
  styles:
    '<fonts><font><sz val="14"/><name val="Times New Roman"/></font><font><sz val="9"/><name val="Verdana"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1"/></cellXfs>',
});

function fontAt(engine: UniverEngine, sheet: string, row: number, column: number): readonly unknown[] {
  const style = engine.book.sheet(sheet).getComposedCellStyle(row, column);
  return [style.ff, style.fs];
}

const TIMES = ['Times New Roman, Arial', 14];

test('cells without a font of their own are drawn in the file’s, and have none all the same', () => {
  const engine = UNIVER.open(bytes, 'stil.xlsx') as UniverEngine;
  const record = new BookRecord(engine, bytes);
  const sheet = engine.sheets()[0]!.id;
  expect(fontAt(engine, sheet, 0, 0)).toEqual(TIMES);
  expect(fontAt(engine, sheet, 5, 5)).toEqual(TIMES);
  expect(fontAt(engine, sheet, 0, 1)).toEqual(['Verdana, Arial', 9]);
  expect(engine.look(sheet, 0, 0).more ?? {}).not.toHaveProperty('font.name');
  expect(engine.look(sheet, 0, 1).more).toMatchObject({ 'font.name': 'Verdana', 'font.size': 9 });
  expect(record.save().bytes).toBe(bytes);
});

test('sheets that come in are drawn in it, too: of the API, a copy, the grid’s own, and one that undo brings back', async () => {
  const engine = UNIVER.open(bytes, 'stil.xlsx') as UniverEngine;
  const [first] = engine.sheets();
  const added = [engine.addSheet().id, engine.copySheet(first!.id).id, ...engine.insertSheets(rawXlsx({}))];
  await engine.book.commands.executeCommand(InsertSheetCommand.id, { unitId: engine.book.unitId });
  added.push(engine.sheets().at(-1)!.id);
  expect(new Set(added).size).toBe(4);
  for (const sheet of added) expect(fontAt(engine, sheet, 3, 3)).toEqual(TIMES);
  engine.deleteSheet(added[0]!);
  engine.undo();
  expect(fontAt(engine, added[0]!, 3, 3)).toEqual(TIMES);
});

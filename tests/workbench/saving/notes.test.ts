import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '@jest/globals';
import { readDetails } from '../../../src/index';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';
import { BookRecord } from '../../../workbench/saving/book-record';
import { range } from '../../host/memory/engine-of';
import { changedParts } from '../../workbook/xlsx/patch/cells-of';
import { oddPackage } from './odd-package';

const original = oddPackage();
const SHEET = 2;

function opened() {
  const engine = new MemoryEngine(original, 'prov.xlsx');
  return { engine, record: new BookRecord(engine, original), sheet: engine.sheets()[SHEET]!.id };
}

/** The notes of a sheet of a saved workbook, and the cells that boxes belong to. */
function notesOf(bytes: Uint8Array, index = SHEET, drawing = 1) {
  const shapes = strFromU8(unzipSync(bytes)[`xl/drawings/vmlDrawing${drawing}.vml`]!);
  return {
    notes: readDetails(bytes).sheets[index]!.comments,
    boxes: [...shapes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, row, column]) => `${row} ${column}`),
  };
}

const KEPT = { row: 4, column: 1, author: 'Ekonomi', text: 'Kontrollera', kind: 'note' };

test('a new note stands beside those of the file, which keep their author', () => {
  const { engine, record, sheet } = opened();
  const { author } = engine.addComment(sheet, 7, 2, 'Se <bilaga> & fråga', 'note');
  expect(record.isChanged).toBe(true);
  const { bytes, unsaved } = record.save();
  expect(unsaved).toEqual([]);
  expect(changedParts(original, bytes)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']);
  const added = { row: 7, column: 2, author, text: 'Se <bilaga> & fråga', kind: 'note' };
  expect(notesOf(bytes)).toEqual({ notes: [KEPT, added], boxes: ['4 1', '7 2'] });
});

test('a changed note keeps its author and its box, also where rows came in above it', () => {
  const { engine, record, sheet } = opened();
  engine.insert(sheet, range('1:1'), 'Down');
  engine.setComment(engine.comments()[0]!.id, { content: 'Klart\n$1' });
  expect(notesOf(record.save().bytes)).toEqual({
    notes: [{ ...KEPT, row: 5, text: 'Klart\n$1' }],
    boxes: ['5 1'],
  });
});

test('a deleted note goes with its box', () => {
  const { engine, record } = opened();
  engine.deleteComment(engine.comments()[0]!.id);
  expect(notesOf(record.save().bytes)).toEqual({ notes: [], boxes: [] });
  engine.undo();
  expect(record.save().bytes).toBe(original);
});

test('a sheet without notes gets the parts that they stand in', () => {
  const { engine, record } = opened();
  engine.addComment(engine.sheets()[0]!.id, 0, 0, 'Först', 'note');
  const { bytes } = record.save();
  expect(notesOf(bytes, 0, 2)).toMatchObject({ notes: [{ row: 0, column: 0, text: 'Först' }], boxes: ['0 0'] });
  const again = new MemoryEngine(bytes, 'prov.xlsx');
  expect(again.comments().map(({ content }) => content)).toEqual(['Först', 'Kontrollera']);
});

test('a copied sheet has the notes of its original', () => {
  const { engine, record, sheet } = opened();
  engine.copySheet(sheet);
  expect(notesOf(record.save().bytes, 3, 2)).toEqual({ notes: [KEPT], boxes: ['4 1'] });
});

test('a comment with answers cannot be saved, and is named', () => {
  const { engine, record, sheet } = opened();
  engine.addComment(sheet, 1, 1, 'Varför?', 'comment');
  expect(record.save().unsaved).toEqual([{ what: 'comments', sheet: 'Budget', count: 1 }]);
});

import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { EngineFault } from '../../../workbench/host/engine';
import { moreOfLines } from '../../../workbench/host/looks/cell-lines';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';
import { BookRecord } from '../../../workbench/saving/book-record';
import { LINES } from '../../fixtures/xlsx/lined-workbook';
import { bookText } from './book-text';
import { oddPackage } from './odd-package';

const original = oddPackage();

const place = fc.record({ row: fc.nat(14), column: fc.nat(5), height: fc.nat(2), width: fc.nat(2) });
const content = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(''),
  fc.string({ maxLength: 12, unit: 'binary' }).map((text) => text.replace(/^[='+\-@]+/, '')),
  fc.constantFrom('=A1+1', '=SUM(B2:C5)', "='Mål & mått'!C3*2", '#REF!', 'åäö <b> & "q"', '_x000D_', ' rad\n två '),
);
const COLOURS = ['#FF0000', '#00AA11', ''];

/** One thing that a user does; what is not possible where it is done is refused. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), place, content }),
  fc.record({
    kind: fc.constant('format' as const),
    place,
    code: fc.constantFrom('0.0', '#,##0', 'General', '@', '"x" 0'),
  }),
  fc.record({ kind: fc.constant('look' as const), place, colour: fc.constantFrom(...COLOURS), bold: fc.boolean() }),
  fc.record({
    kind: fc.constant('line' as const),
    place,
    side: fc.constantFrom('EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'),
    line: fc.constantFrom(...Object.values(LINES)),
    color: fc.constantFrom('#000000', '#12AB34'),
  }),
  fc.record({
    kind: fc.constantFrom(
      'clear' as const,
      'insertRows' as const,
      'removeRows' as const,
      'insertColumns' as const,
      'removeColumns' as const,
    ),
    place,
  }),
  fc.record({
    kind: fc.constantFrom('insertCells' as const, 'removeCells' as const, 'merge' as const, 'mark' as const),
    place,
  }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'undo' as const) }),
  fc.record({
    kind: fc.constantFrom('rename' as const, 'move' as const, 'add' as const, 'hide' as const),
    at: fc.nat(2),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function make(engine: MemoryEngine, sheet: string, step: Edit): void {
  const {
    row: top,
    column: left,
    height,
    width,
  } = 'place' in step ? step.place : { row: 0, column: 0, height: 0, width: 0 };
  const cells = { top, left, bottom: top + height, right: left + width };
  const wholeRows = { ...cells, left: 0, right: 16_383 };
  const wholeColumns = { ...cells, top: 0, bottom: 1_048_575 };
  switch (step.kind) {
    case 'write':
      return engine.write(sheet, { ...cells, bottom: top, right: left }, { content: [[step.content]] });
    case 'format':
      return engine.write(sheet, { ...cells, bottom: top, right: left }, { formats: [[step.code]] });
    case 'look':
      return engine.setLook(sheet, cells, { fillColor: step.colour, bold: step.bold });
    case 'line': {
      const [style, weight] = step.line;
      return engine.setLook(sheet, cells, { more: moreOfLines([[step.side, { style, weight, color: step.color }]]) });
    }
    case 'clear':
      return engine.clear(sheet, cells, 'All');
    case 'insertRows':
      return engine.insert(sheet, wholeRows, 'Down');
    case 'removeRows':
      return engine.remove(sheet, wholeRows, 'Up');
    case 'insertColumns':
      return engine.insert(sheet, wholeColumns, 'Right');
    case 'removeColumns':
      return engine.remove(sheet, wholeColumns, 'Left');
    case 'insertCells':
      return engine.insert(sheet, cells, 'Down');
    case 'removeCells':
      return engine.remove(sheet, cells, 'Left');
    case 'merge':
      return engine.merge(sheet, cells);
    case 'mark':
      // One step, as an add-in's batch is.
      return engine.as({ source: 'Local', trigger: 'ThisLocalAddin' }, () => {
        const { id } = engine.addConditionalFormat(sheet, [cells], 'Custom');
        engine.setConditionalFormat(id, { formula: '=TRUE', fillColor: '#FFEE00' });
      });
    case 'undo':
      return void engine.undo();
    case 'redo':
      return void engine.redo();
    case 'rename':
      return engine.renameSheet(sheet, `Ny ${step.at}`);
    case 'move':
      return engine.moveSheet(sheet, step.at);
    case 'add':
      return void engine.addSheet();
    case 'hide':
      return engine.setVisibility(sheet, 'Hidden');
  }
}

test('whatever is done, the saved workbook opens as the one that was edited', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), edit), { minLength: 1, maxLength: 9 }), (steps) => {
      const engine = new MemoryEngine(original, 'prov.xlsx');
      const record = new BookRecord(engine, original);
      for (const [at, step] of steps) {
        const sheet = engine.sheets()[at];
        if (!sheet) continue;
        try {
          make(engine, sheet.id, step);
        } catch (error) {
          if (!(error instanceof EngineFault)) throw error;
        }
      }
      const saved = new MemoryEngine(record.save().bytes, 'prov.xlsx');
      expect(bookText(saved)).toEqual(bookText(engine));
    }),
    { numRuns: 60 },
  );
});

import { describe, expect, test } from '@jest/globals';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { range } from '../memory/engine-of';
import { OVER_ENGINES, type TestedEngine } from './over-engines';

type Step = (engine: TestedEngine, sheet: string) => void;

/** What the engine says of one sheet's rules, comments, sizes and the workbook's names; ids are each engine's own. */
function state(engine: WorkbookEngine, sheet: string): unknown {
  return {
    formats: engine.conditionalFormats(sheet).map(({ id: _id, sheet: _sheet, ...format }) => format),
    validations: engine.validations(sheet),
    // Their order is no promise: one that undo brings back may stand last.
    comments: engine
      .comments()
      .map(({ id: _id, sheet: _sheet, replies, ...comment }) => ({
        ...comment,
        replies: replies?.map(({ content }) => content),
      }))
      .sort((a, b) => a.content.localeCompare(b.content)),
    names: engine.names().map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment })),
    widths: [0, 1, 2, 3].map((column) => engine.columnWidth(sheet, column)),
    heights: [0, 1, 2].map((row) => engine.rowHeight(sheet, row)),
    hidden: [0, 1, 2, 3, 4].map((row) => engine.isRowHidden(sheet, row)),
    hiddenColumns: [0, 1, 2].map((column) => engine.isColumnHidden(sheet, column)),
    merges: engine.merges(sheet),
    frozen: engine.frozen(sheet),
    sheets: engine.sheets().map(({ id: _id, ...each }) => each),
    tables: engine.tables().map(({ id: _id, sheet: _sheet, ...table }) => table),
    cells: engine.read(sheet, range('A1:G8')).formulas,
  };
}

const firstFormat = (engine: WorkbookEngine, sheet: string): string => engine.conditionalFormats(sheet)[0]!.id;
const firstComment = (engine: WorkbookEngine): string => engine.comments()[0]!.id;
const firstTable = (engine: WorkbookEngine): string => engine.tables()[0]!.id;

const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['a custom format', (engine, sheet) => engine.addConditionalFormat(sheet, [range('B2:B4')], 'Custom')],
  [
    'its formula and colours',
    (engine, sheet) =>
      engine.setConditionalFormat(firstFormat(engine, sheet), {
        formula: '=$B2>$B$6',
        fillColor: '#FFCCCC',
        bold: true,
      }),
  ],
  ['a data bar before it', (engine, sheet) => engine.addConditionalFormat(sheet, [range('C2:C4')], 'DataBar')],
  [
    'what only the API knows of it',
    (engine, sheet) =>
      engine.setConditionalFormat(firstFormat(engine, sheet), { more: { barDirection: 'LeftToRight' } }),
  ],
  [
    'a comparison',
    (engine, sheet) => {
      const { id } = engine.addConditionalFormat(sheet, [range('A2:B3')], 'CellValue');
      const rule = { operator: 'Between', formula1: '=1', formula2: '=B6' };
      engine.setConditionalFormat(id, { more: { rule }, stopIfTrue: true });
    },
  ],
  ['one less', (engine, sheet) => engine.deleteConditionalFormat(engine.conditionalFormats(sheet)[1]!.id)],
  ['a list', (engine, sheet) => engine.setValidation(sheet, [range('A2:B9')], { type: 'list', formula1: '"Ja,Nej"' })],
  [
    'another rule inside it',
    (engine, sheet) =>
      engine.setValidation(sheet, [range('B3')], {
        type: 'whole',
        operator: 'between',
        formula1: '1',
        formula2: '$B$6',
        more: { ignoreBlanks: false },
      }),
  ],
  [
    'a rule that Univer has no kind for',
    (engine, sheet) => engine.setValidation(sheet, [range('D1')], { type: 'time' }),
  ],
  ['a hole', (engine, sheet) => engine.setValidation(sheet, [range('A4:B4')], undefined)],
  ['a comment', (engine, sheet) => engine.addComment(sheet, 2, 1, 'Se över', 'comment')],
  ['an answer', (engine) => engine.addReply(firstComment(engine), 'Gjort')],
  ['done with', (engine) => engine.setComment(firstComment(engine), { resolved: true, content: 'Klart' })],
  ['a note', (engine, sheet) => engine.addComment(sheet, 4, 4, 'Minns', 'note')],
  ['rows that come in', (engine, sheet) => engine.insert(sheet, range('3:3'), 'Down')],
  ['cells that go', (engine, sheet) => engine.remove(sheet, range('E2:E3'), 'Up')],
  ['no comment', (engine) => engine.deleteComment(firstComment(engine))],
  [
    'a local name',
    (engine, sheet) => engine.addName({ name: 'Lokal', formula: '=Mål!$A$1', visible: true, comment: 'c', sheet }),
  ],
  ['a name less', (engine) => engine.deleteName('Summan')],
  ['widths', (engine, sheet) => engine.setColumnWidth(sheet, 1, 2, 90)],
  ['a hidden column', (engine, sheet) => engine.setColumnsHidden(sheet, 1, 1, true)],
  ['its width all the same', (engine, sheet) => engine.setColumnWidth(sheet, 1, 1, 30)],
  ['shown again', (engine, sheet) => engine.setColumnsHidden(sheet, 0, 2, false)],
  ['heights', (engine, sheet) => engine.setRowHeight(sheet, 1, 1, 30)],
  ['a filter', (engine, sheet) => engine.filterRows(sheet, 1, 4, new Set([2, 3]))],
  ['another filter', (engine, sheet) => engine.filterRows(sheet, 1, 4, new Set([3, 4]))],
  ['no filter', (engine) => engine.clearFilters(firstTable(engine))],
  ['a total row', (engine) => engine.setTableRows(firstTable(engine), { totals: true })],
  ['no headers', (engine) => engine.setTableRows(firstTable(engine), { headers: false })],
  ['headers again', (engine) => engine.setTableRows(firstTable(engine), { headers: true, totals: false })],
  ['another style', (engine) => engine.setTableStyle(firstTable(engine), 'TableStyleLight9')],
  ['no style', (engine) => engine.setTableStyle(firstTable(engine), '')],
  ['merged cells', (engine, sheet) => engine.merge(sheet, range('E1:F2'))],
  ['frozen', (engine, sheet) => engine.freeze(sheet, 1, 2)],
  ['protection', (engine, sheet) => engine.protect(engine.sheets().find(({ id }) => id !== sheet)!.id, 'lösen')],
  ['a copy', (engine, sheet) => engine.copySheet(sheet)],
  ['the copy gone', (engine) => engine.deleteSheet(engine.sheets().at(-1)!.id)],
];

describe('what lies on a sheet', () => {
  test('is the same over both engines after each step, back to the beginning and forth again', () => {
    const [memory, univer] = OVER_ENGINES.map((over) => over.goalsEngine()) as [TestedEngine, TestedEngine];
    const sheet = memory.id('Mål');
    const states = [state(memory, sheet)];
    expect(state(univer, univer.id('Mål'))).toEqual(states[0]);
    for (const [name, step] of STEPS) {
      step(memory, sheet);
      step(univer, univer.id('Mål'));
      states.push(state(memory, sheet));
      expect({ name, state: state(univer, univer.id('Mål')) }).toEqual({ name, state: states.at(-1) });
    }
    while (univer.undo()) {
      expect(memory.undo()).toBe(true);
      expect(state(univer, sheet)).toEqual(state(memory, sheet));
    }
    expect(state(univer, sheet)).toEqual(states[0]);
    while (univer.redo()) memory.redo();
    expect(memory.redo()).toBe(false);
    expect(state(univer, sheet)).toEqual(states.at(-1));
  });
});

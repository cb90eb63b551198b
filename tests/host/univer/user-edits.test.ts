import { describe, expect, it } from '@jest/globals';
import {
  ClearSelectionContentCommand,
  InsertRowByRangeCommand,
  MoveRowsCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
} from '@univerjs/sheets';
import { UndoCommand } from '@univerjs/core';
import type { HostChange, WorkbookEngine } from '../../../workbench/host/engine';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { type UniverEngine } from '../../../workbench/univer/univer-engine';
import { UNIVER } from '../engines';

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const univerRange = (row: number, column: number) => {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
};

interface Open {
  readonly engine: WorkbookEngine;
  readonly sheet: string;
  readonly told: HostChange[];
  /** Runs a command as the grid's page does. */
  readonly run: (command: string, params: object) => Promise<void>;
}

function open(): Open {
  const bytes = writeXlsx({
    sheets: [
      {
        name: 'Mål',
        rows: [
          ['Id', 'Belopp'],
          ['M1', 10],
          ['M2', 20],
          ['Summa', { formula: 'SUM(B2:B3)', value: 30 }],
        ],
      },
    ],
  });
  const engine = UNIVER.open(bytes, 'bok.xlsx') as UniverEngine;
  const told: HostChange[] = [];
  engine.subscribe((change) => told.push(change));
  const sheet = engine.sheets()[0]!.id;
  const run = async (command: string, params: object): Promise<void> => {
    await engine.book.commands.executeCommand(command, { unitId: engine.book.unitId, subUnitId: sheet, ...params });
    await engine.settled();
  };
  return { engine, sheet, told, run };
}

describe('what the user does in the grid', () => {
  it('is told as an edit with what the cell held, and then what was calculated', async () => {
    const { engine, sheet, told, run } = open();
    await run(SetRangeValuesCommand.id, { range: univerRange(1, 1), value: { v: 15 } });
    expect(told).toEqual([
      {
        kind: 'cells',
        sheet,
        range: cell(1, 1),
        changeType: 'RangeEdited',
        source: 'Local',
        trigger: 'Unknown',
        details: { valueBefore: 10, valueAfter: 15, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      },
      { kind: 'formulas-calculated', sheet },
    ]);
    expect(engine.read(sheet, cell(3, 1)).values).toEqual([[35]]);
  });

  it('is taken back by the page and by the host alike', async () => {
    const { engine, sheet, run } = open();
    await run(SetRangeValuesCommand.id, { range: univerRange(1, 1), value: { v: 15 } });
    expect(engine.undo()).toBe(true);
    await engine.settled?.();
    expect(engine.read(sheet, cell(3, 1)).values).toEqual([[30]]);
    engine.write(sheet, cell(2, 1), { content: [[40]] });
    await run(UndoCommand.id, {});
    expect(engine.read(sheet, cell(2, 1)).values).toEqual([[20]]);
    expect(engine.undo()).toBe(false);
  });

  it('moves formulas when rows come and go', async () => {
    const { engine, sheet, told, run } = open();
    const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25, rangeType: 1 };
    await run(InsertRowByRangeCommand.id, { range, direction: 0 });
    expect(
      told.filter(({ kind }) => kind === 'cells').map((change) => 'changeType' in change && change.changeType),
    ).toEqual(['RowInserted']);
    expect(engine.read(sheet, cell(4, 1)).formulas).toEqual([['=SUM(B3:B4)']]);
    await run(RemoveRowByRangeCommand.id, { range });
    expect(engine.read(sheet, cell(3, 1)).formulas).toEqual([['=SUM(B2:B3)']]);
  });

  it.each([
    ['down', 1, 3, ['M2', 'M1', 'Summa']],
    ['up', 2, 1, ['M2', 'M1', 'Summa']],
  ])('is told when a row is dragged %s', async (_, from, to, after) => {
    const { engine, sheet, told, run } = open();
    const range = { startRow: from, endRow: from, startColumn: 0, endColumn: 25, rangeType: 1 };
    await run(MoveRowsCommand.id, { range, fromRange: range, toRange: { ...range, startRow: to, endRow: to } });
    expect(told.find(({ kind }) => kind === 'cells')).toEqual({
      kind: 'cells',
      sheet,
      range: { top: 1, left: 0, bottom: 2, right: 16_383 },
      changeType: 'RangeEdited',
      source: 'Local',
      trigger: 'Unknown',
    });
    const column = { top: 1, left: 0, bottom: 3, right: 0 };
    expect(engine.read(sheet, column).values.flat()).toEqual(after);
    await run(UndoCommand.id, {});
    expect(engine.read(sheet, column).values.flat()).toEqual(['M1', 'M2', 'Summa']);
  });

  it('tells of looks without content, and keeps formulas', async () => {
    const { engine, sheet, told, run } = open();
    await run(SetStyleCommand.id, { range: univerRange(3, 1), style: { type: 'bl', value: 1 } });
    expect(told.map(({ kind }) => kind)).toEqual(['formats']);
    expect(engine.look(sheet, 3, 1).bold).toBe(true);
    await run(UndoCommand.id, {});
    await run('univer.command.redo', {});
    expect(engine.read(sheet, cell(3, 1)).formulas).toEqual([['=SUM(B2:B3)']]);
    expect(engine.look(sheet, 3, 1).bold).toBe(true);
  });

  it('empties cells', async () => {
    const { engine, sheet, run } = open();
    await run(ClearSelectionContentCommand.id, { ranges: [univerRange(1, 1)] });
    expect(engine.read(sheet, cell(1, 1)).types).toEqual([['Empty']]);
    expect(engine.read(sheet, cell(3, 1)).values).toEqual([[20]]);
  });

  it('may write formulas about the row that they stand in, and reads them as they were written', async () => {
    const { engine, sheet, run } = open();
    engine.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 2 }, true);
    await engine.settled?.();
    await run(SetRangeValuesCommand.id, { range: univerRange(2, 2), value: { f: '=[@Belopp]*2' } });
    expect(engine.read(sheet, cell(2, 2))).toMatchObject({ values: [[40]], formulas: [['=[@Belopp]*2']] });
    await run(UndoCommand.id, {});
    expect(engine.read(sheet, cell(2, 2)).types).toEqual([['Empty']]);
    await run('univer.command.redo', {});
    expect(engine.read(sheet, cell(2, 2))).toMatchObject({ values: [[40]], formulas: [['=[@Belopp]*2']] });
    await run(SetRangeValuesCommand.id, { range: univerRange(1, 1), value: { f: '=1+1' } });
    expect(engine.read(sheet, cell(1, 1))).toMatchObject({ values: [[2]], formulas: [['=1+1']] });
  });
});

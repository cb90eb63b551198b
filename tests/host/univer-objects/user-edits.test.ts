import { afterEach, describe, expect, test } from '@jest/globals';
import { InsertColByRangeCommand, SetRangeValuesCommand } from '@univerjs/sheets';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { GOALS, range } from '../memory/engine-of';

let engine: UniverEngine;

/** What the grid does when the user has typed something, and what follows from it. */
async function type(row: number, column: number, value: string | number): Promise<void> {
  const at = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  await run(SetRangeValuesCommand.id, { range: at, value: { v: value } });
}

async function run(command: string, params: object): Promise<void> {
  const { book } = engine;
  await book.commands.executeCommand(command, { unitId: book.unitId, subUnitId: sheet(), ...params });
  await engine.settled();
}

function sheet(): string {
  return engine.sheets()[0]!.id;
}

function columns(): readonly string[] {
  return engine.tables()[0]!.columns.map(({ name }) => name);
}

function open(): void {
  engine = new UniverEngine(writeXlsx(GOALS), 'prov.xlsx');
}

afterEach(() => engine.dispose());

describe('tables follow what the user does in the grid', () => {
  test('typing below one makes it larger, in one step of undo', async () => {
    open();
    await type(4, 0, 'M4');
    await type(4, 1, 40);
    expect(engine.tables()[0]!.range).toEqual(range('A1:C5'));
    expect(engine.read(engine.sheets()[1]!.id, range('B1')).values).toEqual([[100]]);
    engine.undo();
    engine.undo();
    expect(engine.tables()[0]!.range).toEqual(range('A1:C4'));
    expect(engine.undo()).toBe(false);
    engine.redo();
    expect(engine.tables()[0]!.range).toEqual(range('A1:C5'));
  });

  test('typing into a header renames the column, in formulas too', async () => {
    open();
    await type(0, 1, 'Ram');
    expect(columns()).toEqual(['Id', 'Ram', 'Dubbelt']);
    expect(engine.read(engine.sheets()[1]!.id, range('B1')).formulas).toEqual([['=SUM(tblMål[Ram])']]);
    engine.undo();
    expect(columns()).toEqual(['Id', 'Belopp', 'Dubbelt']);
    expect(engine.read(engine.sheets()[1]!.id, range('B1')).formulas).toEqual([['=SUM(tblMål[Belopp])']]);
  });

  test('a column that is inserted gets a header', async () => {
    open();
    const all = { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1, rangeType: 2 };
    await run(InsertColByRangeCommand.id, { range: all });
    expect(columns()).toEqual(['Id', 'Kolumn1', 'Belopp', 'Dubbelt']);
    expect(engine.read(sheet(), range('A1:D1')).values).toEqual([['Id', 'Kolumn1', 'Belopp', 'Dubbelt']]);
    engine.undo();
    expect(columns()).toEqual(['Id', 'Belopp', 'Dubbelt']);
    expect(engine.read(sheet(), range('A1:D1')).values).toEqual([['Id', 'Belopp', 'Dubbelt', '']]);
  });
});

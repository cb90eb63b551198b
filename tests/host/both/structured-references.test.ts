import { describe, expect, test } from '@jest/globals';
import { Direction } from '@univerjs/core';
import { InsertRowCommand } from '@univerjs/sheets';
import type { NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { range } from '../memory/engine-of';
import { OVER_ENGINES, type TestedEngine } from './over-engines';

/** A table under a name, with a total row if so wanted, and an empty sheet to write formulas in. */
function book(name: string, hasTotals = false): NewWorkbook {
  return {
    sheets: [
      {
        name: 'Data',
        rows: [
          ['Id', 'Belopp', 'Belopp 2027'],
          ['M1', 10, 1],
          ['M2', 20, 2],
          ['M3', 30, 3],
          ...(hasTotals ? [['Summa', { formula: `SUBTOTAL(109,${name}[Belopp])`, value: 60 }]] : []),
        ],
        tables: [
          {
            name,
            top: 0,
            left: 0,
            columns: ['Id', 'Belopp', 'Belopp 2027'],
            dataRows: 3,
            ...(hasTotals && { totals: [{ label: 'Summa' }, { function: 'sum' }, undefined] }),
          },
        ],
      },
      { name: 'Svar', rows: [[{ formula: `SUM(${name}[Belopp])`, value: 60 }]] },
    ],
  };
}

/** What a formula in the third row comes to. */
async function answer(engine: TestedEngine, formula: string): Promise<unknown> {
  engine.type('Svar', 'C3', [`=${formula}`]);
  await engine.settle();
  expect(engine.formula('Svar', 'C3')).toBe(`=${formula}`);
  return engine.value('Svar', 'C3');
}

describe.each(OVER_ENGINES)('over $name, references to tables', ({ engineOf }) => {
  test.each(['tbl_Mål', 'tbl.Mål', '_mål_2027', 'Mål\\Mått', 'tblMål'])('whose name is %s', async (name) => {
    const engine = engineOf(book(name));
    expect(await answer(engine, `SUM(${name}[Belopp])`)).toBe(60);
    expect(await answer(engine, `SUM(${name}[[Belopp]:[Belopp 2027]])`)).toBe(66);
    engine.type('Data', 'B2', [11]);
    await engine.settle();
    expect(engine.value('Svar', 'A1')).toBe(61);
    engine.type('Data', 'D2', [`=${name}[@Belopp]*2`]);
    await engine.settle();
    expect(engine.value('Data', 'D2')).toBe(22);
  });

  test('in small or capital letters', async () => {
    const engine = engineOf(book('tblMål'));
    expect(await answer(engine, 'SUM(TBLmål[belopp])')).toBe(60);
    expect(await answer(engine, 'SUM(tblmål[[BELOPP]:[belopp 2027]])')).toBe(66);
  });

  test('with a total row', async () => {
    const engine = engineOf(book('tblMål', true));
    const [table] = engine.tables();
    expect(table).toMatchObject({ showTotals: true, range: range('A1:C5') });
    expect(await answer(engine, 'SUM(tblMål[Belopp])')).toBe(60);
    expect(await answer(engine, 'tblMål[[#Totals],[Belopp]]')).toBe(60);
    expect(await answer(engine, 'SUM(tblMål[#All])')).toBe(126);
    expect(await answer(engine, 'SUM(tblMål[[#Headers],[#Data],[Belopp]])')).toBe(60);
    expect(await answer(engine, 'SUM(tblMål[[#Data],[#Totals],[Belopp]])')).toBe(120);
    engine.type('Data', 'B2', [15]);
    await engine.settle();
    expect(engine.value('Data', 'B5')).toBe(65);
    expect(engine.value('Svar', 'A1')).toBe(65);
    engine.setTableRows(table!.id, { totals: false });
    await engine.settle();
    expect(engine.value('Svar', 'A1')).toBe(65);
    expect(await answer(engine, 'SUM(tblMål[#All])')).toBe(71);
  });

  test('follow the table, whenever they are calculated', async () => {
    const engine = engineOf(book('tblMål'));
    engine.type('Data', 'A5:B5', ['M4', 40]);
    await engine.settle();
    expect(engine.value('Svar', 'A1')).toBe(100);
    engine.type('Data', 'B5', [50]);
    await engine.settle();
    expect(engine.value('Svar', 'A1')).toBe(110);
    expect(await answer(engine, 'SUM(tblMål[Belopp])')).toBe(110);
    engine.renameTable(engine.tables()[0]!.id, 'tbl_Alla.mål');
    engine.type('Data', 'B5', [60]);
    await engine.settle();
    expect(engine.formulas('Svar', 'A1')).toEqual([['=SUM(tbl_Alla.mål[Belopp])']]);
    expect(engine.value('Svar', 'A1')).toBe(120);
  });

  test('to columns whose names have signs in them', async () => {
    const engine = engineOf(book('tblMål'));
    engine.type('Data', 'B1:C1', ['Mål, mått: tkr', 'Antal [st] #1']);
    expect(await answer(engine, 'SUM(tblMål[Mål, mått: tkr])')).toBe(60);
    expect(await answer(engine, "SUM(tblMål[Antal '[st'] '#1])")).toBe(6);
  });
});

describe('over Univer, references to tables', () => {
  const { engineOf } = OVER_ENGINES.find(({ name }) => name === 'Univer')!;

  test.each(['tbl_Mål', 'tbl.Mål', 'Mål\\Mått', 'tblMål'])('whole, whose name is %s', async (name) => {
    const engine = engineOf(book(name));
    expect(await answer(engine, `SUM(${name})`)).toBe(66);
    expect(await answer(engine, `ROWS(${name.toUpperCase()})`)).toBe(3);
    expect(await answer(engine, `${name}[[#Headers],[Belopp 2027]]`)).toBe('Belopp 2027');
    expect(await answer(engine, `COUNTA(${name}[#Headers])`)).toBe(3);
  });

  test.each([
    'SUM(tbl_Mål[[#Data],[#Totals],[Belopp]])+Data!B2',
    'SUM(tbl_Mål[[#Headers],[#Data],[Belopp]:[Belopp 2027]])+Data!B2',
    'SUM(tbl_Mål[#All],tbl_Mål[#Totals])+SUM(tbl_Mål)+Data!B2',
    'SUM(tbl_Mål[Belopp])+Data!B2',
    'SUM(tbl_Mål[[Belopp]:[Belopp 2027]])+Data!B2',
  ])('that Univer changes is read as Excel writes it: %s', async (formula) => {
    const engine = engineOf(book('tbl_Mål', true));
    engine.type('Svar', 'C3', [`=${formula}`]);
    await engine.settle();
    const before = engine.value('Svar', 'C3');
    const { book: own } = engine as unknown as UniverEngine;
    // As by Univer's own menu, which changes what it calculates with.
    await own.commands.executeCommand(InsertRowCommand.id, {
      unitId: own.unitId,
      subUnitId: engine.id('Data'),
      direction: Direction.UP,
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 2 },
    });
    await engine.settle();
    expect(engine.formula('Svar', 'C3')).toBe(`=${formula.replace('Data!B2', 'Data!B3')}`);
    expect(engine.value('Svar', 'C3')).toBe(before);
  });
});

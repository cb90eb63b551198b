import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { range } from '../memory/engine-of';
import { OVER_ENGINES, type TestedEngine } from './over-engines';

const fault = (code: string) => expect.objectContaining({ code });
const table = (engine: TestedEngine) => engine.tables()[0]!;
const columns = (engine: TestedEngine) => table(engine).columns.map(({ name }) => name);

describe.each(OVER_ENGINES)('over $name', ({ engineOf, goalsEngine }) => {
  describe('tables', () => {
    test('are read with their names, columns and ranges', async () => {
      const engine = goalsEngine();
      expect(table(engine)).toMatchObject({
        name: 'tblMål',
        sheet: engine.id('Mål'),
        range: range('A1:C4'),
        showHeaders: true,
        showTotals: false,
        columns: [
          { id: 1, name: 'Id' },
          { id: 2, name: 'Belopp' },
          { id: 3, name: 'Dubbelt' },
        ],
        style: 'TableStyleMedium2',
      });
    });

    test('a header that is written renames the column, in formulas too', async () => {
      const engine = goalsEngine();
      engine.type('Mål', 'D2', ['=[@Belopp]+tblMål[[#This Row],[Belopp]]']);
      engine.resizeTable(table(engine).id, range('A1:D4'));
      engine.type('Mål', 'B1', ['Belopp 2027']);
      expect(columns(engine)).toEqual(['Id', 'Belopp 2027', 'Dubbelt', 'Kolumn1']);
      expect(engine.formula('Andra bladet', 'B1')).toBe('=SUM(tblMål[Belopp 2027])');
      expect(engine.formula('Mål', 'D2')).toBe('=[@[Belopp 2027]]+tblMål[[#This Row],[Belopp 2027]]');
      engine.type('Mål', 'B2', [15]);
      await engine.settle();
      expect(engine.value('Andra bladet', 'B1')).toBe(65);
    });

    test.each([
      ['another column’s name', ['Id', 'ID', 'Dubbelt'], ['Id', 'ID2', 'Dubbelt']],
      ['nothing', ['', 'Belopp', ''], ['Kolumn1', 'Belopp', 'Kolumn2']],
      ['a number', ['Id', 2027, true], ['Id', '2027', 'true']],
      ['names that change places', ['Belopp', 'Id', 'Dubbelt'], ['Belopp', 'Id', 'Dubbelt']],
    ])('a header with %s', async (_, typed, names) => {
      const engine = goalsEngine();
      engine.type('Mål', 'A1:C1', typed);
      expect(columns(engine)).toEqual(names);
      await engine.settle();
      expect(engine.values('Mål', 'A1:C1')).toEqual([names]);
    });

    test('grow when a row is written right below, and by nothing else', async () => {
      const engine = goalsEngine();
      engine.type('Mål', 'A5:B5', ['M4', 40]);
      expect(table(engine).range).toEqual(range('A1:C5'));
      await engine.settle();
      expect(engine.value('Andra bladet', 'B1')).toBe(100);
      engine.type('Mål', 'A8', ['långt ner']);
      engine.type('Mål', 'D6', ['bredvid']);
      expect(table(engine).range).toEqual(range('A1:C5'));
      engine.undo();
      engine.undo();
      engine.undo();
      expect(table(engine).range).toEqual(range('A1:C4'));
    });

    test('rows and columns inserted and removed inside go into them', async () => {
      const engine = goalsEngine();
      const sheet = engine.id('Mål');
      engine.insert(sheet, range('3:4'), 'Down');
      expect(table(engine).range).toEqual(range('A1:C6'));
      engine.insert(sheet, range('B:B'), 'Right');
      expect(columns(engine)).toEqual(['Id', 'Kolumn1', 'Belopp', 'Dubbelt']);
      await engine.settle();
      expect(engine.value('Mål', 'B1')).toBe('Kolumn1');
      engine.remove(sheet, range('A:B'), 'Left');
      expect(columns(engine)).toEqual(['Belopp', 'Dubbelt']);
      expect(table(engine).columns.map(({ id }) => id)).toEqual([2, 3]);
      expect(() => engine.remove(sheet, range('1:1'), 'Up')).toThrow(fault('InvalidOperation'));
      engine.insert(sheet, range('1:1'), 'Down');
      expect(table(engine).range).toEqual(range('A2:B7'));
    });

    test('are added with headers or get some, and deleted with or without their cells', async () => {
      const engine = engineOf({ sheets: [{ name: 'A', rows: [['a', 1, null], ['b', 2, null], ['under']] }] });
      const sheet = engine.id('A');
      const first = engine.addTable(sheet, range('A1:C2'), false);
      expect(first).toMatchObject({ name: 'Tabell1', range: range('A1:C3') });
      await engine.settle();
      expect(engine.values('A', 'A1:C4')).toEqual([
        ['Kolumn1', 'Kolumn2', 'Kolumn3'],
        ['a', 1, ''],
        ['b', 2, ''],
        ['under', '', ''],
      ]);
      expect(engine.addTable(sheet, range('F1:F1'), true).range).toEqual(range('F1:F2'));
      expect(engine.tables().map(({ name }) => name)).toEqual(['Tabell1', 'Tabell2']);
      expect(() => engine.addTable(sheet, range('C3:E5'), true)).toThrow(fault('InvalidArgument'));
      expect(engine.news().map(({ kind }) => kind)).toEqual(['cells', 'table-added', 'table-added']);
      engine.deleteTable(first.id, true);
      await engine.settle();
      expect(engine.value('A', 'A1')).toBe('Kolumn1');
      engine.deleteTable(engine.tables()[0]!.id, false);
      await engine.settle();
      expect(engine.value('A', 'F1')).toBe('');
      expect(engine.tables()).toEqual([]);
    });

    test.each([
      ['Mål 1', 'InvalidArgument'],
      ['A1', 'InvalidArgument'],
      ['summan', 'ItemAlreadyExists'],
    ])('may not be called %p', async (name, code) => {
      const engine = goalsEngine();
      expect(() => engine.renameTable(table(engine).id, name)).toThrow(fault(code));
    });

    test('renaming one goes into formulas', async () => {
      const engine = goalsEngine();
      engine.renameTable(table(engine).id, 'tblNy');
      expect(engine.formula('Andra bladet', 'B1')).toBe('=SUM(tblNy[Belopp])');
      engine.type('Mål', 'B2', [11]);
      await engine.settle();
      expect(engine.value('Andra bladet', 'B1')).toBe(61);
    });

    test('columns are added at the end and inside; what is in the way moves', async () => {
      const engine = goalsEngine();
      engine.type('Mål', 'E2', ['bredvid']);
      engine.addTableColumn(table(engine).id, 'Kommentar');
      engine.addTableColumn(table(engine).id, 'Namn', 1);
      expect(columns(engine)).toEqual(['Id', 'Namn', 'Belopp', 'Dubbelt', 'Kommentar']);
      await engine.settle();
      expect(engine.values('Mål', 'A1:F2')).toEqual([
        ['Id', 'Namn', 'Belopp', 'Dubbelt', 'Kommentar', ''],
        ['M1', '', 10, 20, '', 'bredvid'],
      ]);
      expect(engine.formula('Mål', 'D2')).toBe('=C2*2');
      expect(new Set(table(engine).columns.map(({ id }) => id)).size).toBe(5);
      engine.undo();
      expect(columns(engine)).toEqual(['Id', 'Belopp', 'Dubbelt', 'Kommentar']);
    });

    test('rows are added at the end and inside; what is below moves', async () => {
      const engine = goalsEngine();
      const { id } = table(engine);
      engine.addTableRows(id, [
        ['M4', 40, '=B5*2'],
        ['M5', 50, 100],
      ]);
      expect(table(engine).range).toEqual(range('A1:C6'));
      await engine.settle();
      expect(engine.values('Mål', 'A5:C8')).toEqual([
        ['M4', 40, 80],
        ['M5', 50, 100],
        ['', '', ''],
        ['Summa', 60, ''],
      ]);
      engine.addTableRows(id, [['M0', 5, '']], 0);
      await engine.settle();
      expect(engine.values('Mål', 'A2:B3')).toEqual([
        ['M0', 5],
        ['M1', 10],
      ]);
      expect(engine.formula('Mål', 'C3')).toBe('=B3*2');
      await engine.settle();
      expect(engine.value('Andra bladet', 'B1')).toBe(155);
      expect(() => engine.addTableRows(id, [['för kort']])).toThrow(fault('InvalidArgument'));
    });

    test('resizing keeps the header row and the ids of columns', async () => {
      const engine = goalsEngine();
      const { id } = table(engine);
      engine.resizeTable(id, range('B1:D3'));
      expect(table(engine)).toMatchObject({
        range: range('B1:D3'),
        columns: [
          { id: 2, name: 'Belopp' },
          { id: 3, name: 'Dubbelt' },
          { id: 4, name: 'Kolumn1' },
        ],
      });
      await engine.settle();
      expect(engine.value('Mål', 'D1')).toBe('Kolumn1');
      for (const wrong of ['B2:D4', 'E1:F3', 'B1:D1'])
        expect(() => engine.resizeTable(id, range(wrong))).toThrow(fault('InvalidArgument'));
    });
  });

  describe('inserting sheets of another workbook', () => {
    const other = writeXlsx({
      sheets: [
        {
          name: 'Mål',
          rows: [
            ['Id', 'År'],
            ['X', { value: 46000, style: 'date' }],
            [
              { formula: 'ROWS(tblMål[Id])+Mål!A9', value: 1 },
              { formula: 'Lista!A1', value: 7 },
            ],
          ],
          tables: [{ name: 'tblMål', top: 0, left: 0, columns: ['Id', 'År'], dataRows: 1 }],
          merges: [range('D1:E1')],
          validations: [{ ranges: [range('A2')], list: ['X', 'Y'] }],
          columns: [{ width: 30 }],
          frozenRows: 1,
        },
        { name: 'Lista', rows: [[7]], visibility: 'hidden' },
      ],
      customXml: [{ namespace: 'urn:x', xml: '<a xmlns="urn:x"/>' }],
    });

    test('takes all that is on them, under free names', async () => {
      const engine = goalsEngine();
      const ids = engine.insertSheets(other);
      expect(engine.sheets().slice(-2)).toMatchObject([
        { id: ids[0], name: 'Mål (2)' },
        { id: ids[1], name: 'Lista', visibility: 'Hidden' },
      ]);
      expect(engine.tables()[1]).toMatchObject({ name: 'tblMål2', sheet: ids[0], range: range('A1:B2') });
      expect(engine.formulas('Mål (2)', 'A3:B3')).toEqual([["=ROWS(tblMål2[Id])+'Mål (2)'!A9", '=Lista!A1']]);
      expect(engine.format('Mål (2)', 'B2')).toBe('yyyy-mm-dd');
      expect(engine.merges(ids[0]!)).toEqual([range('D1:E1')]);
      expect(engine.validations(ids[0]!)).toMatchObject([{ type: 'list', formula1: '"X,Y"' }]);
      expect(engine.columnWidth(ids[0]!, 0)).toBeGreaterThan(100);
      expect(engine.xmlParts()).toEqual([]);
      expect(engine.news().map(({ kind }) => kind)).toEqual(['sheet-added', 'table-added', 'sheet-added']);
      engine.undo();
      expect(engine.sheets()).toHaveLength(2);
    });

    test('takes those that are asked for, and refuses others', async () => {
      const engine = goalsEngine();
      expect(engine.insertSheets(other, ['lista'])).toHaveLength(1);
      expect(() => engine.insertSheets(other, ['Finns ej'])).toThrow(fault('ItemNotFound'));
      expect(() => engine.insertSheets(new Uint8Array([1, 2, 3]))).toThrow(fault('InvalidArgument'));
      expect(engine.sheets()).toHaveLength(3);
    });
  });
});

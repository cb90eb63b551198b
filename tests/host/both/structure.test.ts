import { describe, expect, test } from '@jest/globals';
import { range } from '../memory/engine-of';
import { OVER_ENGINES, type TestedEngine } from './over-engines';

const fault = (code: string) => expect.objectContaining({ code });

describe.each(OVER_ENGINES)('over $name', ({ engineOf, goalsEngine }) => {
  /** A sheet with numbers in A1:C5, and formulas in E. */
  function gridEngine(formulas: readonly string[]): TestedEngine {
    const engine = engineOf({
      sheets: [
        { name: 'A', rows: [1, 2, 3, 4, 5].map((row) => [row, row * 10, row * 100]) },
        { name: 'B', rows: [] },
      ],
    });
    formulas.forEach((formula, index) => engine.type('B', `A${index + 1}`, [`=${formula}`]));
    engine.news();
    return engine;
  }

  describe('references move with their cells', () => {
    test.each([
      // insert, formula on another sheet, afterwards
      ['Down', '3:3', 'A!A3', 'A!A4'],
      ['Down', '3:3', 'A!A2', 'A!A2'],
      ['Down', '3:3', 'SUM(A!A1:A5)', 'SUM(A!A1:A6)'],
      ['Down', '3:4', "SUM('A'!$A$1:$A$3)", "SUM('A'!$A$1:$A$5)"],
      ['Down', '1:1', 'SUM(A!A1:A5)', 'SUM(A!A2:A6)'],
      ['Down', '6:6', 'SUM(A!A1:A5)', 'SUM(A!A1:A5)'],
      ['Down', '3:3', 'SUM(A!A:A)+SUM(A!3:4)', 'SUM(A!A:A)+SUM(A!4:5)'],
      ['Down', '3:3', 'A3+A!A3', 'A3+A!A4'],
      ['Down', '3:3', '"A!A3"&A!A3', '"A!A3"&A!A4'],
      ['Down', '3:3', "'[1]A'!A3+[1]A!A3", "'[1]A'!A3+[1]A!A3"],
      ['Down', 'A3:A3', 'A!A3+A!B3', 'A!A4+A!B3'],
      ['Down', 'A3:A3', 'SUM(A!A1:B5)', 'SUM(A!A1:B5)'],
      ['Right', 'B:B', 'A!B1+A!A1', 'A!C1+A!A1'],
      ['Right', 'B:B', 'SUM(A!A1:C1)+SUM(A!A:B)', 'SUM(A!A1:D1)+SUM(A!A:C)'],
      ['Right', 'B2:B2', 'A!C2+A!C3', 'A!D2+A!C3'],
      ['Up', '3:3', 'A!A4+A!A2', 'A!A3+A!A2'],
      ['Up', '3:3', 'A!A3', 'A!#REF!'],
      ['Up', '1:2', 'SUM(A!A1:A5)', 'SUM(A!A1:A3)'],
      ['Up', '4:9', 'SUM(A!A1:A5)', 'SUM(A!A1:A3)'],
      ['Up', '1:5', 'SUM(A!A1:A5)', 'SUM(A!#REF!)'],
      ['Up', '3:3', 'SUM(A!2:4)', 'SUM(A!2:3)'],
      ['Left', 'A:A', 'A!B$1+A!$C1', 'A!A$1+A!$B1'],
      ['Left', 'B2:B2', 'A!C2', 'A!B2'],
    ] as const)('%s at %s: %s becomes %s', async (shift, cells, before, after) => {
      const engine = gridEngine([before]);
      const sheet = engine.id('A');
      if (shift === 'Down' || shift === 'Right') engine.insert(sheet, range(cells), shift);
      else engine.remove(sheet, range(cells), shift);
      expect(engine.formula('B', 'A1')).toBe(`=${after}`);
    });

    test('a formula that lost its cell shows an error, and so do those behind it', async () => {
      const engine = gridEngine(['A!A3', 'A1+1', 'SUM(A!A1:A5)']);
      engine.remove(engine.id('A'), range('3:3'), 'Up');
      await engine.settle();
      expect(engine.values('B', 'A1:A3')).toEqual([['#REF!'], ['#REF!'], [12]]);
      engine.undo();
      await engine.settle();
      expect(engine.values('B', 'A1:A3')).toEqual([[3], [4], [15]]);
      expect(engine.formula('B', 'A1')).toBe('=A!A3');
    });

    test('names, validations and conditional formats follow', async () => {
      const engine = goalsEngine();
      const sheet = engine.id('Mål');
      const { id } = engine.addConditionalFormat(sheet, [range('B2:B4')], 'Custom');
      engine.setConditionalFormat(id, { formula: '=$B2>$B$6' });
      engine.insert(sheet, range('5:5'), 'Down');
      expect(engine.names()[0]!.formula).toBe('=Mål!$B$7');
      expect(engine.conditionalFormats(sheet)[0]!.formula).toBe('=$B2>$B$7');
      engine.insert(sheet, range('3:3'), 'Down');
      expect(engine.conditionalFormats(sheet)[0]!.ranges).toEqual([range('B2:B5')]);
    });
  });

  describe('cells move with all that belongs to them', () => {
    test.each([
      [
        'Down',
        '2:2',
        'RowInserted',
        [
          [1, 10, 100],
          ['', '', ''],
          [2, 20, 200],
        ],
      ],
      [
        'Down',
        'A2:A2',
        'CellInserted',
        [
          [1, 10, 100],
          ['', 20, 200],
          [2, 30, 300],
        ],
      ],
      [
        'Right',
        'B:B',
        'ColumnInserted',
        [
          [1, '', 10],
          [2, '', 20],
          [3, '', 30],
        ],
      ],
      [
        'Right',
        'A1:A2',
        'CellInserted',
        [
          ['', 1, 10],
          ['', 2, 20],
          [3, 30, 300],
        ],
      ],
      [
        'Up',
        '1:2',
        'RowDeleted',
        [
          [3, 30, 300],
          [4, 40, 400],
          [5, 50, 500],
        ],
      ],
      [
        'Up',
        'B1:C1',
        'CellDeleted',
        [
          [1, 20, 200],
          [2, 30, 300],
          [3, 40, 400],
        ],
      ],
      [
        'Left',
        'A:A',
        'ColumnDeleted',
        [
          [10, 100, ''],
          [20, 200, ''],
          [30, 300, ''],
        ],
      ],
      [
        'Left',
        'A2:A2',
        'CellDeleted',
        [
          [1, 10, 100],
          [20, 200, ''],
          [3, 30, 300],
        ],
      ],
    ] as const)('%s at %s', async (shift, cells, changeType, values) => {
      const engine = gridEngine([]);
      const sheet = engine.id('A');
      const before = engine.values('A', 'A1:E7');
      if (shift === 'Down' || shift === 'Right') engine.insert(sheet, range(cells), shift);
      else engine.remove(sheet, range(cells), shift);
      await engine.settle();
      expect(engine.values('A', 'A1:C3')).toEqual(values);
      expect(engine.news()).toEqual([
        { kind: 'cells', sheet, range: range(cells), changeType, source: 'Local', trigger: 'Unknown' },
      ]);
      expect(engine.undo()).toBe(true);
      await engine.settle();
      expect(engine.values('A', 'A1:E7')).toEqual(before);
      const opposite = changeType.endsWith('Inserted')
        ? changeType.replace('Inserted', 'Deleted')
        : changeType.replace('Deleted', 'Inserted');
      expect(engine.news()).toEqual([expect.objectContaining({ kind: 'cells', changeType: opposite })]);
      expect(engine.redo()).toBe(true);
      await engine.settle();
      expect(engine.values('A', 'A1:C3')).toEqual(values);
    });

    test('formats, looks, merges, hidden rows, widths, comments and links', async () => {
      const engine = gridEngine([]);
      const sheet = engine.id('A');
      engine.put('A', 'B3', { formats: [['0.00']] });
      engine.setLook(sheet, range('C3'), { bold: true, hyperlink: { address: 'https://example.org' } });
      engine.merge(sheet, range('E3:F4'));
      engine.setRowsHidden(sheet, 2, 2, true);
      engine.setColumnsHidden(sheet, 3, 3, true);
      engine.setColumnWidth(sheet, 2, 2, 100);
      engine.addComment(sheet, 2, 1, 'text', 'note');
      engine.insert(sheet, range('1:2'), 'Down');
      engine.insert(sheet, range('A:A'), 'Right');
      expect(engine.format('A', 'C5')).toBe('0.00');
      expect(engine.look(sheet, 4, 3)).toMatchObject({ bold: true, hyperlink: { address: 'https://example.org' } });
      expect(engine.merges(sheet)).toEqual([range('F5:G6')]);
      expect([2, 4].map((row) => engine.isRowHidden(sheet, row))).toEqual([false, true]);
      expect([3, 4].map((column) => engine.isColumnHidden(sheet, column))).toEqual([false, true]);
      expect([2, 3, 4].map((column) => engine.columnWidth(sheet, column))).toEqual([48, 100, 0]);
      expect(engine.comments()).toMatchObject([{ row: 4, column: 2, content: 'text', kind: 'note' }]);
      engine.remove(sheet, range('5:5'), 'Up');
      expect(engine.comments()).toEqual([]);
      expect(engine.merges(sheet)).toEqual([range('F5:G5')]);
    });

    test.each([
      [
        'merged cells would be torn',
        (engine: TestedEngine, sheet: string) => engine.merge(sheet, range('A3:B4')),
        'A1:A1',
      ],
      [
        'a table would be torn',
        (engine: TestedEngine, sheet: string) => engine.addTable(sheet, range('A3:C5'), true),
        'A1:A1',
      ],
      [
        'cells would fall off the sheet',
        (engine: TestedEngine, sheet: string) => {
          engine.write(sheet, { top: 1_048_575, bottom: 1_048_575, left: 0, right: 0 }, { content: [[1]] });
        },
        'A1:A1',
      ],
    ])('refused where %s', async (_, prepare, cells) => {
      const engine = gridEngine([]);
      const sheet = engine.id('A');
      prepare(engine, sheet);
      expect(() => engine.insert(sheet, range(cells), 'Down')).toThrow(fault('InvalidOperation'));
    });
  });

  describe('sheets', () => {
    test('are added, renamed, moved, coloured and deleted, each told once', async () => {
      const engine = goalsEngine();
      const { id, name } = engine.addSheet();
      expect(name).toBe('Blad1');
      engine.renameSheet(id, 'Nytt');
      engine.moveSheet(id, 0);
      engine.setTabColor(id, '#00FF00');
      engine.setVisibility(id, 'Hidden');
      expect(engine.sheets().map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor])).toEqual([
        ['Nytt', 'Hidden', '#00FF00'],
        ['Mål', 'Visible', ''],
        ['Andra bladet', 'Visible', ''],
      ]);
      engine.deleteSheet(id);
      expect(engine.news()).toEqual([
        { kind: 'sheet-added', sheet: id },
        { kind: 'sheet-renamed', sheet: id, before: 'Blad1', after: 'Nytt' },
        { kind: 'sheet-moved', sheet: id },
        { kind: 'sheet-visibility', sheet: id, before: 'Visible', after: 'Hidden' },
        { kind: 'sheet-deleted', sheet: id, name: 'Nytt' },
      ]);
    });

    test('renaming one goes into formulas and names', async () => {
      const engine = goalsEngine();
      engine.renameSheet(engine.id('Mål'), "Mål 'nya' 2");
      expect(engine.formulas('Andra bladet', 'A1:A2')).toEqual([
        ["='Mål ''nya'' 2'!B6"],
        ["='Mål ''nya'' 2'!$B$3+'Andra bladet'!A1"],
      ]);
      expect(engine.names()[0]!.formula).toBe("='Mål ''nya'' 2'!$B$6");
      engine.type("Mål 'nya' 2", 'B2', [110]);
      await engine.settle();
      expect(engine.values('Andra bladet', 'A1:B2')).toEqual([
        [160, 160],
        [180, ''],
      ]);
    });

    test('deleting one leaves errors behind, and goes to the next', async () => {
      const engine = goalsEngine();
      const [mål, andra] = [engine.id('Mål'), engine.id('Andra bladet')];
      engine.activate(mål);
      engine.deleteSheet(mål);
      expect(engine.formulas('Andra bladet', 'A1:B1')).toEqual([['=#REF!B6', '=SUM(#REF!)']]);
      await engine.settle();
      expect(engine.values('Andra bladet', 'A1:A2')).toEqual([['#REF!'], ['#REF!']]);
      expect(engine.activeSheet()).toBe(andra);
      expect(() => engine.deleteSheet(andra)).toThrow(fault('InvalidOperation'));
      expect(() => engine.setVisibility(andra, 'Hidden')).toThrow(fault('InvalidOperation'));
      engine.undo();
      expect(engine.sheets()[0]!.name).toBe('Mål');
      await engine.settle();
      expect(engine.value('Andra bladet', 'A2')).toBe(80);
    });

    test.each([
      ['mål', 'ItemAlreadyExists'],
      ['', 'InvalidArgument'],
      ['x'.repeat(32), 'InvalidArgument'],
      ['a/b', 'InvalidArgument'],
      ["'a", 'InvalidArgument'],
    ])('may not be called %p', async (name, code) => {
      expect(() => goalsEngine().addSheet(name)).toThrow(fault(code));
    });

    test('hidden ones are neither gone to nor selected in; very hidden ones are not deleted', async () => {
      const engine = goalsEngine();
      const andra = engine.id('Andra bladet');
      engine.setVisibility(andra, 'VeryHidden');
      expect(() => engine.activate(andra)).toThrow(fault('InvalidOperation'));
      expect(() => engine.select(andra, range('A1'))).toThrow(fault('InvalidOperation'));
      expect(() => engine.deleteSheet(andra)).toThrow(fault('InvalidOperation'));
    });

    test('selecting goes there and tells; undo leaves the place and the XML parts alone', async () => {
      const engine = goalsEngine();
      const andra = engine.id('Andra bladet');
      engine.type('Mål', 'B2', [1]);
      const { id } = engine.addXmlPart('<a xmlns="urn:x">1</a>');
      engine.news();
      engine.select(andra, range('B2:C3'));
      expect(engine.news().map(({ kind }) => kind)).toEqual(['sheet-deactivated', 'sheet-activated', 'selection']);
      expect(engine.undo()).toBe(true);
      await engine.settle();
      expect(engine.value('Mål', 'B2')).toBe(10);
      expect(engine.selection()).toEqual({ sheet: andra, range: range('B2:C3') });
      expect(engine.xmlParts()).toEqual([{ id, namespaceUri: 'urn:x', xml: '<a xmlns="urn:x">1</a>' }]);
      expect(engine.undo()).toBe(false);
    });
  });

  describe('protection', () => {
    test('refuses locked cells and all that changes the sheet, not what is unlocked', async () => {
      const engine = engineOf({
        sheets: [{ name: 'A', rows: [['låst', 'låst']] }],
      });
      const sheet = engine.id('A');
      engine.protect(sheet, 'lösen');
      for (const work of [
        () => engine.type('A', 'A1', [1]),
        () => engine.type('A', 'A9', [1]),
        () => engine.put('A', 'A1', { formats: [['0']] }),
        () => engine.clear(sheet, range('A1'), 'Contents'),
        () => engine.insert(sheet, range('1:1'), 'Down'),
        () => engine.setLook(sheet, range('A1'), { bold: true }),
        () => engine.addConditionalFormat(sheet, [range('A1')], 'Custom'),
        () => engine.addTable(sheet, range('A1:B2'), true),
        () => engine.unprotect(sheet),
        () => engine.unprotect(sheet, 'fel'),
      ])
        expect(work).toThrow(fault('AccessDenied'));
      await engine.settle();
      expect(engine.values('A', 'A1:B1')).toEqual([['låst', 'låst']]);
      engine.unprotect(sheet, 'lösen');
      engine.type('A', 'A1', [1]);
      await engine.settle();
      expect(engine.value('A', 'A1')).toBe(1);
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { BorderStyleTypes, BorderType } from '@univerjs/core';
import { SetBorderBasicCommand } from '@univerjs/sheets';
import { strFromU8, unzipSync } from 'fflate';
import { readDetails, type CellStyleDetails } from '../../../src/index';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { moreOfLines } from '../../../workbench/host/looks/cell-lines';
import { BookRecord } from '../../../workbench/saving/book-record';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { LINES, linedWorkbook } from '../../fixtures/xlsx/lined-workbook';
import { ENGINES, UNIVER, type EngineKind } from '../../host/engines';
import { range } from '../../host/memory/engine-of';
import { changedParts } from '../../workbook/xlsx/patch/cells-of';
import { bookText } from './book-text';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

interface Opened {
  readonly engine: WorkbookEngine;
  readonly record: BookRecord;
  readonly sheet: string;
}

function opened(kind: EngineKind, bytes: Uint8Array): Opened {
  const engine = kind.open(bytes, 'linjer.xlsx');
  return { engine, record: new BookRecord(engine, bytes), sheet: engine.sheets()[0]!.id };
}

/** The lines around a cell of a file. */
function linesAt(bytes: Uint8Array, address: string): CellStyleDetails['borders'] {
  const { top, left } = range(address);
  const { sheets, styles } = readDetails(bytes);
  return styles[sheets[0]!.styles[top]?.[left] ?? 0]!.borders;
}

/** The cells of the sheet as they stand in the file, by their addresses. */
function cellsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const sheet = strFromU8(unzipSync(bytes)[SHEET]!);
  return new Map(
    [...sheet.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].map(([cell, address]) => [address!, cell]),
  );
}

describe.each(ENGINES)('lines that an add-in draws ($name)', (kind) => {
  test('are saved, each with its own word, and opened again', () => {
    const bytes = writeXlsx({ sheets: [{ name: 'Blad', rows: [['a', 1]] }] });
    const { engine, record, sheet } = opened(kind, bytes);
    Object.values(LINES).forEach(([style, weight], row) => {
      const more = moreOfLines([['EdgeLeft', { style, weight, color: '#00AA00' }]]);
      engine.setLook(sheet, range(`C${row + 1}`), { more });
    });
    const saved = record.save();
    expect(saved.unsaved).toEqual([]);
    expect(changedParts(bytes, saved.bytes)).toEqual(expect.arrayContaining([SHEET, STYLES]));
    Object.keys(LINES).forEach((style, row) => {
      expect(linesAt(saved.bytes, `C${row + 1}`)).toEqual({ left: { style, colour: '#00AA00' } });
    });
    expect(bookText(kind.open(saved.bytes))).toEqual(bookText(engine));
    record.rebase(saved.bytes);
    expect(record.isChanged).toBe(false);
  });

  test('change only the side that they are at, of that cell, and undone they change nothing', () => {
    const bytes = linedWorkbook();
    const { engine, record, sheet } = opened(kind, bytes);
    expect(record.save()).toEqual({ bytes, unsaved: [] });
    const { more } = engine.look(sheet, 2, 3);
    engine.setLook(sheet, range('D3'), {
      more: { ...more, ...moreOfLines([['EdgeTop', { style: 'Double', weight: 'Thick', color: '#FF0000' }]]) },
    });
    const saved = record.save().bytes;
    const [before, after] = [linesAt(bytes, 'D3'), linesAt(saved, 'D3')];
    expect(after).toEqual({ ...before, top: { style: 'double', colour: '#FF0000' } });
    // What was not changed keeps its automatic colour.
    expect(after.left).toEqual({ style: 'medium', colour: '' });
    const cells = cellsOf(saved);
    for (const [address, cell] of cellsOf(bytes)) expect(cells.get(address) === cell).toBe(address !== 'D3');
    engine.undo();
    expect(record.save().bytes).toBe(bytes);
  });

  test('and those that it takes away are gone, while a diagonal of the file stays', () => {
    const bytes = linedWorkbook();
    const { engine, record, sheet } = opened(kind, bytes);
    engine.setLook(sheet, range('D2:F4'), { more: undefined } as object);
    engine.setLook(sheet, range('D6'), {
      more: moreOfLines([['EdgeTop', { style: 'Dot', weight: 'Thin', color: '#000000' }]]),
    });
    const { bytes: saved, unsaved } = record.save();
    expect(unsaved).toEqual([]);
    for (const address of ['D2', 'E3', 'F4']) expect(linesAt(saved, address)).toEqual({});
    expect(strFromU8(unzipSync(saved)[STYLES]!)).toMatch(
      /<border diagonalDown="1"><top style="dotted"><color rgb="FF000000"\/><\/top><diagonal style="thin"/,
    );
  });

  test('across a cell are told of as not saved, once for each cell', () => {
    const { engine, record, sheet } = opened(kind, linedWorkbook());
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    engine.setLook(sheet, range('H2:H3'), {
      more: moreOfLines([
        ['DiagonalDown', line],
        ['DiagonalUp', line],
        ['EdgeTop', line],
      ]),
    });
    const { bytes, unsaved } = record.save();
    expect(unsaved).toEqual([{ what: 'look:border.diagonal', sheet: 'Blad1', count: 2 }]);
    expect(linesAt(bytes, 'H3')).toEqual({ top: { style: 'thin', colour: '#000000' } });
  });
});

describe("lines of the grid's toolbar", () => {
  const toolbar = async (
    { engine, sheet }: Opened,
    address: string,
    type: BorderType | 'bltr',
    style = BorderStyleTypes.THIN,
    color = 'rgb(0, 112, 192)',
  ): Promise<void> => {
    const { book } = engine as UniverEngine;
    const { top, left, bottom, right } = range(address);
    await book.commands.executeCommand(SetBorderBasicCommand.id, {
      unitId: book.unitId,
      subUnitId: sheet,
      ranges: [{ startRow: top, startColumn: left, endRow: bottom, endColumn: right }],
      value: { type, style, color },
    });
    await engine.settled?.();
  };
  const blue = (style: string): object => ({ style, colour: '#0070C0' });
  const bytes = writeXlsx({
    sheets: [
      { name: 'Blad', rows: [['a', { formula: '1+2', value: 3 }], [{ value: 5, style: 'amount' }, 'b'], ['c']] },
    ],
  });

  test('are told to add-ins and saved, beside what the cells hold', async () => {
    const book = opened(UNIVER, bytes);
    await toolbar(book, 'A1:B2', BorderType.OUTSIDE, BorderStyleTypes.MEDIUM_DASHED);
    await toolbar(book, 'A1:B2', BorderType.VERTICAL);
    const { engine, record, sheet } = book;
    expect(engine.look(sheet, 0, 1).more).toEqual({
      ...moreOfLines([
        ['EdgeTop', { style: 'Dash', weight: 'Medium', color: '#0070C0' }],
        ['EdgeLeft', { style: 'Continuous', weight: 'Thin', color: '#0070C0' }],
        ['EdgeRight', { style: 'Dash', weight: 'Medium', color: '#0070C0' }],
      ]),
    });
    const saved = record.save();
    expect(saved.unsaved).toEqual([]);
    expect(linesAt(saved.bytes, 'B1')).toEqual({
      top: blue('mediumDashed'),
      left: blue('thin'),
      right: blue('mediumDashed'),
    });
    expect(linesAt(saved.bytes, 'A2')).toEqual({
      bottom: blue('mediumDashed'),
      left: blue('mediumDashed'),
      right: blue('thin'),
    });
    expect(cellsOf(saved.bytes).get('A3')).toBe(cellsOf(bytes).get('A3'));
    const again = UNIVER.open(saved.bytes);
    expect(again.read(again.sheets()[0]!.id, range('A1:B2'))).toEqual(engine.read(sheet, range('A1:B2')));
    expect(engine.read(sheet, range('B1')).formulas).toEqual([['=1+2']]);
    expect(bookText(again)).toEqual(bookText(engine));
    engine.undo();
    engine.undo();
    expect(record.save().bytes).toBe(bytes);
  });

  test('that are taken away are gone in the file', async () => {
    const lined = linedWorkbook();
    const book = opened(UNIVER, lined);
    await toolbar(book, 'D2:F4', BorderType.NONE);
    const saved = book.record.save().bytes;
    for (const address of ['D2', 'E3', 'F4']) expect(linesAt(saved, address)).toEqual({});
    const cells = cellsOf(saved);
    for (const [address, cell] of cellsOf(lined))
      expect(cells.get(address) === cell).toBe(!/^[DEF][234]$/.test(address));
    book.engine.undo();
    expect(book.record.save().bytes).toBe(lined);
  });

  test('that come and go change nothing', async () => {
    const book = opened(UNIVER, bytes);
    await toolbar(book, 'A1:C5', BorderType.ALL);
    expect(book.record.isChanged).toBe(true);
    await toolbar(book, 'A1:C5', BorderType.NONE);
    expect(book.record.save()).toEqual({ bytes, unsaved: [] });
  });

  test.each([BorderType.TLBR, BorderType.TLBC_TLMR, BorderType.TLBR_TLBC_TLMR, 'bltr', BorderType.MLTR_BCTR] as const)(
    'across a cell are told of as not saved (%s)',
    async (type) => {
      const book = opened(UNIVER, bytes);
      await toolbar(book, 'A1', type);
      expect(book.record.save().unsaved).toEqual([{ what: 'look:border.diagonal', sheet: 'Blad', count: 1 }]);
    },
  );
});

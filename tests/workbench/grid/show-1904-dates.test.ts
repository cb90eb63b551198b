import { afterAll, describe, expect, test } from '@jest/globals';
import { CellValueType, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { looksLikeDate, show1904Dates } from '../../../workbench/grid/show-1904-dates';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { cellFormats, rawXlsx } from '../../fixtures/xlsx/raw-workbook';
import { range } from '../../host/memory/engine-of';

const engines: UniverEngine[] = [];
afterAll(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

/** Days 44521 (2025-11-22 when counted from 1904), 1.25, and a quarter of a day. */
function opened(date1904: boolean): UniverEngine {
  const bytes = rawXlsx({
    workbookBefore: date1904 ? '<workbookPr date1904="1"/>' : '',
    styles: cellFormats(0, 14, 20, 46, 4, 22),
    rows: '<row r="1"><c r="A1" s="1"><v>44521</v></c><c r="B1" s="2"><v>0.25</v></c><c r="C1" s="3"><v>1.25</v></c><c r="D1" s="4"><v>44521</v></c><c r="E1"><v>44521</v></c><c r="F1" s="5"><v>44521.5</v></c></row>',
  });
  const engine = new UniverEngine(bytes, 'dagar.xlsx');
  engines.push(engine);
  show1904Dates(engine.book);
  return engine;
}

const shownIn = (engine: UniverEngine): unknown[] => {
  const sheet = engine.book.sheet(engine.sheets()[0]!.id);
  return [0, 1, 2, 3, 4, 5].map((column) => sheet.getCell(0, column)?.v);
};

test('days since 1904 are shown as the days they are; times, numbers and values stay', () => {
  const engine = opened(true);
  expect(shownIn(engine)).toEqual(['2025-11-22', '6:00', '30:00:00', '44,521.00', 44521, '2025-11-22 12:00']);
  const sheet = engine.sheets()[0]!.id;
  expect(engine.read(sheet, range('A1:F1')).values).toEqual([[44521, 0.25, 1.25, 44521, 44521, 44521.5]]);
});

test('in other workbooks nothing is another', () => {
  expect(shownIn(opened(false))).toEqual(['2021-11-21', '6:00', '30:00:00', '44,521.00', 44521, '2021-11-21 12:00']);
});

describe('what is typed', () => {
  /** What comes into a cell when Univer takes what is typed for a number of days since 1900. */
  const typed = (engine: UniverEngine, text: string, understood: ICellData): unknown => {
    const { writeCellInterceptor } = engine.book.injector.get(SheetInterceptorService);
    const stop = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 1,
      handler: (_, __, next) => next(understood),
    });
    const sheet = engine.book.sheet(engine.sheets()[0]!.id);
    const context = {
      worksheet: sheet,
      unitId: engine.book.unitId,
      subUnitId: sheet.getSheetId(),
      workbook: engine.book.workbook,
      row: 0,
      col: 0,
      origin: null,
    };
    try {
      return writeCellInterceptor.fetchThroughInterceptors(AFTER_CELL_EDIT)({ v: text }, context)?.v;
    } finally {
      stop();
    }
  };

  test.each([
    ['2025-11-22', { v: 45983, t: CellValueType.NUMBER }, 44521],
    ['45983', { v: 45983, t: CellValueType.NUMBER }, 45983],
    ['12:30', { v: 0.5208, t: CellValueType.NUMBER }, 0.5208],
    ['3-4 veckor', { v: '3-4 veckor', t: CellValueType.STRING }, '3-4 veckor'],
  ])('%s', (text, understood, expected) => {
    expect(typed(opened(true), text, understood)).toBe(expected);
    expect(typed(opened(false), text, understood)).toBe(understood.v);
  });

  test.each([
    ['2026-11-22', true],
    ['22/11 2026', true],
    ['22.11.2026', true],
    ['22 november', true],
    ['11-22', true],
    ['2026-11-22 13:30', true],
    ['1.5', false],
    ['1,5', false],
    ['-12', false],
    ['13:30', false],
    ['1e5', false],
    ['12 %', false],
    ['100 kr', false],
    ['', false],
  ])('%j is a date: %s', (text, expected) => {
    expect(looksLikeDate(text)).toBe(expected);
  });
});

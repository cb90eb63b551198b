import { expect, test } from '@jest/globals';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { showWrittenFormulas } from '../../../workbench/grid/show-written-formulas';
import type { UniverEngine } from '../../../workbench/univer/univer-engine';
import { UNIVER } from '../../host/engines';

const BOOK = writeXlsx({
  sheets: [
    {
      name: 'Mål',
      rows: [
        ['Id', 'Belopp'],
        ['M1', 10],
        ['M2', 20],
      ],
      tables: [{ name: 'tbl_Mål', top: 0, left: 0, columns: ['Id', 'Belopp'], dataRows: 2 }],
    },
  ],
});

test.each([
  ['=[@Belopp]*2', '=[@Belopp]*2'],
  ['=SUM(tbl_Mål[[#Headers],[#Data],[Belopp]])', '=SUM(tbl_Mål[[#Headers],[#Data],[Belopp]])'],
  ['=B2+1', '=B2+1'],
  ['text', undefined],
])('the editor of a cell with %s shows %s', async (typed, shown) => {
  const engine = UNIVER.open(BOOK, 'bok.xlsx') as UniverEngine;
  showWrittenFormulas(engine);
  const { book } = engine;
  const sheet = engine.sheets()[0]!.id;
  const [row, col] = [1, 1];
  const interceptor = book.injector.get(SheetInterceptorService).writeCellInterceptor;
  // As Univer's formula bar has it: what it calculates from, and nobody else is asked.
  interceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (value) => {
      const f = book.injector.get(FormulaDataModel).getFormulaStringByCell(row, col, sheet, book.unitId);
      return value && f !== null ? { ...value, f } : value;
    },
  });
  const inside = { top: row, left: col, bottom: row, right: col };
  engine.write(sheet, inside, { content: [[typed]] });
  await engine.settled();
  const worksheet = book.sheet(sheet);
  const cell = interceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(worksheet.getCell(row, col), {
    workbook: book.workbook,
    worksheet,
    unitId: book.unitId,
    subUnitId: sheet,
    row,
    col,
    rawData: worksheet.getCellRaw(row, col),
  } as never);
  expect(cell?.f ?? undefined).toBe(shown);
});

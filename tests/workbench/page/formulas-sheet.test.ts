import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import metadata from '../../../functions/functions.json';
import type { HostValue } from '../../../workbench/host/engine';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';
import { addFormulasSheet, FORMULAS_SHEET } from '../../../workbench/page/formulas-sheet';
import {
  chainCheck,
  checkWorkbook,
  findModel,
  goalCoverage,
  goalPath,
  openWorkbook,
  tableFindings,
  type Figures,
  type Finding,
} from '../../../src/index';
import { openInExcel } from '../../workbook/excel/open-in-excel';

const SAMPLES = path.join(process.cwd(), 'samples');
const FILES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const sampleEngine = (file: string): MemoryEngine => new MemoryEngine(readFileSync(path.join(SAMPLES, file)), file);

/** The sheet's cells: what they hold, by row and column. */
function sheetOf(engine: MemoryEngine) {
  const { id } = engine.sheets().find(({ name }) => name === FORMULAS_SHEET)!;
  const used = engine.usedRange(id, true)!;
  const { formulas, values } = engine.read(id, used);
  const cells = formulas.flatMap((row, top) =>
    row.map((content, left) => ({ row: top + used.top, column: left + used.left, content })),
  );
  return {
    id,
    used,
    cells,
    // Of a formula that is shown as a text, the text is the value.
    formulas: cells.filter(
      ({ row, column, content }) =>
        String(content).startsWith('=') && values[row - used.top]![column - used.left] !== content,
    ),
  };
}

type Rows = readonly (readonly HostValue[])[];

/** A table's rows with its header, or one of its columns without. */
function tableRows(engine: MemoryEngine, name: string, column?: string): HostValue[][] {
  const table = engine.tables().find((each) => each.name === name)!;
  const rows = engine.read(table.sheet, table.range).values.map((row) => [...row]);
  const index = rows[0]!.indexOf(column ?? '');
  return column === undefined ? rows : rows.slice(1).map((row) => [row[index]!]);
}

/** What the formulas that spill come to, by the function's name; twelve numbers for all others. */
function resultsOf(engine: MemoryEngine, formula: string): Rows {
  const goals = (column: string): HostValue[][] => tableRows(engine, 'tblMål', column);
  const shown = (figures: Figures): Rows =>
    figures.map((row) => row.map((each) => (typeof each === 'object' ? 'Överordnat mål F9 finns inte.' : each)));
  const name = /STYR\.(\p{L}+)\(/u.exec(formula)?.[1];
  switch (name) {
    case 'MÅLKEDJA':
      return shown(goalPath(goals('Mål-id').slice(-1), goals('Mål-id'), goals('Överordnat mål')));
    case 'KEDJEKOLL':
      return shown(chainCheck(goals('Mål-id'), goals('Överordnat mål'), goals('Nivå'), undefined));
    case 'TÄCKNING':
      return shown(goalCoverage(goals('Mål-id'), goals('Mål-id'), goals('Överordnat mål')));
    case 'VALIDERA': {
      const tables = ['tblMål', 'tblStyrmått'].map((each) => ({ input: tableRows(engine, each) }));
      return shown(tableFindings(tables, 'sv'));
    }
    case 'RAMUTRYMME':
      return tableRows(engine, 'tblRamar', '2027')
        .filter((row) => row[0] !== '')
        .slice(0, 8);
    case undefined:
      return formula.includes('tblMål') ? goals('Mål-id') : tableRows(engine, 'tblRamar', 'Nämnd').slice(0, 8);
    default:
      return [Array.from({ length: 12 }, (_each, month) => 83_333 + month)];
  }
}

/** Puts results where the formulas are, as a grid does that calculates them. */
function fillResults(engine: MemoryEngine): void {
  const { id, formulas } = sheetOf(engine);
  for (const { row, column, content } of formulas) {
    const rows = resultsOf(engine, String(content));
    const range = { top: row, left: column, bottom: row + rows.length - 1, right: column + rows[0]!.length - 1 };
    engine.write(id, range, { content: rows });
  }
}

async function findings(engine: MemoryEngine): Promise<readonly Finding[]> {
  const open = openInExcel(engine);
  try {
    const opened = openWorkbook(await open.workbook.read());
    return checkWorkbook(opened, opened.model ?? findModel('karlskoga')!).open;
  } finally {
    open.close();
  }
}

describe.each(FILES)('%s', (file) => {
  test('has no finding more for the sheet, whatever its formulas come to', async () => {
    const before = await findings(sampleEngine(file));
    const engine = sampleEngine(file);
    addFormulasSheet(engine, 'sv');
    fillResults(engine);
    expect(await findings(engine)).toEqual(before);
  });

  test('has room for what its formulas come to', () => {
    const engine = sampleEngine(file);
    addFormulasSheet(engine, 'sv');
    const { cells, formulas } = sheetOf(engine);
    const last = Math.max(...cells.map(({ row }) => row));
    for (const { row, column, content } of formulas) {
      const rows = resultsOf(engine, String(content));
      const inTheWay = cells.filter(
        (cell) =>
          cell.content !== '' &&
          (cell.row !== row || cell.column !== column) &&
          cell.row >= row &&
          cell.row < row + rows.length &&
          cell.column >= column &&
          cell.column < column + rows[0]!.length,
      );
      expect([content, inTheWay]).toEqual([content, []]);
      // What grows with the workbook has nothing below it.
      if (/KEDJEKOLL|TÄCKNING|VALIDERA|^=tblMål/.test(String(content))) expect(row).toBe(last);
    }
  });

  test('calls functions that there are, and tables and cells that it has', () => {
    const engine = sampleEngine(file);
    addFormulasSheet(engine, 'sv');
    const known = new Set(metadata.functions.map(({ name }) => name));
    const { formulas } = sheetOf(engine);
    expect(formulas.length).toBeGreaterThan(engine.tables().length > 0 ? 13 : 7);
    for (const { content } of formulas) {
      for (const [, name] of String(content).matchAll(/STYR\.(\p{L}+)\(/gu)) expect(known).toContain(name);
      for (const [, table, column] of String(content).matchAll(/(tbl\p{L}+)\[([^#\]]+)\]/gu))
        expect(tableRows(engine, table!)[0]).toContain(column);
    }
  });
});

describe('the sheet', () => {
  test('is the last, leaves nothing to undo and the user where he was', () => {
    const engine = sampleEngine('karlskoga.xlsx');
    const active = engine.activeSheet();
    addFormulasSheet(engine, 'sv');
    expect(engine.sheets().at(-1)!.name).toBe(FORMULAS_SHEET);
    expect([engine.undo(), engine.redo(), engine.activeSheet()]).toEqual([false, false, active]);
  });

  test('is put in once', () => {
    const engine = sampleEngine('karlskoga.xlsx');
    addFormulasSheet(engine, 'sv');
    const { cells } = sheetOf(engine);
    addFormulasSheet(engine, 'en');
    expect(engine.sheets().filter(({ name }) => name === FORMULAS_SHEET)).toHaveLength(1);
    expect(sheetOf(engine).cells).toEqual(cells);
  });

  test('speaks the language of the page, with the same formulas', () => {
    const [swedish, english] = (['sv', 'en'] as const).map((language) => {
      const engine = sampleEngine('karlskoga.xlsx');
      addFormulasSheet(engine, language);
      return sheetOf(engine);
    });
    expect(english!.formulas).toEqual(swedish!.formulas);
    expect(english!.cells[0]!.content).toBe('Styrkoll’s functions in this workbook');
    expect(swedish!.cells[0]!.content).toBe('Styrkolls funktioner i den här boken');
  });
});

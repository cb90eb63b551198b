import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  InsertRowByRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
} from '@univerjs/sheets';
import { RANGE_TYPE } from '@univerjs/core';
import { unzipSync, strFromU8 } from 'fflate';
import { readDetails, readXlsx } from '../../../src/index';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { addFormulasSheet, FORMULAS_SHEET } from '../../../workbench/page/formulas-sheet';
import { BookRecord } from '../../../workbench/saving/book-record';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { range } from '../../host/memory/engine-of';
import { changedParts } from '../../workbook/xlsx/patch/cells-of';
import { bookText } from './book-text';
import { oddPackage } from './odd-package';

const engines: UniverEngine[] = [];

afterAll(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

function openEngine(bytes: Uint8Array): UniverEngine {
  const engine = new UniverEngine(bytes, 'prov.xlsx');
  engines.push(engine);
  return engine;
}

interface Open {
  readonly engine: UniverEngine;
  readonly record: BookRecord;
  readonly ids: readonly string[];
  /** Runs a command as the grid's page does. */
  readonly run: (command: string, params: object) => Promise<void>;
}

function open(bytes: Uint8Array): Open {
  const engine = openEngine(bytes);
  const run = async (command: string, params: object): Promise<void> => {
    await engine.book.commands.executeCommand(command, { unitId: engine.book.unitId, ...params });
    await engine.settled();
  };
  return { engine, record: new BookRecord(engine, bytes), ids: engine.sheets().map(({ id }) => id), run };
}

const cell = (row: number, column: number) => {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
};
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join('samples', `${name}.xlsx`)));
const odd = oddPackage();
const SHEET = 'xl/worksheets/sheet3.xml';
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe.each(['karlskoga-med-fel', 'egen-layout', 'odd'])('%s in the grid', (name) => {
  test('comes back byte for byte, whatever was only looked at', async () => {
    const bytes = name === 'odd' ? odd : sample(name);
    const { engine, record, ids } = open(bytes);
    expect(record.isChanged).toBe(false);
    await engine.settled();
    const visible = engine.sheets().filter(({ visibility }) => visibility === 'Visible');
    engine.activate(visible.at(-1)!.id);
    engine.select(ids[1]!, range('B3'));
    engine.setAddinFunctions({ functions: [], call: () => Promise.resolve([[1]]) });
    await engine.settled();
    expect(record.save()).toEqual({ bytes, unsaved: [] });
    expect(record.isChanged).toBe(false);
  });
});

describe('what the user does in the grid', () => {
  const budget = (open: Open) => ({ subUnitId: open.ids[2]! });
  const edits: Readonly<Record<string, readonly [edit: (open: Open) => Promise<void>, parts: readonly string[]]>> = {
    'a text': [
      (open) => open.run(SetRangeValuesCommand.id, { ...budget(open), range: cell(3, 0), value: { v: 'Å & ä' } }),
      [SHEET, 'xl/workbook.xml'],
    ],
    'a number': [
      (open) => open.run(SetRangeValuesCommand.id, { ...budget(open), range: cell(3, 1), value: { v: 12.5 } }),
      [SHEET, 'xl/workbook.xml'],
    ],
    'a formula': [
      (open) => open.run(SetRangeValuesCommand.id, { ...budget(open), range: cell(3, 7), value: { f: '=SUM(B1:B3)' } }),
      [SHEET, 'xl/workbook.xml'],
    ],
    'a look': [
      (open) => open.run(SetStyleCommand.id, { ...budget(open), range: cell(3, 0), style: { type: 'bl', value: 1 } }),
      [SHEET, 'xl/styles.xml'],
    ],
    'a row': [
      (open) => open.run(InsertRowByRangeCommand.id, { ...budget(open), range: { ...cell(1, 0), endColumn: 25 } }),
      [
        SHEET,
        'xl/workbook.xml',
        'xl/styles.xml',
        'xl/drawings/drawing1.xml',
        'xl/charts/chart1.xml',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/calcChain.xml',
      ],
    ],
    'an empty column taken away': [
      (open) => open.run(RemoveColByRangeCommand.id, { ...budget(open), range: { ...cell(0, 6), endRow: 100 } }),
      [SHEET, 'xl/workbook.xml', 'xl/drawings/drawing1.xml', 'xl/calcChain.xml'],
    ],
  };

  test.each(Object.entries(edits))(
    '%s changes what says so, and undone it changes nothing',
    async (_, [edit, parts]) => {
      const opened = open(odd);
      const { engine, record } = opened;
      await edit(opened);
      expect(record.isChanged).toBe(true);
      const { bytes, unsaved } = record.save();
      expect(unsaved).toEqual([]);
      expect(changedParts(odd, bytes)).toEqual(parts);
      expect(bookText(openEngine(bytes))).toEqual(bookText(engine));
      readXlsx(bytes, { name: '' });
      engine.undo();
      await engine.settled();
      expect(record.isChanged).toBe(false);
      expect(record.save().bytes).toBe(odd);
    },
  );
});

test('a result that fills several cells is saved as one, and fills them when it is opened', async () => {
  const { engine, record, ids, run } = open(odd);
  await run(SetRangeValuesCommand.id, { subUnitId: ids[0]!, range: cell(20, 3), value: { f: '=SEQUENCE(3)' } });
  const { bytes } = record.save();
  const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="D21" cm="1"><f t="array" ref="D21:D23">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
  expect(sheet).toContain('<c r="D22"><v>2</v></c>');
  const [details] = readDetails(bytes).sheets;
  expect(details!.arrays).toEqual([range('D21:D23')]);
  const again = open(bytes);
  expect(again.engine.spills(again.ids[0]!)).toEqual([range('D21:D23')]);
  // What is in front of it does not stand in its way.
  await again.run(SetRangeValuesCommand.id, {
    subUnitId: again.ids[0]!,
    range: cell(20, 3),
    value: { f: '=SEQUENCE(2)+A30' },
  });
  expect(again.engine.read(again.ids[0]!, range('D21:D23')).values).toEqual([[1], [2], ['']]);
  expect(engine.read(ids[0]!, range('D21:D23')).values).toEqual([[1], [2], [3]]);
});

describe('the sheet with formulas that comes with a sample', () => {
  const ADDIN = {
    functions: [{ id: 'TAL', name: 'STYR.TAL', description: '', parameters: [{ name: 'a', description: '' }] }],
    call: () => Promise.resolve([[1], ['två'], [3]]),
  };
  const bytes = writeXlsx({ sheets: [{ name: 'Blad', rows: [['a', 1]] }] });

  function openWithFormulas(): Open & { readonly formulas: string } {
    const engine = openEngine(bytes);
    addFormulasSheet(engine, 'sv');
    const formulas = engine.sheets().find(({ name }) => name === FORMULAS_SHEET)!.id;
    engine.write(formulas, range('F30'), { content: [['=STYR.TAL(Blad!A1)']] });
    const { ids, run } = { ids: engine.sheets().map(({ id }) => id), run: () => Promise.resolve() };
    return { engine, record: new BookRecord(engine, bytes), ids, run, formulas };
  }

  test('is no change of the workbook, nor are its results; nor that it goes', async () => {
    const { engine, record, formulas } = openWithFormulas();
    expect(record.save().bytes).toBe(bytes);
    engine.setAddinFunctions(ADDIN);
    await engine.settled();
    expect(engine.read(formulas, range('F30:F32')).values).toEqual([[1], ['två'], [3]]);
    expect(record.isChanged).toBe(false);
    engine.deleteSheet(formulas);
    expect(record.isChanged).toBe(false);
  });

  test('is saved along with a change, as a sheet of its own whose functions Excel finds in the add-in', async () => {
    const { engine, record, ids, formulas } = openWithFormulas();
    engine.setAddinFunctions(ADDIN);
    await engine.settled();
    engine.write(ids[0]!, range('B1'), { content: [[2]] });
    await engine.settled();
    const saved = record.save();
    const sheet = part(saved.bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<f t="array" ref="F30:F32">_xldudf_STYR_TAL(Blad!A1)</f><v>1</v>');
    expect(sheet).toContain('<c r="F31" t="str"><v>två</v></c>');
    const again = openEngine(saved.bytes);
    const id = again.sheets()[1]!.id;
    expect(again.read(id, range('F30')).formulas).toEqual([['=STYR.TAL(Blad!A1)']]);
    again.setAddinFunctions(ADDIN);
    await again.settled();
    expect(again.read(id, range('F30:F32')).values).toEqual([[1], ['två'], [3]]);
    record.rebase(saved.bytes);
    expect(record.isChanged).toBe(false);
    engine.write(formulas, range('A1'), { content: [['Egen']] });
    expect(record.isChanged).toBe(true);
  });
});

test('what is done before the grid has come to rest is a change, too', async () => {
  const { engine, record, ids, run } = open(odd);
  engine.activate(ids[2]!);
  const rows = (top: number) => ({
    startRow: top,
    endRow: top,
    startColumn: 0,
    endColumn: 25,
    rangeType: RANGE_TYPE.ROW,
  });
  const params = { subUnitId: ids[2]!, range: rows(1), fromRange: rows(1), toRange: rows(5) };
  await run(MoveRowsCommand.id, params);
  expect(record.isChanged).toBe(true);
  expect(bookText(openEngine(record.save().bytes))).toEqual(bookText(engine));
});

test('an error that no file knows is saved as a missing value', async () => {
  const { engine, record, ids } = open(odd);
  engine.setAddinFunctions({
    functions: [{ id: 'TAL', name: 'STYR.TAL', description: '', parameters: [] }],
    call: () => Promise.resolve([['#BUSY!']]),
  });
  engine.write(ids[0]!, range('D9'), { content: [['=STYR.TAL()']] });
  await engine.settled();
  const saved = /<c r="D9".*?<\/c>/.exec(part(record.save().bytes, 'xl/worksheets/sheet1.xml'))?.[0];
  expect(saved).toBe('<c r="D9" t="e"><f>_xldudf_STYR_TAL()</f><v>#N/A</v></c>');
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { CopySheetCommand } from '@univerjs/sheets';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/index';
import { BookRecord } from '../../../workbench/saving/book-record';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { oddPackage } from './odd-package';
import { smallBook } from './small-book';

const engines: UniverEngine[] = [];

afterAll(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

function open(bytes: Uint8Array): { readonly engine: UniverEngine; readonly record: BookRecord } {
  const engine = new UniverEngine(bytes, 'prov.xlsx');
  engines.push(engine);
  return { engine, record: new BookRecord(engine, bytes) };
}

/** Copies a sheet as the menu of its tab does. */
async function copy(engine: UniverEngine, name: string): Promise<void> {
  const sheet = engine.sheets().find((each) => each.name === name)!.id;
  await engine.book.commands
    .executeCommand(CopySheetCommand.id, { unitId: engine.book.unitId, subUnitId: sheet })
    .catch(() => false);
  await engine.settled();
}

test('a sheet copied in the grid stands behind its original, under a free name, with tables under free names, and goes in one step', async () => {
  const bytes = new Uint8Array(readFileSync(path.join('samples', 'overtornea.xlsx')));
  const { engine, record } = open(bytes);
  const names = engine.sheets().map(({ name }) => name);
  const original = engine.tables().find(({ showHeaders }) => showHeaders)!;
  const name = engine.sheets().find(({ id }) => id === original.sheet)!.name;
  await copy(engine, name);
  const at = names.indexOf(name) + 1;
  expect(engine.sheets().map((sheet) => sheet.name)).toEqual(names.toSpliced(at, 0, `${name} (2)`));
  expect(engine.activeSheet()).toBe(engine.sheets()[at]!.id);
  const saved = record.save();
  expect(saved.unsaved).toEqual([]);
  const tables = readXlsx(saved.bytes, { name: '' }).sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  expect(new Set(tables.map((each) => each.toLowerCase())).size).toBe(tables.length);
  expect(tables.length).toBe(engine.tables().length);
  engine.undo();
  await engine.settled();
  expect(record.isChanged).toBe(false);
});

test('what lies on a sheet and cannot be copied is told of, also of a copy of the copy', async () => {
  const { engine, record } = open(oddPackage());
  const { name } = engine.sheets()[2]!;
  await copy(engine, name);
  await copy(engine, `${name} (2)`);
  const copies = [`${name} (2)`, `${name} (2) (2)`];
  expect(record.save().unsaved).toEqual(
    copies.flatMap((sheet) => ['chart', 'sparkline'].map((what) => ({ what, sheet, count: 1 }))),
  );
});

test('a new sheet is listed as the file lists its own, which may say in each what the prefix means', () => {
  const parts = unzipSync(smallBook());
  const [declared] = /\sxmlns:r="[^"]*"/.exec(strFromU8(parts['xl/workbook.xml']!))!;
  const text = strFromU8(parts['xl/workbook.xml']!).replace(declared, '').replaceAll('<sheet ', `<sheet${declared} `);
  const { engine, record } = open(zipSync({ ...parts, 'xl/workbook.xml': strToU8(text) }));
  engine.addSheet('Nytt');
  const list = strFromU8(unzipSync(record.save().bytes)['xl/workbook.xml']!);
  expect(/<sheet[^>]*name="Nytt"[^>]*>/.exec(list)?.[0]).toContain(declared);
});

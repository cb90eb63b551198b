import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import metadata from '../../../functions/functions.json';
import { functionMetadata } from '../../../workbench/host/functions/function-metadata';
import { installAssociations } from '../../../workbench/host/office/associations';
import { addFormulasSheet, FORMULAS_SHEET } from '../../../workbench/page/formulas-sheet';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';

installAssociations(globalThis);
let excel: HostedExcel;
let engine: UniverEngine;
beforeAll(async () => {
  const bytes = readFileSync(path.join(process.cwd(), 'samples/karlskoga-med-fel.xlsx'));
  let t = Date.now();
  const lap = (what: string) => {
    console.log(what, Date.now() - t);
    t = Date.now();
  };
  engine = new UniverEngine(bytes, 'karlskoga-med-fel.xlsx');
  lap('load');
  addFormulasSheet(engine, 'sv');
  lap('sheet');
  excel = excelInJsdom(engine);
  lap('client');
  await import('../../../functions/functions');
  lap('functions');
  engine.setAddinFunctions(excel.host.addinFunctions(functionMetadata(metadata, 'STYR')));
  lap('set');
  await engine.settled();
  lap('settled');
});
afterAll(() => excel.close());

test('x', () => {
  const sheet = engine.sheets().find(({ name }) => name === FORMULAS_SHEET)!;
  const used = engine.usedRange(sheet.id, true)!;
  const { values } = engine.read(sheet.id, { ...used, bottom: Math.min(used.bottom, 120) });
  console.log(values.map((row, i) => i + 1 + ': ' + row.map((v) => String(v).slice(0, 40)).join(' | ')).join('\n'));
  console.log(
    excel.host
      .log()
      .map((m) => [m.kind, m.bytesIn, m.bytesOut, m.what.join(';').slice(0, 300)].join(' '))
      .join('\n'),
  );
});

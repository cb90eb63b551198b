import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import metadata from '../../../functions/functions.json';
import type { HostValue } from '../../../workbench/host/engine';
import { functionMetadata } from '../../../workbench/host/functions/function-metadata';
import { installAssociations } from '../../../workbench/host/office/associations';
import { addFormulasSheet, FORMULAS_SHEET } from '../../../workbench/page/formulas-sheet';
import { UniverEngine } from '../../../workbench/univer/univer-engine';
import { excelInJsdom, type HostedExcel } from '../excel-in-jsdom';

/** The whole way: the grid's calculation, Microsoft's runtime, the add-in's own functions, and back. */

installAssociations(globalThis);
let excel: HostedExcel;
let engine: UniverEngine;
let rows: readonly (readonly HostValue[])[];

beforeAll(async () => {
  engine = new UniverEngine(readFileSync(path.join(process.cwd(), 'samples/karlskoga.xlsx')), 'karlskoga.xlsx');
  addFormulasSheet(engine, 'sv');
  excel = excelInJsdom(engine);
  await import('../../../functions/functions');
  engine.setAddinFunctions(excel.host.addinFunctions(functionMetadata(metadata, 'STYR')));
  // Here the engine of the checks is compiled when it is first called, which takes longer than a calculation waits.
  for (let turn = 0; turn < 3; turn++) await engine.settled();
  const { id } = engine.sheets().find(({ name }) => name === FORMULAS_SHEET)!;
  rows = engine.read(id, engine.usedRange(id, true)!).values;
}, 60_000);

afterAll(async () => {
  excel.close();
  engine.dispose();
  // The client keeps a timer for half a second after results.
  await new Promise((resolve) => setTimeout(resolve, 600));
});

/** The results of the row whose first text begins so. */
const resultsOf = (what: string): readonly HostValue[] => {
  const row = rows.find(([first]) => String(first).startsWith(what))!;
  return row.slice(2).filter((value) => value !== '');
};

test.each<[string, readonly unknown[]]>([
  ['Fel, varningar och upplysningar', [0, 0, expect.any(Number)]],
  ['Balanskravsresultatet', [26_100, 29_800, 27_500, 30_400, 33_100]],
  ['Talet i en text', [1_234_500]],
  ['Från tkr till mnkr', [12.5]],
  ['Treårsramar', [1_020_000, 1_040_400, 1_061_208]],
  ['En miljon', [500_000, 312_500, 187_500]],
  ['Andelen kvinnor', [0.52, 0.48, 4]],
  ['Trafikljus', ['Gul']],
  ['Barn- och utbildningsnämnden', [2826]],
])('%s', (what, expected) => {
  expect(resultsOf(what)).toEqual(expected);
});

test('a clean chain has nothing to remark, from the first goal to the last', () => {
  const top = rows.findIndex(([first]) => first === 'Alla mål, i tabellens ordning');
  const chain = rows.slice(top + 1);
  expect(chain).toHaveLength(75);
  expect(chain.map(([, remark]) => remark).filter((remark) => remark !== '')).toEqual([]);
  expect(chain[0]!.slice(0, 3)).toEqual(['V1', '', 74]);
});

test('the calls of a calculation go together', () => {
  const calls = excel.host.log().filter(({ kind }) => kind === 'calls');
  expect(calls.length).toBeLessThanOrEqual(2);
  expect(calls[0]!.what.length).toBeGreaterThan(10);
});

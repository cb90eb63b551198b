import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../scripts/server/static-server.mjs';
import { startBrowser } from '../tests/e2e/start-browser';
import { writeFunctionPage } from '../tests/functions/function-page';
import { median } from './median';

/** Times in milliseconds. */
export interface FunctionsResult {
  /** 10,000 calls of `a + b` and of a scalar function through Microsoft's runtime, in turn. */
  readonly plus: number;
  readonly scalars: Readonly<Record<string, number>>;
  /** One call over 10,000 rows of each function that takes whole columns, by itself. */
  readonly columns: Readonly<Record<string, number>>;
}

const CALLS = 10_000;
const ROWS = 10_000;
const ROUNDS = 9;

/** The runtime lets half a second go by between two messages to the host; the next round begins when it is ready again. */
const PAUSE = 1_500;

const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  TAL: [[[1234.5]]],
  BELOPP: [[[1500]], [['tkr']], [['kr']]],
  MALUPPFYLLELSE: [[[45]], [[90]], null, null],
};

/** Measures the built worksheet functions in a browser, in Microsoft's own runtime. `addin` is the folder of the build. */
export async function measureFunctions(addin: string): Promise<FunctionsResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-functions-'));
  writeFunctionPage(addin, folder);
  const served = await serveFolder({ root: folder });
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(`${served.origin}/functions.html`);
    const columns = await measureColumns(page);
    return { ...(await measureCalls(page)), columns };
  } finally {
    await server.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureCalls(page: Page): Promise<Omit<FunctionsResult, 'columns'>> {
  const kinds: Readonly<Record<string, readonly unknown[]>> = { PLUS: [1, 2], ...SCALARS };
  const times = new Map<string, number[]>(Object.keys(kinds).map((id) => [id, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [id, args] of Object.entries(kinds)) {
      const script = `callAll(Array.from({ length: ${CALLS} }, () => (${JSON.stringify({ id, args })}))).then((all) => all.milliseconds)`;
      times.get(id)!.push(await page.evaluate<number>(script));
      await page.waitForTimeout(PAUSE);
    }
  }
  const figures = [...times].map(([id, list]) => [id, median(list.slice(1))] as const);
  return {
    plus: median(times.get('PLUS')!.slice(1)),
    scalars: Object.fromEntries(figures.filter(([id]) => id !== 'PLUS')),
  };
}

/** Made in the page: 10,000 goals in a tree, measures with three targets, budgets and frames. */
const COLUMNS = `
const rows = Array.from({ length: ${ROWS} }, (_, row) => row);
const parentOf = (row) => (row === 0 ? '' : row < 20 ? 'N0' : row < 400 ? 'N' + (1 + (row % 19)) : 'N' + (20 + (row % 380)));
const levelOf = (row) => (row === 0 ? 'Vision' : row < 20 ? 'Fullmäktigemål' : row < 400 ? 'Nämndmål' : 'Förvaltningsmål');
const ids = rows.map((row) => ['N' + row]);
const parents = rows.map((row) => [parentOf(row)]);
const levels = rows.map((row) => [levelOf(row)]);
const targets = rows.map((row) => [row, row + 1, row + 2]);
const amounts = rows.map((row) => [1000 + row]);
const texts = rows.map((row) => ['1 ' + (100 + (row % 900)) + ',50']);
const calls = {
  TAL: [texts],
  BELOPP: [amounts, [['tkr']], [['kr']]],
  MALKEDJA: [ids, ids, parents, null, null],
  KEDJEKOLL: [ids, parents, levels, [['Karlskoga']]],
  UNDERMAL: [ids, ids, parents, [[1]]],
  TACKNING: [ids, ids, parents],
  MATKOLL: [ids, [[2027, 2028, 2029]], targets, amounts, [['Karlskoga']]],
  MALUPPFYLLELSE: [amounts, amounts, null, null],
  TRAFIKLJUS: [amounts, amounts, null, null],
  RAMKOLL: [amounts, amounts, null],
  RAMUTRYMME: [ids.slice(0, 100), targets.slice(0, 100), rows.map((row) => ['N' + (row % 100)]), targets],
  FORDELA: [[[1e9]], amounts],
  RESURSFORDELA: [amounts, [[850]], [[1e9]]],
  KONSFORDELNING: [amounts, amounts],
};
`;

async function measureColumns(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate<Readonly<Record<string, number>>>(`(() => {
    ${COLUMNS}
    const times = {};
    for (const [id, args] of Object.entries(calls)) {
      const list = [];
      for (let round = 0; round < 25; round++) {
        // Excel hands over new texts at every call.
        const given = JSON.parse(JSON.stringify(args));
        const from = performance.now();
        registered[id](...given);
        list.push(performance.now() - from);
      }
      times[id] = list.sort((a, b) => a - b)[12];
    }
    return times;
  })()`);
}

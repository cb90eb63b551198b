import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../scripts/server/static-server.mjs';
import { builtSite } from '../e2e/built-site';
import { openPage } from '../e2e/browser';

/** A call of a function as Excel makes it: `addresses` as Excel reports them for each argument. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly addresses?: readonly unknown[];
}

/** What Excel is told: the value that spills, or an error with its number (7 `#VALUE!`, 1 `#N/A`, 6 `#NUM!`) and its message. */
export type Told = { readonly value: unknown } | { readonly error: number; readonly message: string };

/** The built functions in Microsoft's own runtime, in a page whose host this is. */
export interface RuntimePage {
  call(id: string, args: readonly unknown[], addresses?: readonly unknown[]): Promise<Told>;
  /** All in one message; the milliseconds are those until the last answer came. */
  callAll(calls: readonly Call[]): Promise<{ readonly told: readonly Told[]; readonly milliseconds: number }>;
  /** Runs in the page. */
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly errors: readonly string[];
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

/** The host's side of the bridge: it takes the results of calls and says yes to everything else. */
const BRIDGE = `
window.answers = new Map();
window._richApiNativeBridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text);
    const Results = message.body.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
    for (const action of message.body.Actions) {
      if (action.Name !== 'SetInvocationArrayResults') continue;
      for (const row of action.ArgumentInfo.Arguments[0]) window.answers.get(row[0])?.(row);
    }
    const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results, Error: null }) } };
    setTimeout(() => window._richApiNativeBridge.onMessageFromHost(JSON.stringify(reply)));
  },
};
let next = 1;
window.callAll = async (calls) => {
  const from = performance.now();
  const told = [];
  const entries = calls.map(({ id, args, addresses }) => {
    const number = next++;
    told.push(new Promise((settle) => window.answers.set(number, settle)));
    // 4: errors are handed over as arguments.
    return [1, 1000, '', [number, id, args, 'Blad1!A1', 4, addresses ?? null]];
  });
  window._richApiNativeBridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  const rows = await Promise.all(told);
  const milliseconds = performance.now() - from;
  return {
    milliseconds,
    told: rows.map(([, good, value, error]) => (good ? { value } : { error, message: value })),
  };
};
`;

/** The page; the build's own page says of which scripts the functions consist. */
function pageOf(addin: string): string {
  const scripts = /data-functions="([^"]*)"/.exec(readFileSync(path.join(addin, 'taskpane.html'), 'utf8'))?.[1] ?? '';
  const sources = [
    'bridge.js',
    'custom-functions-runtime.js',
    'plus.js',
    ...scripts.split(' ').map((name) => `addin/${name}`),
  ];
  return [
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">',
    ...sources.map((source) => `<script src="${source}"></script>`),
  ].join('\n');
}

/** The function that the others' speed is compared with. */
const PLUS = `CustomFunctions.associate('PLUS', (a, b) => a + b);`;

/** Opens the page with the functions of this run's build. */
export async function openRuntime(): Promise<RuntimePage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-functions-'));
  cpSync(path.join(builtSite(), 'addin'), path.join(folder, 'addin'), { recursive: true });
  const runtime = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.js');
  cpSync(runtime, path.join(folder, 'custom-functions-runtime.js'));
  writeFileSync(path.join(folder, 'bridge.js'), BRIDGE);
  writeFileSync(path.join(folder, 'plus.js'), PLUS);
  writeFileSync(path.join(folder, 'functions.html'), pageOf(path.join(folder, 'addin')));
  const served = await serveFolder({ root: folder });
  const { page, errors, strayRequests, close } = await openPage(`${served.origin}/functions.html`);
  const callAll: RuntimePage['callAll'] = (calls) =>
    page.evaluate(
      (list) => (window as unknown as { callAll(all: unknown): Promise<never> }).callAll(list),
      calls as never,
    );
  return {
    callAll,
    call: async (id, args, addresses) => (await callAll([{ id, args, ...(addresses && { addresses }) }])).told[0]!,
    evaluate: (script) => page.evaluate(script),
    errors,
    strayRequests,
    close: async () => {
      await close();
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
  const told = [];
  const entries = calls.map(({ id, args, addresses }) => {
    const number = next++;
    told.push(new Promise((settle) => window.answers.set(number, settle)));
    // 4: errors are handed over as arguments.
    return [1, 1000, '', [number, id, args, 'Blad1!A1', 4, addresses ?? null]];
  });
  const message = JSON.stringify({ type: 3, message: { entries } });
  const from = performance.now();
  window._richApiNativeBridge.onMessageFromHost(message);
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

/** Before the functions: keeps what they associate, so that one's own time can be measured, and adds the one that all are compared with. */
const PLUS = `
const { associate } = CustomFunctions;
window.registered = {};
CustomFunctions.associate = (...given) => {
  Object.assign(window.registered, given.length === 1 ? given[0] : { [given[0]]: given[1] });
  return associate.apply(CustomFunctions, given);
};
CustomFunctions.associate('PLUS', (a, b) => a + b);
`;

/**
 * Writes into a folder what a page needs to run the built functions in Microsoft's own runtime with itself as their host: `functions.html`. In the page
 * `callAll(calls)` calls functions by id, as Excel does, and `registered` holds them by id.
 * @param addin the folder of the built add-in
 */
export function writeFunctionPage(addin: string, folder: string): void {
  const runtime = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist/custom-functions-runtime.js');
  cpSync(addin, path.join(folder, 'addin'), { recursive: true });
  cpSync(runtime, path.join(folder, 'custom-functions-runtime.js'));
  writeFileSync(path.join(folder, 'bridge.js'), BRIDGE);
  writeFileSync(path.join(folder, 'plus.js'), PLUS);
  writeFileSync(path.join(folder, 'functions.html'), pageOf(path.join(folder, 'addin')));
}

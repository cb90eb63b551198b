// Which requirement set each member of Excel's API came with, read out of Microsoft's own client, for the host that plays an older Excel.
// Refresh: node scripts/office-api-sets.mjs > workbench/host/protocol/api-sets.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const CHECK = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"ExcelApiOnline"), "([\d.]+)"/g;

/** Members by requirement set, `{"1.2": ["Range.merge", …], "online": […]}`; what is in none came with 1.1. */
export function apiSets(script) {
  const sets = new Map();
  for (const [, member, set, version] of script.matchAll(CHECK)) {
    const key = set.startsWith('_') ? version : 'online';
    sets.set(key, (sets.get(key) ?? new Set()).add(member));
  }
  const minor = (key) => (key === 'online' ? Infinity : Number(key.split('.')[1]));
  const keys = [...sets.keys()].sort((a, b) => minor(a) - minor(b));
  return Object.fromEntries(keys.map((key) => [key, [...sets.get(key)].sort()]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const require = createRequire(import.meta.url);
  const script = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  console.log(JSON.stringify(apiSets(script), null, 2));
}

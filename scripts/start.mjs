/*
 * What `npm start` does: builds the command line, checks the sample workbooks, and exports those that are in order. Works from a
 * clean clone after `npm ci`, without a network. Findings in a sample are what it is there to show; they are no failure.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const styrkoll = path.join('dist', 'styrkoll.js');
const exportsFolder = path.join('dist', 'export');

const english = /^en(?![a-z])/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const texts = english
  ? {
      build: 'Building the command line …',
      check: (count) => `Checking ${count} sample workbooks …`,
      export: 'Exporting the samples that are in order …',
      noSamples: 'There are no workbooks in samples/. Make them with: npm run samples',
      next: `Now try a workbook of your own: node ${styrkoll} check FILE.xlsx --model karlskoga`,
    }
  : {
      build: 'Bygger kommandoraden …',
      check: (count) => `Granskar ${count} exempelarbetsböcker …`,
      export: 'Exporterar de exempel som är i ordning …',
      noSamples: 'Det finns inga arbetsböcker i samples/. Gör dem med: npm run samples',
      next: `Pröva nu en egen arbetsbok: node ${styrkoll} check FIL.xlsx --model karlskoga`,
    };

let steps = 0;
const announce = (text) => console.log(`\n[${(steps += 1)}/3] ${text}\n`);

/** Runs Node on a script of the project; the exit code. */
function node(script, ...args) {
  const { status, error } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 2;
}

/** The same, where anything but success ends the run. */
function mustRun(script, ...args) {
  const code = node(script, ...args);
  if (code !== 0) process.exit(code);
}

announce(texts.build);
mustRun('scripts/generate.mjs');
mustRun('node_modules/webpack/bin/webpack.js', '--config-name', 'cli', '--stats', 'errors-warnings');

const samples = readdirSync(path.join(root, 'samples'))
  .filter((name) => /^[^~.].*\.xlsx$/i.test(name))
  .sort()
  .map((name) => path.join('samples', name));
if (samples.length === 0) {
  console.error(texts.noSamples);
  process.exit(2);
}

announce(texts.check(samples.length));
const inOrder = [];
for (const sample of samples) {
  const code = node(styrkoll, 'check', sample);
  console.log('');
  if (code > 1) process.exit(code);
  if (code === 0) inOrder.push(sample);
}

announce(texts.export);
for (const sample of inOrder) {
  const out = path.join(exportsFolder, `${path.basename(sample, path.extname(sample))}.styrplan.json`);
  mustRun(styrkoll, 'export', sample, '--to', 'styrplan', '--out', out);
}
console.log(`\n${texts.next}`);

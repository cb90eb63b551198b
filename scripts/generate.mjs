/* Writes every generated file of the project; with --check it writes nothing and fails when one is stale. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSchemas } from './compile-schemas.mjs';
import { functionMetadata } from './function-metadata.mjs';
import { functionPages } from './function-pages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Each makes the texts of some files; `owns` says which files in `src` no one else may have made. */
const generators = [
  { make: compileSchemas, owns: /\.validate\.(js|d\.ts)$/ },
  { make: functionMetadata, owns: /(?!)/ },
  { make: functionPages, owns: /(?!)/ },
];

const name = (file) => path.relative(root, file).replaceAll(path.sep, '/');

async function onDisk(file) {
  try {
    return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** Files that a generator made once and makes no longer. */
async function leftOver(owns, outputs) {
  const made = new Set(outputs.map((output) => output.path));
  const entries = await readdir(path.join(root, 'src'), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && owns.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !made.has(file));
}

const stale = [];
for (const { make, owns } of generators) {
  const outputs = await make(root);
  for (const output of outputs) if ((await onDisk(output.path)) !== output.text) stale.push(output);
  for (const file of await leftOver(owns, outputs)) stale.push({ path: file, text: undefined });
}

if (process.argv.includes('--check')) {
  for (const { path: file } of stale) console.error(`stale: ${name(file)}`);
  if (stale.length > 0) {
    console.error('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const { path: file, text } of stale) {
    if (text === undefined) await rm(file);
    else await writeFile(file, text);
    console.log(`${text === undefined ? 'removed' : 'written'}: ${name(file)}`);
  }
}

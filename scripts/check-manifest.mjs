/* npm run manifest:check [FILE…]: what is wrong with the manifest, or with each of the files. With --json: { file: [sentences] }. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './manifest/check-manifest.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const named = process.argv.slice(2).filter((argument) => argument !== '--json');
const files = named.length > 0 ? named : [path.join(root, 'manifest.xml')];

const found = {};
for (const file of files) found[file] = checkManifest(await readFile(file, 'utf8'));

if (process.argv.includes('--json')) console.log(JSON.stringify(found));
else for (const [file, faults] of Object.entries(found)) for (const fault of faults) console.error(`${file}: ${fault}`);
if (Object.values(found).some((faults) => faults.length > 0)) process.exitCode = 1;

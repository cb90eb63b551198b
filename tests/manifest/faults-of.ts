import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CHECK = path.resolve(__dirname, '../../scripts/check-manifest.mjs');

/**
 * What the project's own check says of each of these manifests, by their names. It runs in a Node of its own, because libxml2-wasm is a module that jest cannot
 * load; one run for all of them.
 */
export function faultsOf(manifests: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-manifests-'));
  try {
    const files = Object.entries(manifests).map(([name, text], place) => {
      const file = path.join(folder, `${place}.xml`);
      writeFileSync(file, text);
      return { name, file };
    });
    const { stdout, stderr } = spawnSync(process.execPath, [CHECK, '--json', ...files.map(({ file }) => file)], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    const found = JSON.parse(stdout) as Record<string, string[]>;
    return Object.fromEntries(files.map(({ name, file }) => [name, found[file] ?? []]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs Node on a script of the project with its output here; ends this process when that fails. */
function mustRun(script, ...args) {
  const { status, error } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Builds what people use into dist: the command line, the add-in and the workbench. Ends this process when that fails. */
export function buildProduct() {
  mustRun('scripts/generate.mjs');
  mustRun('node_modules/webpack/bin/webpack.js', '--env', 'for=people', '--stats', 'errors-warnings');
}

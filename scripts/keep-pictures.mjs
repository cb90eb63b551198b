/* What `npm run pictures` does: takes the pictures of the guides and the icons anew, and keeps them (docs/screenshots, assets). */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const chosen = process.argv.slice(2);
const { status, error } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...(chosen.length > 0 ? chosen : ['tests/e2e/guide.pictures', 'tests/manifest/icons']),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, STYRKOLL_PICTURES: 'keep' } },
);
if (error) throw error;
process.exitCode = status ?? 1;

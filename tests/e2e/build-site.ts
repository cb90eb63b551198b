import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/styrkoll-site');

/** What the browser builds are made of. */
const SOURCES = ['src', 'functions', 'taskpane', 'workbench', 'assets', 'samples', 'scripts', 'webpack'];
const SOURCE_FILES = ['webpack.config.js', 'package-lock.json', 'tsconfig.json'];

/** Another run in the same tree may still read a build of this age. */
const KEPT_FOR = 60 * 60_000;

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A name for the content of everything that goes into the builds. */
function contentName(): string {
  const hash = createHash('sha256');
  const files = [
    ...SOURCES.flatMap((folder) => filesUnder(path.join(ROOT, folder))),
    ...SOURCE_FILES.map((name) => path.join(ROOT, name)),
  ];
  for (const file of files) hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function removeOldBuilds(): void {
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    const folder = path.join(CACHE, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_FOR) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Builds what browsers load (the same files as `npm run build` puts in dist/addin and dist/workbench) into a folder of the tests' own, once for
 * each content of the sources.
 * @returns the folder, which takes the place of `dist`
 * @throws Error with what webpack said, when the build fails
 */
export function buildSite(): string {
  const site = path.join(CACHE, contentName());
  if (existsSync(site)) return site;
  removeOldBuilds();
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${site}-${process.pid}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/webpack/bin/webpack.js'),
      ...['--env', `dist=${unfinished}`, '--env', 'for=browsers', '--stats', 'errors-warnings'],
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`The build for the browser tests failed.\n${stdout}${stderr}`);
  }
  // Two runs may have built the same at once: the first one's stays.
  if (existsSync(site)) rmSync(unfinished, { recursive: true, force: true });
  else renameSync(unfinished, site);
  return site;
}

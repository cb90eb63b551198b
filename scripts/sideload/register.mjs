import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

function run([program, args]) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', windowsHide: true });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim() || `${program}: ${status}`);
}

/** Tells Excel on this machine of the manifest; see `registration`. */
export async function register(way, manifest) {
  if (way.kind === 'registry') run(way.add);
  if (way.kind === 'folder') {
    await mkdir(path.dirname(way.file), { recursive: true });
    await copyFile(manifest, way.file);
  }
}

/** Makes Excel on this machine forget it. What was never there is no fault. */
export async function unregister(way) {
  if (way.kind === 'folder') await rm(way.file, { force: true });
  if (way.kind !== 'registry') return;
  try {
    run(way.remove);
  } catch (error) {
    if (error.code !== undefined) throw error;
  }
}

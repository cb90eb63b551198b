import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file that the path of an address means, with what `stat` tells of it: `{ file, size, mtime }`. A folder means its `index.html`.
 * Undefined where there is none, and for every path that would lead out of `root` or to a file whose name begins with a full stop.
 */
export async function findFile(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const parts = decoded.split(/[/\\]/).filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || /[\0:]/.test(part))) return undefined;
  const named = path.join(root, ...parts);
  const info = await statOf(named);
  if (info === undefined) return undefined;
  if (info.isFile() && !decoded.endsWith('/')) return { file: named, size: info.size, mtime: info.mtime };
  // Without the slash at its end, everything that the page names relative to itself would be looked for one folder up.
  if (!info.isDirectory()) return undefined;
  const index = path.join(named, 'index.html');
  const page = await statOf(index);
  if (!page?.isFile()) return undefined;
  return decoded.endsWith('/') || parts.length === 0
    ? { file: index, size: page.size, mtime: page.mtime }
    : { redirect: `/${parts.map(encodeURIComponent).join('/')}/` };
}

async function statOf(file) {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
}

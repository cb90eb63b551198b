import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file or folder named on the command line as it turned out. */
export type FoundPath =
  | { readonly file: string }
  /** A folder without workbooks, or one that could not be listed. */
  | { readonly folder: string; readonly error?: unknown };

/** Excel's lock files start with `~$`, macOS' resource files with `._`. */
const WORKBOOK = /^(?!~\$|\.).*\.(?:xlsx|xlsm)$/i;

/** The workbooks that the paths mean: files as given, folders with all below them in the order of their names. Each file once. */
export async function findWorkbooks(paths: readonly string[], cwd: string): Promise<readonly FoundPath[]> {
  const found: FoundPath[] = [];
  const seen = new Set<string>();
  const add = async (file: string): Promise<void> => {
    const real = await realpath(path.resolve(cwd, file)).catch(() => path.resolve(cwd, file));
    if (seen.has(real)) return;
    seen.add(real);
    found.push({ file });
  };
  for (const given of paths) {
    if (!(await isFolder(path.resolve(cwd, given)))) {
      await add(given);
      continue;
    }
    try {
      const files = await workbooksBelow(given, cwd);
      for (const file of files) await add(file);
      if (files.length === 0) found.push({ folder: given });
    } catch (error) {
      found.push({ folder: given, error });
    }
  }
  return found;
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Links to folders are not followed: they may lead round in a ring. */
async function workbooksBelow(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(path.resolve(cwd, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      files.push(...(await workbooksBelow(place, cwd)));
    else if (!entry.isDirectory() && WORKBOOK.test(entry.name)) files.push(place);
  }
  return files;
}

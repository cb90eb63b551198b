import { serveFolder, type ServedFolder } from '../../scripts/server/static-server.mjs';
import { SITE_VARIABLE } from './endpoint';

/**
 * The folder with the built product (`addin/`, `workbench/`), as the global setup built it since the test file imports this one.
 */
export function builtSite(): string {
  const folder = process.env[SITE_VARIABLE];
  if (!folder) throw new Error('Nothing was built: run the test through jest and its configuration.');
  return folder;
}

/** Serves the built product with the product's own server; the pages are at `${origin}/addin/…` and `${origin}/workbench/…`. */
export function serveBuiltSite(): Promise<ServedFolder> {
  return serveFolder({ root: builtSite() });
}

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The names in an attribute of the page's first script: the build's own list of what an entry consists of. */
export function scriptsOf(page: string, entry: 'functions' | 'shell'): readonly string[] {
  const list = new RegExp(`data-${entry}="?([^">]*)`).exec(page)?.[1] ?? '';
  return list.split(' ').filter((name) => name !== '');
}

/** How many bytes a file of the add-in's folder takes on its way to the browser. */
export function zipped(addin: string, name: string): number {
  return gzipSync(readFileSync(path.join(addin, name)), { level: 9 }).length;
}

/** DESIGN's measure 6 on a built add-in, in bytes: what is loaded before the pane opens, and all scripts together. */
export function siteSizes(addin: string): { readonly beforePane: number; readonly all: number } {
  const page = readFileSync(path.join(addin, 'taskpane.html'), 'utf8');
  const first = new Set(['start.js', ...scriptsOf(page, 'functions'), ...scriptsOf(page, 'shell')]);
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + zipped(addin, name), 0);
  return { beforePane: sum(first), all: sum(readdirSync(addin).filter((name) => name.endsWith('.js'))) };
}

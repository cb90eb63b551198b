import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What has to be there before the tests of a run begin. */
export interface Needs {
  readonly browser: boolean;
  readonly site: boolean;
}

const BROWSER = /^(import\b.*|\} )from '(\.\.?\/)+(e2e\/)?browser'/m;
const SITE = /^(import\b.*|\} )from '(\.\.?\/)+(e2e\/)?built-site'/m;

/**
 * What the test files under `root` need that the patterns choose (all, where there are none), told by what they import: `e2e/browser`
 * means a browser, `e2e/built-site` the built product. A run without such files starts and builds nothing.
 */
export function needsOfRun(root: string, patterns: readonly string[]): Needs {
  const chosen = patterns.map((pattern) => new RegExp(pattern.replaceAll(path.sep, '[\\\\/]'), 'i'));
  const texts = readdirSync(root, { recursive: true })
    .map((name) => path.join(root, String(name)))
    .filter((file) => /\.(?:test|pictures)\.tsx?$/.test(file))
    .filter((file) => chosen.length === 0 || chosen.some((pattern) => pattern.test(file)))
    .map((file) => readFileSync(file, 'utf8'));
  return { browser: texts.some((text) => BROWSER.test(text)), site: texts.some((text) => SITE.test(text)) };
}

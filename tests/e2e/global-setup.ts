import path from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { buildSite } from './build-site';
import { ENDPOINT_VARIABLE, SITE_VARIABLE } from './endpoint';
import { needsOfRun } from './needs-of-run';
import { startBrowser } from './start-browser';

/** Where setup and teardown, which jest loads as modules of their own, keep the run's browser. */
export interface BrowserHolder {
  styrkollBrowser?: BrowserServer;
}

/** Before the first test: the build and the browser, where a chosen test needs them. */
export default async function globalSetup(run: {
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}): Promise<void> {
  const needs = needsOfRun(path.resolve(__dirname, '..'), run.testPathPatterns.patterns);
  if (needs.site) process.env[SITE_VARIABLE] = buildSite();
  if (!needs.browser) return;
  const browser = await startBrowser();
  (globalThis as BrowserHolder).styrkollBrowser = browser;
  process.env[ENDPOINT_VARIABLE] = browser.wsEndpoint();
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ENDPOINT_VARIABLE } from './endpoint';
import { smallPng } from './small-png';

/** A page that is open, and what it did that a page of the product must not do. */
export interface OpenPage {
  readonly page: Page;
  /** What the console told as an error, and exceptions that nobody caught, in order. */
  readonly errors: readonly string[];
  /** Addresses outside the page's own origin that were asked for; they are never answered. */
  readonly strayRequests: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a page is opened: Playwright's own options for a context, and a script that runs before the page's own. */
export interface OpenOptions extends BrowserContextOptions {
  readonly before?: string | (() => void);
}

let browser: Promise<Browser> | undefined;

/** The one browser of this run of jest, which the global setup started since the test file imports this one. */
function connect(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT_VARIABLE];
  if (!endpoint) throw new Error('No browser was started: run the test through jest and its configuration.');
  browser ??= chromium.connect(endpoint);
  return browser;
}

/**
 * Opens an address in a context of its own: no cookies, storage or permissions of others. Swedish and 1280 × 800 unless the options say
 * otherwise. Requests that leave the origin fail and are listed.
 */
export async function openPage(address: string, { before, ...options }: OpenOptions = {}): Promise<OpenPage> {
  const context = await (
    await connect()
  ).newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 800 }, ...options });
  const { origin } = new URL(address);
  const errors: string[] = [];
  const strayRequests: string[] = [];
  await context.route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      strayRequests.push(route.request().url());
      return route.abort('addressunreachable');
    },
  );
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  return { page, errors, strayRequests, close: () => context.close() };
}

/** Lets the browser go when a test file is done with it; the browser itself goes on. */
export async function closeBrowser(): Promise<void> {
  const connected = await browser;
  browser = undefined;
  await connected?.close();
}

/** Whether this run is to keep the pictures that it takes, as `npm run pictures` asks for. */
export function isKeepingPictures(): boolean {
  return process.env['STYRKOLL_PICTURES'] === 'keep';
}

/**
 * Takes a picture of the page. When this run keeps pictures it is made small and kept as `docs/screenshots/NAME.png`; a plain test run throws it away, so that
 * what is drawn is tried but no file changes.
 * @param largest how many bytes a picture that is kept may have
 */
export async function screenshot(page: Page, name: string, largest: number): Promise<void> {
  const drawn = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (!isKeepingPictures()) return;
  const picture = smallPng(drawn);
  if (picture.length > largest) throw new Error(`The picture ${name} has ${picture.length} bytes.`);
  const folder = path.resolve(__dirname, '../../docs/screenshots');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.png`), picture);
}

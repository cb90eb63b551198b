import { chromium, type BrowserServer } from 'playwright-core';
import { BROWSER_VARIABLE, findBrowsers } from './find-browser';
import { INSTALLATIONS } from './install-browser';

/** Neither the sandbox, which containers lack, nor anything that would call home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What the person at the machine has to do when no browser can be had. */
export const NO_BROWSER = `The browser tests need Google Chrome, Microsoft Edge or Chromium: install one of them (on Debian and Ubuntu \
"sudo apt-get install chromium", anywhere "npx playwright-core install chromium"), or name its program in ${BROWSER_VARIABLE}.`;

/** The first of the programs that starts; undefined where none does. */
async function startFirst(programs: readonly string[], failures: string[]): Promise<BrowserServer | undefined> {
  for (const executablePath of programs) {
    try {
      return await chromium.launchServer({ executablePath, args: FLAGS, headless: true });
    } catch (error) {
      failures.push(
        `${executablePath}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  return undefined;
}

/**
 * Starts a browser without a window: one that is installed, else one that it installs first. Others connect to its `wsEndpoint()`.
 * @throws Error with one sentence that says what to install
 */
export async function startBrowser(): Promise<BrowserServer> {
  const failures: string[] = [];
  const started = await startFirst(findBrowsers(), failures);
  if (started) return started;
  for (const install of INSTALLATIONS) {
    if (!install()) continue;
    const installed = await startFirst(findBrowsers(), failures);
    if (installed) return installed;
  }
  throw new Error(failures.length === 0 ? NO_BROWSER : `${NO_BROWSER} (${failures.join('; ')})`);
}

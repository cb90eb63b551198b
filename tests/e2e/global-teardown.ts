import type { BrowserHolder } from './global-setup';

/** After the last test: no browser is left behind. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis as BrowserHolder).styrkollBrowser?.close();
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveFolder, type ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage } from './browser';

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'styrkoll-browser-'));
  await writeFile(
    path.join(folder, 'still.html'),
    '<!doctype html><link rel="icon" href="data:,"><title>Still</title><p>Hej',
  );
  await writeFile(
    path.join(folder, 'chatty.html'),
    '<!doctype html><link rel="icon" href="data:,"><script src="chatty.js"></script>',
  );
  await writeFile(
    path.join(folder, 'chatty.js'),
    "console.error('ojdå'); setTimeout(() => { throw new Error('nej'); }); " +
      "const image = new Image(); image.src = 'data:,x'; document.title = String(window.given);",
  );
  await writeFile(
    path.join(folder, 'caller.html'),
    '<!doctype html><link rel="icon" href="data:,"><script src="https://appsforoffice.microsoft.com/x.js"></script>',
  );
  served = await serveFolder({ root: folder });
});

afterAll(async () => {
  await closeBrowser();
  await served.close();
  await rm(folder, { recursive: true });
});

describe('openPage', () => {
  test('opens a page of the served folder and finds nothing to complain of', async () => {
    const { page, errors, strayRequests, close } = await openPage(`${served.origin}/still.html`);
    expect(await page.title()).toBe('Still');
    expect(await page.evaluate(() => navigator.language)).toBe('sv-SE');
    expect((await page.screenshot()).length).toBeGreaterThan(100);
    expect([errors, strayRequests]).toEqual([[], []]);
    await close();
  });

  test('collects what the console tells as errors and what nobody caught', async () => {
    const { page, errors, close } = await openPage(`${served.origin}/chatty.html`, { before: 'window.given = 7' });
    await page.waitForTimeout(100);
    expect(errors).toEqual(['ojdå', 'Error: nej']);
    expect(await page.title()).toBe('7');
    await close();
  });

  test('lists requests that would leave the origin and lets none out', async () => {
    const { strayRequests, close } = await openPage(`${served.origin}/caller.html`);
    expect(strayRequests).toEqual(['https://appsforoffice.microsoft.com/x.js']);
    await close();
  });
});

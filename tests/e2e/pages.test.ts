import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage } from './browser';
import { serveBuiltSite } from './built-site';

let site: ServedFolder;

beforeAll(async () => {
  site = await serveBuiltSite();
});

afterAll(async () => {
  await closeBrowser();
  await site.close();
});

describe('the pages of the add-in', () => {
  test.each(['/addin/', '/addin/index.html', '/addin/taskpane.html', '/addin/taskpane.html?host=other'])(
    '%s is the file mode in a plain browser and asks nobody else for anything',
    async (address) => {
      const { page, errors, strayRequests, close } = await openPage(`${site.origin}${address}`);
      await page.waitForFunction(() => (document.querySelector('#styrkoll')?.textContent?.trim().length ?? 0) > 0);
      expect(await page.evaluate(() => 'Office' in window || 'CustomFunctions' in window)).toBe(false);
      expect([errors, strayRequests]).toEqual([[], []]);
      await close();
    },
  );

  test.each(['/addin/taskpane.html?host=excel', '/addin/taskpane.html?_host_Info=Excel$Web$16.01$sv-SE$$$$0'])(
    '%s asks Microsoft for Office.js, and for nothing else outside',
    async (address) => {
      const { strayRequests, close } = await openPage(`${site.origin}${address}`);
      expect(strayRequests).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
      await close();
    },
  );

  test('the file mode alone does not ask even when its address says Excel', async () => {
    const { strayRequests, page, close } = await openPage(`${site.origin}/addin/index.html?host=excel`);
    await page.waitForFunction(() => (document.querySelector('#styrkoll')?.textContent?.trim().length ?? 0) > 0);
    expect(strayRequests).toEqual([]);
    await close();
  });

  test('the help page is found in both languages', async () => {
    const { page, errors, strayRequests, close } = await openPage(`${site.origin}/addin/help.html`);
    expect(await page.locator('h2').count()).toBe(6);
    expect([errors, strayRequests]).toEqual([[], []]);
    await close();
  });
});

import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage, screenshot } from './browser';
import { serveBuiltSite } from './built-site';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

/** A picture that is larger than this has no place in the repository. */
const LARGEST = 100_000;

let site: ServedFolder;
let bench: WorkbenchPage;

beforeAll(async () => {
  site = await serveBuiltSite();
  bench = await openWorkbench(site, 'karlskoga-med-fel.xlsx', { viewport: { width: 1120, height: 720 } });
});

afterAll(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
  await closeBrowser();
  await site.close();
});

/** The views as docs/panel.md shows them. */
describe('the pictures of the guide', () => {
  const nothing = async (): Promise<void> => undefined;
  const pictures: readonly (readonly [string, string, () => Promise<void>])[] = [
    ['oversikt', 'Översikt', nothing],
    [
      'fynd',
      'Fynd',
      async () => {
        await bench.pane.getByPlaceholder('Sök bland fynden').fill('322400 kr');
        await bench.pane.getByRole('row').filter({ hasText: '322400 kr' }).first().click();
        await bench.pane.getByRole('button', { name: 'Rätta', exact: true }).waitFor();
      },
    ],
    ['malkedja', 'Målkedja', nothing],
    ['ramar', 'Ramar', nothing],
    ['kolumner', 'Kolumner', async () => bench.pane.getByRole('button', { name: /^Kolumner i Mål!/ }).click()],
    ['mallar', 'Mallar', nothing],
    ['lamna-in', 'Lämna in', nothing],
    ['installningar', 'Inställningar', nothing],
  ];

  test.each(pictures)('%s', async (name, view, prepare) => {
    await bench.go(view);
    await prepare();
    await bench.pane.getByRole('progressbar').first().waitFor({ state: 'detached' });
    await bench.page.waitForTimeout(500);
    expect((await screenshot(bench.page, `panel-${name}`)).length).toBeLessThan(LARGEST);
  });

  test('filer', async () => {
    const { page, close } = await openPage(`${site.origin}/addin/index.html`, {
      viewport: { width: 1120, height: 720 },
    });
    const samples = path.resolve(__dirname, '../../samples');
    await page
      .locator('input[type="file"][accept]')
      .first()
      .setInputFiles(['karlskoga-med-fel.xlsx', 'katrineholm.xlsx'].map((name) => path.join(samples, name)));
    await page.waitForFunction(() => /26 fel/.test(document.body.textContent ?? ''));
    await page.waitForTimeout(2000);
    expect((await screenshot(page, 'panel-filer')).length).toBeLessThan(LARGEST);
    await close();
  });
});

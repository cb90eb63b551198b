import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage, screenshot } from './browser';
import { serveBuiltSite } from './built-site';
import { checked, openWorkbench, until, type WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

/** A picture that is larger than this has no place in the repository; one of a whole workbench has a grid full of text in it. */
const LARGEST = { panel: 100_000, bank: 200_000 } as const;

const SAMPLE = 'karlskoga-med-fel.xlsx';

let site: ServedFolder;

beforeAll(async () => {
  site = await serveBuiltSite();
});

afterAll(async () => {
  await closeBrowser();
  await site.close();
});

/** Takes a picture when the page has come to rest. */
async function picture(page: Page, kind: keyof typeof LARGEST, name: string): Promise<void> {
  await page.waitForTimeout(800);
  await screenshot(page, `${kind}-${name}`, LARGEST[kind]);
}

/** Opens the finding that is found by a text. */
async function openFinding({ pane }: WorkbenchPage, text: string): Promise<void> {
  await pane.getByPlaceholder('Sök bland fynden').fill(text);
  await pane.getByRole('row').filter({ hasText: text }).first().click();
  await pane.getByRole('button', { name: 'Rätta', exact: true }).first().waitFor();
}

/** The pane's views as docs/panel.md shows them. */
describe('the pictures of the pane', () => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(site, SAMPLE, { viewport: { width: 1120, height: 720 } });
  });
  afterAll(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
  });

  const nothing = async (): Promise<void> => undefined;
  const pictures: readonly (readonly [string, string, () => Promise<void>])[] = [
    ['oversikt', 'Översikt', nothing],
    ['fynd', 'Fynd', () => openFinding(bench, '322400 kr')],
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
    await picture(bench.page, 'panel', name);
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
    await page.waitForTimeout(1200);
    await picture(page, 'panel', 'filer');
    await close();
  });
});

/** The workbench as README and the guide show it. */
describe('the pictures of the workbench', () => {
  let bench: WorkbenchPage;
  const viewport = { width: 1280, height: 760 };
  beforeAll(async () => {
    bench = await openWorkbench(site, SAMPLE, { viewport });
  });
  afterAll(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
  });

  test('översikt', async () => {
    await bench.choose('Mål', 'A1');
    await picture(bench.page, 'bank', 'oversikt');
  });

  test('fynd', async () => {
    await bench.go('Fynd');
    await openFinding(bench, 'F22');
    await until(
      async () => (await bench.cell((await bench.place()).cell)).content,
      (content) => content === 'F22',
    );
    await picture(bench.page, 'bank', 'fynd');
  });

  test('formler', async () => {
    await bench.go('Översikt');
    await bench.choose('Formler', 'C4');
    await picture(bench.page, 'bank', 'formler');
  });

  test('protokoll', async () => {
    await bench.choose('Mål', 'A1');
    await bench.press('Protokoll');
    const protocol = bench.page.getByRole('region', { name: 'Protokoll' }).first();
    await protocol
      .getByRole('button', { name: /^Visa meddelande/ })
      .first()
      .click();
    await protocol.getByText('"Actions"', { exact: false }).first().waitFor();
    await picture(bench.page, 'bank', 'protokoll');
    await protocol.getByRole('button', { name: 'Stäng' }).click();
  });

  test('exempel', async () => {
    await bench.press('Exempel');
    await bench.page.getByRole('dialog', { name: 'Exempel' }).waitFor();
    await picture(bench.page, 'bank', 'exempel');
  });

  test('rundtur', async () => {
    const { page, close } = await openPage(`${site.origin}/workbench/?book=${SAMPLE}`, { viewport });
    await checked(page.frameLocator('#pane'));
    await page.getByRole('button', { name: 'Ta rundturen' }).click();
    const callout = page.getByRole('dialog');
    await callout.getByRole('button', { name: 'Nästa', exact: true }).click();
    await callout.getByRole('button', { name: 'Visa ett fynd' }).click();
    await page.frameLocator('#pane').getByRole('row', { name: 'Om fyndet' }).waitFor();
    await picture(page, 'bank', 'rundtur');
    await close();
  });
});

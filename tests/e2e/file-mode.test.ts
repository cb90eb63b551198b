import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage, type OpenPage } from './browser';
import { serveBuiltSite } from './built-site';
import { until } from './workbench-page';

jest.setTimeout(180_000);

const SAMPLES = path.resolve(__dirname, '../../samples');

let site: ServedFolder;
let folder: string;

beforeAll(async () => {
  site = await serveBuiltSite();
  folder = await mkdtemp(path.join(tmpdir(), 'styrkoll-files-'));
});

afterAll(async () => {
  await closeBrowser();
  await site.close();
  await rm(folder, { recursive: true });
});

/** Lets go of files over the page, as from a window with files. */
async function drop(page: Page, files: readonly { readonly name: string; readonly path: string }[]): Promise<void> {
  const given = await Promise.all(
    files.map(async ({ name, path: file }) => ({ name, base64: (await readFile(file)).toString('base64') })),
  );
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, given);
  await page.dispatchEvent('#styrkoll main', 'drop', { dataTransfer: transfer });
}

const sample = (name: string) => ({ name, path: path.join(SAMPLES, name) });

/** The file mode, with nothing left to fetch, and from then on without a network. */
async function openOffline(): Promise<OpenPage & { readonly requests: readonly string[] }> {
  const opened = await openPage(`${site.origin}/addin/index.html`);
  await opened.page.waitForLoadState('networkidle');
  const requests: string[] = [];
  opened.page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  await opened.page.context().setOffline(true);
  return { ...opened, requests };
}

describe('files in a plain browser', () => {
  test('are opened, looked at, mended, set aside and saved without a network, and remembered in the copy', async () => {
    const { page, errors, strayRequests, requests, close } = await openOffline();
    await drop(page, [sample('karlskoga-med-fel.xlsx')]);
    const counts = () => page.locator('header button[title]').filter({ hasText: /^\d+$/ }).allTextContents();
    await until(counts, (seen) => seen.join(' ') === '26 12 22');

    // The finding lights its cell in the sheet.
    await page.getByRole('tab', { name: 'Fynd', exact: true }).click();
    await page.getByPlaceholder('Sök bland fynden').fill('322400 kr');
    await page.getByRole('row').filter({ hasText: '322400 kr' }).first().click();
    const lit = page.locator('[role="gridcell"][aria-selected="true"]');
    await until(
      () => lit.textContent(),
      (text) => text === '322400 kr',
    );
    await page.getByRole('button', { name: 'Rätta', exact: true }).click();
    await until(counts, ([seen]) => seen === '25');
    await until(
      () => lit.textContent(),
      (text) => /^322\s?400$/.test(text ?? ''),
    );

    // Another one is set aside.
    await page.getByPlaceholder('Sök bland fynden').fill('#N/A');
    await page.getByRole('row').filter({ hasText: '#N/A' }).first().click();
    await page.getByRole('button', { name: 'Välj bort …', exact: true }).click();
    await page.getByRole('textbox', { name: 'Skäl' }).fill('Uppgiften kommer i mars');
    await page.getByRole('textbox', { name: 'Funktion' }).fill('ekonom');
    await page.getByRole('button', { name: 'Välj bort', exact: true }).click();
    await until(counts, ([seen]) => seen === '24');

    for (const view of ['Målkedja', 'Ramar', 'Kolumner', 'Mallar', 'Lämna in', 'Inställningar']) {
      await page.getByRole('tablist', { name: 'Vyer' }).getByRole('tab', { name: view, exact: true }).click();
      await page.getByRole('tabpanel').first().waitFor();
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara kopia' }).click(),
    ]);
    const copy = path.join(folder, download.suggestedFilename());
    await download.saveAs(copy);
    expect([errors, strayRequests, requests]).toEqual([[], [], []]);
    await close();

    const again = await openOffline();
    await drop(again.page, [{ name: path.basename(copy), path: copy }]);
    await until(
      () => again.page.locator('header button[title]').filter({ hasText: /^\d+$/ }).allTextContents(),
      (seen) => seen[0] === '24',
    );
    await again.page.getByRole('tab', { name: 'Fynd', exact: true }).click();
    await again.page.getByPlaceholder('Sök bland fynden').fill('#N/A');
    await again.page.getByText('Bortvalda', { exact: true }).click();
    await again.page.getByText('Uppgiften kommer i mars').waitFor();
    await again.close();
  });

  test('are listed when there are several, and those that are no workbook are named', async () => {
    const { page, errors, requests, close } = await openOffline();
    await drop(page, [
      sample('karlskoga-med-fel.xlsx'),
      sample('karlskoga.xlsx'),
      { name: 'protokoll.docx', path: path.join(SAMPLES, 'README.md') },
      { name: 'trasig.xlsx', path: path.join(SAMPLES, 'README.md') },
    ]);
    const lines = page.getByRole('list', { name: 'Öppnade filer' }).getByRole('listitem');
    await until(
      () => lines.allTextContents(),
      (seen) => seen.length === 4 && !seen.some((text) => text.includes('Läser')),
    );
    const [wrong, clean, other, broken] = await lines.allTextContents();
    expect(wrong).toMatch(/karlskoga-med-fel\.xlsx.*26 fel/);
    expect(clean).toMatch(/karlskoga\.xlsx ?0 fel/);
    expect(other).toMatch(/protokoll\.docx.*Inte en Excel-arbetsbok/);
    expect(broken).toMatch(/trasig\.xlsx är ingen Excel-arbetsbok/);
    expect([errors, requests]).toEqual([[], []]);
    await close();
  });
});

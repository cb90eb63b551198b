import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage } from './browser';
import { builtSite, serveBuiltSite } from './built-site';
import { checked, openWorkbench, until, type WorkbenchPage } from './workbench-page';

// A page on a busy machine takes its time.
jest.setTimeout(240_000);

const SAMPLES = path.resolve(__dirname, '../../samples');

let site: ServedFolder;
let bench: WorkbenchPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'styrkoll-workbench-'));
  site = await serveBuiltSite();
  bench = await openWorkbench(site);
});

afterEach(() => {
  expect([bench.errors, bench.strayRequests]).toEqual([[], []]);
});

afterAll(async () => {
  await bench.close();
  await closeBrowser();
  await site.close();
  await rm(folder, { recursive: true });
});

const state = async (): Promise<string> => (await bench.page.locator('.title-bar .state').textContent()) ?? '';

/** Goes to the finding with this text, and mends it by its button. */
async function mend(text: string): Promise<void> {
  const { pane } = bench;
  const [before] = await bench.counts();
  await bench.go('Fynd');
  await pane.getByPlaceholder('Sök bland fynden').fill(text);
  await pane.getByRole('row').filter({ hasText: text }).first().click();
  await pane.getByRole('button', { name: 'Rätta', exact: true }).first().click();
  await until(
    () => bench.counts(),
    ([errors]) => Number(errors) === Number(before) - 1,
  );
}

/** Saves the workbook; the parts of the file. */
async function save(name: string): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.press('Spara')]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return unzipSync(await readFile(file));
}

/** The parts of two packages that differ, or that only one of them has. */
function otherParts(one: Record<string, Uint8Array>, two: Record<string, Uint8Array>): readonly string[] {
  const same = (name: string): boolean =>
    one[name] !== undefined && two[name] !== undefined && Buffer.from(one[name]).equals(Buffer.from(two[name]));
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].filter((name) => !same(name)).sort();
}

describe('a newcomer in the workbench', () => {
  test('finds and mends three mistakes: by a button, and by typing into cells', async () => {
    await mend('322400 kr');
    // The level that nobody knew.
    await bench.choose('Mål', 'B32');
    await bench.page.keyboard.type('Förvaltningsmål');
    await bench.page.keyboard.press('Enter');
    await until(
      () => bench.counts(),
      ([errors]) => errors === '24',
    );
    // A result that is no number, in a cell that the finding leads to.
    await bench.go('Fynd');
    await bench.pane.getByPlaceholder('Sök bland fynden').fill('ungefär 22');
    await bench.pane.getByRole('row').filter({ hasText: 'ungefär 22' }).first().click();
    const { cell } = await until(
      () => bench.place(),
      ({ sheet }) => sheet === 'Styrmått',
    );
    expect((await bench.cell(cell)).content).toBe('ungefär 22');
    await bench.pane.locator('body').press('F6');
    await bench.page.keyboard.type('22,5');
    await bench.page.keyboard.press('Enter');
    await until(
      () => bench.counts(),
      ([errors]) => errors === '23',
    );
    expect((await bench.cell(cell)).content).toBe(22.5);
    await until(state, (text) => text.includes('Ändrad'));
  });

  test('undoes and redoes, by button and by key', async () => {
    await bench.press('Ångra');
    await until(
      () => bench.counts(),
      ([errors]) => errors === '24',
    );
    await bench.choose('Mål', 'A1');
    await bench.page.keyboard.press('Control+z');
    await until(
      () => bench.counts(),
      ([errors]) => errors === '25',
    );
    await bench.press('Gör om');
    await until(
      () => bench.counts(),
      ([errors]) => errors === '24',
    );
  });

  test('writes a formula of Styrkoll’s, and Excel’s', async () => {
    await bench.choose('Plan', 'H30');
    await bench.page.keyboard.type('=STYR.TAL("1 200 tkr")');
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.type('=SUM(H30,1)');
    await bench.page.keyboard.press('Enter');
    await until(
      () => bench.cell('H31'),
      ({ value }) => value === 1_200_001,
    );
    expect((await bench.cell('H30')).value).toBe(1_200_000);
  });
});

describe('an own workbook', () => {
  const own = path.join(SAMPLES, 'katrineholm.xlsx');

  test('is opened, and asks first about changes that are not saved', async () => {
    const { page } = bench;
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.locator('input[type="file"]').setInputFiles(own);
    expect(await page.locator('.title-bar .file').textContent()).toContain('karlskoga-med-fel.xlsx');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('input[type="file"]').setInputFiles(own);
    await page.locator('.title-bar .file').getByText('katrineholm.xlsx').waitFor();
    await checked(bench.pane);
    // Information, and nothing else.
    expect(await bench.counts()).toHaveLength(1);
    expect(await bench.tabs()).not.toContain('Formler');
  });

  test('is saved as it was where nothing was changed, and with one part changed where one cell was', async () => {
    const before = unzipSync(await readFile(own));
    expect(otherParts(before, await save('same.xlsx'))).toEqual([]);
    await bench.choose('Läs mig', 'A40');
    await bench.page.keyboard.type('En rad till');
    await bench.page.keyboard.press('Enter');
    await until(state, (text) => text.includes('Ändrad'));
    const parts = otherParts(before, await save('changed.xlsx'));
    expect(parts.filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(1);
    expect(parts.length).toBeLessThanOrEqual(3);
    await until(state, (text) => text.includes('Inga ändringar'));
  });

  test('is opened when it is dropped on the page; what is no workbook is refused in words', async () => {
    const { page } = bench;
    const drop = async (name: string, content: Uint8Array): Promise<void> => {
      const data = await page.evaluateHandle(
        ([file, bytes]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes as number[])], file));
          return transfer;
        },
        [name, [...content]] as const,
      );
      await page.dispatchEvent('.book', 'dragover', { dataTransfer: data });
      await page.dispatchEvent('.book', 'drop', { dataTransfer: data });
    };
    await drop('brev.txt', Buffer.from('hej'));
    await page.getByText('brev.txt är ingen Excel-arbetsbok.', { exact: false }).waitFor();
    await drop('trasig.xlsx', Buffer.from('hej'));
    await page.getByText('trasig.xlsx är ingen Excel-arbetsbok', { exact: false }).waitFor();
    await drop('trelleborg.xlsx', await readFile(path.join(SAMPLES, 'trelleborg.xlsx')));
    await page.locator('.title-bar .file').getByText('trelleborg.xlsx').waitFor();
    await checked(bench.pane);
    expect(await bench.counts()).toHaveLength(1);
  });
});

describe('around the grid', () => {
  test('the gallery is chosen from by keyboard', async () => {
    const { page } = bench;
    await bench.press('Exempel');
    const gallery = page.getByRole('dialog', { name: 'Exempel' });
    await gallery.waitFor();
    await page.keyboard.press('Escape');
    expect(await gallery.count()).toBe(0);
    await bench.press('Exempel');
    await gallery.getByRole('button', { name: /^Övertorneå\s*Med fel/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.title-bar .file').getByText('overtornea-med-fel.xlsx').waitFor();
    await checked(bench.pane);
    expect(Number((await bench.counts())[0])).toBeGreaterThan(0);
  });

  test('the protocol shows each call with what it did and cost', async () => {
    const { page } = bench;
    await bench.press('Protokoll');
    const protocol = page.getByRole('region', { name: 'Protokoll' }).first();
    await protocol.getByRole('button', { name: 'Rensa' }).click();
    await protocol.getByText('Inget har gått över ännu.').waitFor();
    await bench.pane.getByRole('button', { name: 'Kontrollera igen' }).click();
    const first = protocol.getByRole('button', { name: /^Visa meddelande/ }).first();
    await first.waitFor();
    await first.click();
    await protocol.getByText('"Actions"', { exact: false }).first().waitFor();
    await protocol.getByRole('checkbox', { name: 'Bara skrivningar' }).check();
    await until(
      () => first.count(),
      (count) => count === 0,
    );
    await protocol.getByRole('button', { name: 'Stäng' }).click();
    expect(await protocol.count()).toBe(0);
  });
});

describe('the tour', () => {
  test('is offered at the first visit, taken by keyboard, left by Escape, and not offered again', async () => {
    const { page, errors, close } = await openPage(`${site.origin}/workbench/`);
    await checked(page.frameLocator('#pane'));
    await page.getByRole('button', { name: 'Ta rundturen' }).focus();
    await page.keyboard.press('Enter');
    const callout = page.getByRole('dialog');
    const findings = page.frameLocator('#pane').getByRole('tab', { name: 'Fynd', exact: true });
    for (let step = 1; step <= 6; step++) {
      await callout.getByText(`Steg ${step} av 6`).waitFor();
      await until(
        () => callout.evaluate((box) => box.contains(document.activeElement)),
        (inside) => inside,
      );
      if (step === 2) {
        await callout.getByRole('button', { name: 'Visa ett fynd' }).press('Enter');
        await until(
          () => findings.getAttribute('aria-selected'),
          (selected) => selected === 'true',
        );
      }
      if (step < 6) await callout.getByRole('button', { name: 'Nästa', exact: true }).press('Enter');
    }
    await page.keyboard.press('Escape');
    expect(await callout.count()).toBe(0);
    await page.reload();
    await checked(page.frameLocator('#pane'));
    expect(await page.getByRole('button', { name: 'Ta rundturen' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

test('nothing of Univer is in the add-in’s files', async () => {
  const addin = path.join(builtSite(), 'addin');
  const scripts = (await readdir(addin)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(path.join(addin, name), 'utf8')));
  expect(scripts.filter((_, index) => /univer-|sheet\.command\.|UniverSheets/.test(texts[index]!))).toEqual([]);
});

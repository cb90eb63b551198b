import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser } from './browser';
import { serveBuiltSite } from './built-site';
import { checked, openWorkbench, until, type WorkbenchPage } from './workbench-page';

// A page on a busy machine takes its time.
jest.setTimeout(180_000);

let site: ServedFolder;
/** One page for the whole file: what a test changes in the workbook it takes back, as the people whom it stands for would. */
let bench: WorkbenchPage;
/** Where downloads are put. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'styrkoll-excel-'));
  site = await serveBuiltSite();
  bench = await openWorkbench(site);
});

afterEach(() => {
  // Neither a complaint in the console nor a call outside, whatever was done.
  expect([bench.errors, bench.strayRequests]).toEqual([[], []]);
});

afterAll(async () => {
  await bench.close();
  await closeBrowser();
  await site.close();
  await rm(folder, { recursive: true });
});

/** Goes to the finding about an amount that is written as text; the place that the grid then shows. */
async function openAmount(): Promise<{ readonly sheet: string; readonly cell: string }> {
  await bench.choose('Läs mig', 'A1');
  await bench.go('Fynd');
  const { pane } = bench;
  await pane.getByPlaceholder('Sök bland fynden').fill('322400 kr');
  const line = pane.getByRole('row').filter({ hasText: '322400 kr' }).first();
  await line.waitFor();
  // Where it is open already, its link shows the cell.
  const details = pane.getByRole('row', { name: 'Om fyndet' });
  if ((await details.count()) === 0) await line.click();
  else
    await details
      .getByRole('button', { name: /![A-Z]+\d+$/ })
      .first()
      .click();
  await details.waitFor();
  return until(
    () => bench.place(),
    ({ sheet }) => sheet !== 'Läs mig',
  );
}

describe('the pane in the workbench, over Office.js', () => {
  test('tells how the workbook stands, by few calls and without writing', async () => {
    await bench.pane.getByText('Arbetsboken har fel som ska rättas innan den lämnas in.', { exact: true }).waitFor();
    expect(await bench.counts()).toEqual(['26', '12', '22']);
    const { syncs, writes } = await bench.traffic();
    expect(writes).toBe(0);
    // Three to read, one to listen to edits.
    expect(syncs).toBeLessThanOrEqual(4);
  });

  test('shows a finding’s cell in the grid', async () => {
    const { sheet, cell } = await openAmount();
    expect((await bench.cell(cell)).content).toBe('322400 kr');
    expect(sheet).not.toBe('Läs mig');
  });

  test('mends a cell, and takes it back', async () => {
    const { cell } = await openAmount();
    await bench.pane.getByRole('button', { name: 'Rätta', exact: true }).click();
    await until(
      () => bench.cell(cell),
      ({ content }) => content === 322400,
    );
    await until(
      () => bench.counts(),
      ([errors]) => errors === '25',
    );
    await bench.pane.getByRole('button', { name: 'Ångra' }).click();
    await until(
      () => bench.cell(cell),
      ({ content }) => content === '322400 kr',
    );
    await until(
      () => bench.counts(),
      ([errors]) => errors === '26',
    );
  });

  test('sets a finding aside with a reason, and remembers it when the pane is opened again', async () => {
    await openAmount();
    await bench.pane.getByRole('button', { name: 'Välj bort …', exact: true }).click();
    await bench.pane.getByRole('textbox', { name: 'Skäl' }).fill('Beloppet är ett citat ur beslutet');
    await bench.pane.getByRole('textbox', { name: 'Funktion' }).fill('controller');
    await bench.pane.getByRole('button', { name: 'Välj bort', exact: true }).click();
    await until(
      () => bench.counts(),
      ([errors]) => errors === '25',
    );
    // Closed and opened again.
    await bench.press('Panelen');
    await bench.press('Panelen');
    await checked(bench.pane);
    expect(await bench.counts()).toEqual(['25', '12', '22']);
    await bench.go('Fynd');
    await bench.pane.getByPlaceholder('Sök bland fynden').fill('322400 kr');
    await bench.pane.getByText('Bortvalda', { exact: true }).click();
    await bench.pane.getByText('Beloppet är ett citat ur beslutet').waitFor();
    await bench.pane.getByRole('button', { name: 'Ta tillbaka' }).click();
    await until(
      () => bench.counts(),
      ([errors]) => errors === '26',
    );
  });

  test('marks the cells of all findings, and takes the marks away without trace', async () => {
    await bench.go('Översikt');
    await bench.choose('Mål', 'A70');
    const paint = async (): Promise<string> => (await bench.cell('A70')).fill.toLowerCase();
    const plain = await paint();
    await bench.pane.getByRole('button', { name: 'Markera cellerna' }).click();
    await bench.pane.getByRole('group').getByRole('button', { name: 'Markera cellerna' }).click();
    await until(paint, (color) => color === '#fad4d8');
    await bench.pane.getByRole('button', { name: /^Ta bort \d+ markeringar$/ }).click();
    await until(paint, (color) => color === plain);
  });

  test('writes a sheet with the findings, and takes it away', async () => {
    await bench.go('Översikt');
    await bench.pane.getByRole('button', { name: 'Skriv rapportblad' }).click();
    await bench.pane.getByRole('group').getByRole('button', { name: 'Skriv rapportblad' }).click();
    const tab = bench.page.locator('.grid').getByRole('tab', { name: 'Styrkoll-rapport' });
    await tab.waitFor();
    await tab.click();
    await until(
      () => bench.cell('A1'),
      ({ content }) => content === 'Fynd i arbetsboken',
    );
    await bench.pane.getByRole('button', { name: 'Ta bort rapportbladet' }).click();
    await bench.pane.getByRole('group').getByRole('button', { name: 'Ta bort rapportbladet' }).click();
    await until(
      () => tab.count(),
      (count) => count === 0,
    );
  });

  test('checks what is typed while it is typed, by one call', async () => {
    await bench.choose('Mål', 'B32');
    const before = await bench.traffic();
    await bench.page.keyboard.type('Förvaltningsmål');
    await bench.page.keyboard.press('Enter');
    // The goal whose level nobody knew has one now.
    await until(
      () => bench.counts(),
      ([errors]) => errors === '25',
    );
    const { syncs, writes } = await bench.traffic();
    expect(syncs - before.syncs).toBe(1);
    expect(writes).toBe(before.writes);
    await bench.press('Ångra');
    await until(
      () => bench.counts(),
      ([errors]) => errors === '26',
    );
  });

  test('says so when somebody is in the middle of a cell, and goes on afterwards', async () => {
    await bench.choose('Mål', 'A75');
    await bench.page.keyboard.type('NM');
    await bench.pane.getByRole('button', { name: 'Kontrollera igen' }).click();
    await bench.pane.getByText('Du håller på att skriva i en cell.').waitFor();
    // F6 leads from the pane back to the cell.
    await bench.pane.locator('body').press('F6');
    await bench.page.keyboard.press('Escape');
    await bench.pane.getByRole('button', { name: 'Försök igen' }).click();
    await until(
      () => bench.pane.getByText('Du håller på att skriva i en cell.').count(),
      (count) => count === 0,
    );
    expect(await bench.counts()).toEqual(['26', '12', '22']);
  });

  test('leaves a protected sheet as it is, and says which one', async () => {
    const { sheet, cell } = await openAmount();
    await bench.press('Skydda bladet');
    await bench.pane.getByRole('button', { name: 'Rätta', exact: true }).click();
    await bench.pane.getByRole('alert').getByText(`Bladet ${sheet} är skyddat.`, { exact: false }).waitFor();
    expect((await bench.cell(cell)).content).toBe('322400 kr');
    await bench.press('Ta bort skyddet');
  });

  test('exports the plan in the central format', async () => {
    await bench.go('Lämna in');
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.pane.getByRole('button', { name: 'Spara: Inlämningen (styrplan)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.styrplan\.json$/);
    const file = path.join(folder, 'plan.styrplan.json');
    await download.saveAs(file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'styrplan', model: { id: 'karlskoga' } });
  });

  test('reads a column as another when that is corrected, and as recognised again', async () => {
    await bench.go('Kolumner');
    await bench.pane.getByRole('button', { name: /^Kolumner i Mål!/ }).click();
    await bench.pane.getByRole('combobox', { name: 'Kolumnen Nivå läses som' }).selectOption('');
    // Before it is kept, it is told what it would make of the findings.
    await bench.pane.getByText(/^Fynd nu: 26 fel.* Efteråt: /).waitFor();
    await bench.pane.getByRole('button', { name: 'Spara tolkningen' }).click();
    await until(
      () => bench.counts(),
      ([errors]) => errors !== '26',
    );
    await bench.pane.getByRole('button', { name: 'Tillbaka till det som känns igen' }).click();
    await bench.pane
      .getByRole('group', { name: /^Er tolkning/ })
      .getByRole('button', { name: 'Tillbaka till det som känns igen' })
      .click();
    await until(
      () => bench.counts(),
      ([errors]) => errors === '26',
    );
  });

  test.each([
    ['Nästa fynd', 'Fynd'],
    ['Målkedja', 'Målkedja'],
    ['Lämna in', 'Lämna in'],
    ['Kontrollera', 'Översikt'],
  ])('the ribbon’s %s leads to %s', async (button, view) => {
    await bench.press(button);
    await until(
      () => bench.pane.getByRole('tab', { name: view, exact: true }).getAttribute('aria-selected'),
      (selected) => selected === 'true',
    );
  });

  test('puts a template’s sheets into a workbook that lacks them', async () => {
    bench.page.once('dialog', (dialog) => void dialog.accept());
    await bench.press('Exempel');
    await bench.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Egen layout/ })
      .click();
    await bench.page.locator('.title-bar .file').getByText('egen-layout.xlsx').waitFor();
    await checked(bench.pane);
    const before = await bench.tabs();
    await bench.press('Ny mall');
    await bench.pane.getByRole('button', { name: 'Lägg in som blad' }).click();
    await bench.pane.getByText(/^De här bladen läggs till sist i arbetsboken: /).waitFor();
    await bench.pane.getByRole('group').getByRole('button', { name: 'Lägg in som blad' }).click();
    const after = await until(bench.tabs, (names) => names.length > before.length);
    expect(after.slice(0, before.length)).toEqual(before);
  });
});

import { expect } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import type { WorkbookEngine } from '../../workbench/host/engine';
import { openPage, type OpenOptions, type OpenPage } from './browser';

/** What is in a cell: its content as the formula bar has it, its result, and the colour it is filled with. */
export interface SeenCell {
  readonly content: string | number | boolean;
  readonly value: string | number | boolean;
  readonly fill: string;
}

/** The workbench with the pane in it, and what a test does there. */
export interface WorkbenchPage extends OpenPage {
  /** The pane in its frame. */
  readonly pane: FrameLocator;
  /** What a cell of the sheet in sight holds: the grid is a picture, so the page's hook for developers is asked. */
  cell(address: string): Promise<SeenCell>;
  /** The address in the grid's name box, and the sheet whose tab is chosen. */
  place(): Promise<{ readonly sheet: string; readonly cell: string }>;
  /** Goes to a view by its tab. */
  go(view: string): Promise<void>;
  /** How many findings of each severity the pane's header counts: errors, warnings, information. */
  counts(): Promise<readonly string[]>;
  /** What went over the bridge since the pane opened. */
  traffic(): Promise<{ readonly syncs: number; readonly writes: number }>;
  /** Chooses a sheet by its tab, and a cell in it by the name box. */
  choose(sheet: string, address: string): Promise<void>;
  /** The names on the sheets' tabs. */
  readonly tabs: () => Promise<readonly string[]>;
  /** Presses one of the ribbon's buttons. */
  press(name: string): Promise<void>;
}

/** Opens the workbench with a sample and waits until the pane has checked it. */
export async function openWorkbench(
  site: ServedFolder,
  sample = 'karlskoga-med-fel.xlsx',
  { before = declineTour, ...options }: OpenOptions = {},
): Promise<WorkbenchPage> {
  const opened = await openPage(`${site.origin}/workbench/?book=${sample}`, { before, ...options });
  const { page } = opened;
  const pane = page.frameLocator('#pane');
  await checked(pane);
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const tabs = page.locator('.grid').getByRole('tab');
  return {
    ...opened,
    pane,
    cell: (address) => page.evaluate(seenCell, address),
    place: async () => ({
      sheet: (await tabs.and(page.locator('[aria-selected="true"]')).textContent()) ?? '',
      cell: await nameBox.inputValue(),
    }),
    go: async (view) => {
      await pane.getByRole('tab', { name: view, exact: true }).click();
      await pane.getByRole('tabpanel').first().waitFor();
    },
    counts: () => countsOf(pane),
    traffic: () => trafficOf(page),
    choose: async (sheet, address) => {
      await page.locator('.grid').getByRole('tab', { name: sheet, exact: true }).click();
      await nameBox.click();
      await nameBox.fill(address);
      await page.keyboard.press('Enter');
      await until(
        () => nameBox.inputValue(),
        (seen) => seen === address,
      );
      // The keyboard goes back to the grid when the name box has lost it.
      await page.waitForTimeout(200);
    },
    tabs: () => tabs.allTextContents(),
    press: (name) =>
      page.getByRole('toolbar', { name: 'Menyfliksområdet' }).getByRole('button', { name, exact: true }).click(),
  };
}

/** As in the browser of somebody who has been here before. */
function declineTour(): void {
  window.localStorage.setItem('styrkoll.workbench.tour', 'seen');
}

/** Runs in the page. */
function seenCell(address: string): SeenCell {
  const { engine } = (window as unknown as { styrkollWorkbench: { engine: WorkbookEngine } }).styrkollWorkbench;
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  const sheet = engine.activeSheet();
  const { formulas, values } = engine.read(sheet, { top: row, left: column, bottom: row, right: column });
  const marks = engine
    .conditionalFormats(sheet)
    .filter(({ ranges }) =>
      ranges.some((each) => each.top <= row && each.bottom >= row && each.left <= column && each.right >= column),
    );
  const fill = marks.find(({ type }) => type === 'Custom')?.fillColor ?? engine.look(sheet, row, column).fillColor;
  return { content: formulas[0]?.[0] ?? '', value: values[0]?.[0] ?? '', fill };
}

/** Waits until the pane has read and checked the workbook. */
export async function checked(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tablist').first().waitFor();
}

/** The numbers in the pane's header. */
async function countsOf(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator('header button[title]').filter({ hasText: /^\d+$/ }).allTextContents();
}

async function trafficOf(page: Page): Promise<{ readonly syncs: number; readonly writes: number }> {
  // The line is renewed four times a second.
  await page.waitForTimeout(600);
  const line = page.locator('.traffic');
  return {
    syncs: Number(await line.getAttribute('data-syncs')),
    writes: Number(await line.getAttribute('data-writes')),
  };
}

/** Waits until something is as expected, as often as the page needs. */
export async function until<T>(look: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  for (const end = Date.now() + 60_000; !wanted(seen) && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = await look();
  }
  expect(wanted(seen) || seen).toBe(true);
  return seen;
}

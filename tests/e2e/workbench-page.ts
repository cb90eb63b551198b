import { expect } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { openPage, type OpenOptions, type OpenPage } from './browser';

/** The workbench with the pane in it, and what a test does there. */
export interface WorkbenchPage extends OpenPage {
  /** The pane in its frame. */
  readonly pane: FrameLocator;
  /** A cell of the sheet in sight, by its address. */
  cell(address: string): Locator;
  /** The address in the grid's name box, and the sheet whose tab is chosen. */
  place(): Promise<{ readonly sheet: string; readonly cell: string }>;
  /** Goes to a view by its tab. */
  go(view: string): Promise<void>;
  /** How many findings of each severity the pane's header counts: errors, warnings, information. */
  counts(): Promise<readonly string[]>;
  /** What went over the bridge since the pane opened. */
  traffic(): Promise<{ readonly syncs: number; readonly writes: number }>;
  /** Chooses a sheet by its tab, and a cell in it by scrolling there and clicking. */
  choose(sheet: string, address: string): Promise<void>;
}

/** Opens the workbench with a sample and waits until the pane has checked it. */
export async function openWorkbench(
  site: ServedFolder,
  sample = 'karlskoga-med-fel.xlsx',
  options: OpenOptions = {},
): Promise<WorkbenchPage> {
  const opened = await openPage(`${site.origin}/workbench/?book=${sample}`, options);
  const { page } = opened;
  const pane = page.frameLocator('#pane');
  await checked(pane);
  const cell = (address: string): Locator => page.locator(`[data-cell="${address}"]`);
  return {
    ...opened,
    pane,
    cell,
    place: async () => ({
      sheet: (await page.locator('[role="tab"][aria-selected="true"]').textContent()) ?? '',
      cell: (await page.locator('.address').textContent()) ?? '',
    }),
    go: async (view) => {
      await pane.getByRole('tab', { name: view, exact: true }).click();
      await pane.getByRole('tabpanel').first().waitFor();
    },
    counts: () => countsOf(pane),
    traffic: () => trafficOf(page),
    choose: async (sheet, address) => {
      await page.getByRole('tab', { name: sheet, exact: true }).first().click();
      await reach(page, cell(address));
      await cell(address).click();
    },
  };
}

/** Waits until the pane has read and checked the workbook. */
export async function checked(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tablist').first().waitFor();
}

/** Pages down the grid until the cell is drawn. */
async function reach(page: Page, cell: Locator): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  for (let pages = 0; pages < 100 && (await cell.count()) === 0; pages++) await page.keyboard.press('PageDown');
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

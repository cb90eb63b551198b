import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, openPage, type OpenOptions, type OpenPage } from './browser';
import { serveBuiltSite } from './built-site';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLE = path.resolve(__dirname, '../../samples/karlskoga-med-fel.xlsx');

const VIEWS = {
  sv: ['Översikt', 'Fynd', 'Målkedja', 'Ramar', 'Kolumner', 'Mallar', 'Lämna in', 'Inställningar'],
  en: ['Overview', 'Findings', 'Goal chain', 'Frames', 'Columns', 'Templates', 'Hand in', 'Settings'],
} as const;

let site: ServedFolder;

beforeAll(async () => {
  site = await serveBuiltSite();
});

afterAll(async () => {
  await closeBrowser();
  await site.close();
});

/** The pane for a file, 320 px wide, with the sample in it. */
async function openNarrow(options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openPage(`${site.origin}/addin/index.html`, {
    viewport: { width: 320, height: 720 },
    reducedMotion: 'reduce',
    ...options,
  });
  await opened.page.locator('input[type="file"][accept]').first().setInputFiles(SAMPLE);
  await opened.page.getByRole('tablist').first().waitFor();
  return opened;
}

async function goTo(page: Page, view: string): Promise<void> {
  await page
    .getByRole('tablist', { name: /^(Vyer|Views)$/ })
    .getByRole('tab', { name: view, exact: true })
    .click();
  await page.locator('[role="tabpanel"]:visible').first().waitFor();
  await page.waitForTimeout(300);
}

/** What axe finds: rule and place, one line each. @param without what of the page is left out, as CSS selectors */
async function violations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (left) => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(root: unknown, options: unknown): Promise<Found> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Where Fluent UI keeps the focus within bounds; the focus does not stay on them.
    const found = await axe.run(
      { exclude: [['[data-tabster-dummy]'], ...left.map((each) => [each])] },
      { runOnly: tags },
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, without);
}

/** What is wider than the page: the page itself, and boxes that scroll sideways. */
function wideBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, #styrkoll *')]
      .filter((box) => box.clientWidth > 0 && box.checkVisibility())
      .filter(
        (box) =>
          (box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(box).overflowX)) ||
          (!box.closest('svg') &&
            box.getBoundingClientRect().right > window.innerWidth + 1 &&
            !/hidden|clip/.test(getComputedStyle(box).overflowX)),
      )
      .map((box) => box.outerHTML.slice(0, 160)),
  );
}

describe.each([
  ['Swedish by day', 'sv', { colorScheme: 'light' }],
  ['English by night', 'en', { colorScheme: 'dark', locale: 'en-GB' }],
  ['forced colours', 'sv', { forcedColors: 'active' }],
] as const)('the pane in %s, 320 px wide', (_what, language, options) => {
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await openNarrow(options);
  });

  afterAll(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test.each(VIEWS[language])('%s: nothing for axe to complain of, and nothing to scroll sideways', async (view) => {
    await goTo(opened.page, view);
    expect([await violations(opened.page), await wideBoxes(opened.page)]).toEqual([[], []]);
  });
});

describe('by keyboard alone', () => {
  /** Presses Tab until the focus is on what has this name. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.getAttribute('role') ?? ''} ${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''}`;
      });
      if (name.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${String(name)}.`);
  }

  test('a finding is found, gone to and mended', async () => {
    const { page, errors, close } = await openNarrow({ viewport: { width: 1280, height: 800 } });
    const counts = () => page.locator('header button[title]').filter({ hasText: /^\d+$/ }).allTextContents();
    await tabTo(page, /^tab .*Översikt/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Sök bland fynden').waitFor();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('type') === 'search')) break;
    }
    await page.keyboard.type('322400 kr');
    await page.getByText('Fynd: 1', { exact: true }).or(page.getByText('Fynd 1 av 1')).first().waitFor();
    await tabTo(page, /^ Nästa fynd/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rätta', exact: true }).waitFor();
    await tabTo(page, /^ {2}Rätta$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('header')?.textContent?.includes('25'));
    expect((await counts())[0]).toBe('25');
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each([
  ['by day', { colorScheme: 'light' }],
  ['by night', { colorScheme: 'dark' }],
] as const)('the workbench %s', (_what, options) => {
  let bench: WorkbenchPage;
  /** Univer's own toolbar, formula bar and tabs, which the page cannot change; what the grid shows is said by the page itself. */
  const UNIVER = ['.grid', '[data-u-comp]'];

  beforeAll(async () => {
    bench = await openWorkbench(site, 'karlskoga-med-fel.xlsx', {
      reducedMotion: 'reduce',
      before: () => undefined,
      ...options,
    });
  });

  afterAll(async () => {
    await bench.close();
  });

  test('gives axe nothing to complain of, with the hint, the gallery, the tour and the protocol', async () => {
    const found: string[] = [...(await violations(bench.page, UNIVER))];
    await bench.press('Exempel');
    found.push(...(await violations(bench.page, UNIVER)));
    await bench.page.keyboard.press('Escape');
    await bench.press('Rundtur');
    found.push(...(await violations(bench.page, UNIVER)));
    await bench.page.keyboard.press('Escape');
    await bench.press('Protokoll');
    await bench.page
      .getByRole('button', { name: /^Visa meddelande/ })
      .first()
      .click();
    found.push(...(await violations(bench.page, UNIVER)));
    expect(found).toEqual([]);
  });

  test('says the chosen cell', async () => {
    await bench.choose('Mål', 'A1');
    await bench.page.getByText('Mål A1 Mål-id').waitFor({ state: 'attached' });
  });
});

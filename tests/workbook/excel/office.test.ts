import { afterEach, expect, test } from '@jest/globals';
import { excelHost } from '../../../src/workbook/excel/office';
import { openInExcel, type OpenInExcel } from './open-in-excel';
import { smallXlsx } from './small-book';

let open: OpenInExcel | undefined;
afterEach(() => open?.close());

test('there is no host in a plain browser', async () => {
  expect(await excelHost()).toBeUndefined();
});

test('hands over the workbook, the theme, the language, the ribbon and the start', async () => {
  open = openInExcel(smallXlsx(), { displayLanguage: 'sv-SE', isDarkTheme: true });
  const host = (await excelHost())!;
  expect((await (await host.workbook()).read()).sheets).toHaveLength(3);
  expect(host.displayLanguage).toBe('sv-SE');
  expect(host.theme()).toMatchObject({ isDark: true });
  let ran = 0;
  host.onCommand('check', async () => void ran++);
  host.onCommand('fails', async () => Promise.reject(new Error('fel')));
  await open.office.press('check');
  await open.office.press('fails');
  expect(ran).toBe(1);
  expect(await host.startup!.get()).toBe('on-demand');
  await host.startup!.set('with-workbook');
  expect(await host.startup!.get()).toBe('with-workbook');
  await host.showPane();
});

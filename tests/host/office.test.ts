import { describe, expect, test } from '@jest/globals';
import { installOffice } from '../../workbench/host/office/install-office';

type Window = { Office: typeof Office };

describe('Office of a hosted page', () => {
  test('is ready at once, and tells host, platform, languages and theme', async () => {
    const window = {} as Window;
    installOffice(window, { platform: 'PC', displayLanguage: 'en-GB', isDarkTheme: true });
    expect(await window.Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
    expect(window.Office.context).toMatchObject({
      host: 'Excel',
      platform: 'PC',
      displayLanguage: 'en-GB',
      contentLanguage: 'en-GB',
      officeTheme: { isDarkTheme: true },
    });
  });

  test.each([
    ['ExcelApi', '1.15', true],
    ['ExcelApi', '1.16', false],
    ['ExcelApiOnline', '1.1', true],
    ['SharedRuntime', '1.1', true],
    ['CustomFunctionsRuntime', '1.3', true],
    ['RibbonApi', '1.1', false],
  ])('%s %s: %s', (set, version, expected) => {
    const window = {} as Window;
    installOffice(window);
    expect(window.Office.context.requirements.isSetSupported(set, version)).toBe(expected);
  });

  test("keeps the client's own words, and lacks what this host lacks", () => {
    const window = { Office: { HostType: { Excel: 'Excel' } } } as unknown as Window;
    installOffice(window);
    expect(window.Office.HostType.Excel).toBe('Excel');
    expect((window.Office as unknown as Record<string, unknown>).ribbon).toBeUndefined();
  });

  test('runs the action of a ribbon button until it is completed', async () => {
    const window = {} as Window;
    const shim = installOffice(window);
    const pressed: string[] = [];
    window.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await shim.press('check');
    expect([pressed, shim.actions()]).toEqual([['check'], ['check']]);
    await expect(shim.press('other')).rejects.toThrow('other');
  });

  test('shows, hides and starts the pane, and tells of it', async () => {
    const window = {} as Window;
    const shim = installOffice(window);
    const told: string[] = [];
    const stop = await window.Office.addin.onVisibilityModeChanged((message) => void told.push(message.visibilityMode));
    await window.Office.addin.hide();
    await window.Office.addin.showAsTaskpane();
    shim.addin.setVisible(false);
    await stop();
    shim.addin.setVisible(true);
    await window.Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
    expect(told).toEqual(['Hidden', 'Taskpane', 'Hidden']);
    expect([shim.addin.isVisible(), shim.addin.startupBehavior()]).toEqual([true, 'Load']);
  });
});

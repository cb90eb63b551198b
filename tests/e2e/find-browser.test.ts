import { afterEach, describe, expect, test } from '@jest/globals';
import { BROWSER_VARIABLE, findBrowsers, usualPlaces } from './find-browser';
import { NO_BROWSER } from './start-browser';

const before = process.env[BROWSER_VARIABLE];

afterEach(() => {
  if (before === undefined) delete process.env[BROWSER_VARIABLE];
  else process.env[BROWSER_VARIABLE] = before;
});

describe('usualPlaces', () => {
  test('knows where programs lie on Windows', () => {
    const places = usualPlaces('win32', { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'D:\\a' });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('D:\\a\\Chromium\\Application\\chrome.exe');
  });

  test('knows where they lie on macOS', () => {
    expect(usualPlaces('darwin', { HOME: '/h' })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/h/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
  });

  test('looks through the path on Linux, and where a path may be too short to lead', () => {
    const places = usualPlaces('linux', { PATH: '/own/bin::/usr/bin' });
    expect(places[0]).toBe('/own/bin/chromium');
    expect(places).toEqual(expect.arrayContaining(['/usr/bin/google-chrome', '/snap/bin/chromium']));
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('findBrowsers', () => {
  test('takes the one that the environment names, and no other', () => {
    process.env[BROWSER_VARIABLE] = process.execPath;
    expect(findBrowsers()).toEqual([process.execPath]);
  });

  test('says so when the environment names what is not there', () => {
    process.env[BROWSER_VARIABLE] = '/nowhere/chrome';
    expect(() => findBrowsers()).toThrow('STYRKOLL_BROWSER names /nowhere/chrome');
  });
});

test('without a browser one sentence says what to install', () => {
  expect(NO_BROWSER.match(/\.(\s|$)/g)).toHaveLength(1);
  expect(NO_BROWSER).toMatch(/install one of them .*apt-get install chromium.*npx playwright-core install chromium/);
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Names a browser to be used before all others: the path of its program. */
export const BROWSER_VARIABLE = 'STYRKOLL_BROWSER';

type Environment = Readonly<Record<string, string | undefined>>;

const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const ON_MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const ON_LINUX = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];

/** Every place where a browser of this kind of machine may lie, the likeliest first. */
export function usualPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'win32') {
    const roots = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']];
    return ON_WINDOWS.flatMap((name) => roots.flatMap((root) => (root ? [path.win32.join(root, name)] : [])));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(environment['HOME'] ? [`${environment['HOME']}/Applications`] : [])];
    return ON_MACOS.flatMap((name) => roots.map((root) => `${root}/${name}`));
  }
  const folders = [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const distinct = [...new Set(folders.filter((folder) => folder !== ''))];
  return [
    ...ON_LINUX.flatMap((name) => distinct.map((folder) => `${folder}/${name}`)),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/**
 * The Chrome, Edge or Chromium programs on this machine, the one to try first in front; empty where there is none. Whether one
 * runs is only told by starting it.
 * @throws Error when the environment names a browser that is not there
 */
export function findBrowsers(): readonly string[] {
  const named = process.env[BROWSER_VARIABLE];
  if (named) {
    if (!existsSync(named)) throw new Error(`${BROWSER_VARIABLE} names ${named}, where there is no file.`);
    return [named];
  }
  return [...usualPlaces(process.platform, process.env), chromium.executablePath()].filter((file) => existsSync(file));
}

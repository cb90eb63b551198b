import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { opener } from '../../scripts/open-in-browser.mjs';

const ADDRESS = 'http://localhost:3000/workbench/';
let programs: string;

beforeAll(() => {
  programs = mkdtempSync(path.join(tmpdir(), 'styrkoll-programs-'));
  writeFileSync(path.join(programs, 'xdg-open'), '');
  chmodSync(path.join(programs, 'xdg-open'), 0o755);
});

afterAll(() => rmSync(programs, { recursive: true }));

describe('opener', () => {
  test("takes each system's own way", () => {
    expect(opener(ADDRESS, 'win32', {})?.[0]).toBe('rundll32.exe');
    expect(opener(ADDRESS, 'darwin', {})).toEqual(['open', [ADDRESS]]);
    expect(opener(ADDRESS, 'linux', { DISPLAY: ':0', PATH: `/nowhere:${programs}` })).toEqual(['xdg-open', [ADDRESS]]);
    expect(opener(ADDRESS, 'linux', { WAYLAND_DISPLAY: 'wayland-0', PATH: programs })).toEqual(['xdg-open', [ADDRESS]]);
  });

  test.each([
    ['there is no display', 'linux', { PATH: '' }],
    ['nothing can open it', 'linux', { DISPLAY: ':0', PATH: '/nowhere' }],
    ['it runs for a check', 'darwin', { CI: 'true' }],
    ['somebody is there from afar', 'darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }],
    ['the user wants none', 'win32', { BROWSER: 'none' }],
  ])('opens nothing where %s', (_why, platform, environment) => {
    expect(opener(ADDRESS, platform, environment)).toBeUndefined();
  });
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether somebody sits at a screen of this machine. */
function hasDisplay(platform, environment) {
  if (environment.CI || environment.BROWSER === 'none' || environment.SSH_CONNECTION) return false;
  return platform === 'win32' || platform === 'darwin' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** The program, with its arguments, that opens an address in the user's own browser; undefined where nothing can. */
export function opener(address, platform, environment) {
  if (!hasDisplay(platform, environment)) return undefined;
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', address]];
  if (platform === 'darwin') return ['open', [address]];
  const found = (environment.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(path.posix.join(folder, 'xdg-open')));
  return found ? ['xdg-open', [address]] : undefined;
}

/** Opens an address in the user's browser; false where there is no display or nothing to open it with. */
export function openInBrowser(address) {
  const way = opener(address, process.platform, process.env);
  if (way === undefined) return false;
  // Whatever becomes of the browser, the server goes on.
  spawn(way[0], way[1], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
  return true;
}

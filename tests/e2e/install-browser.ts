import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Enough for a slow line; a browser is some hundred megabytes. */
const PATIENCE = 10 * 60_000;

/** Runs a program to its end, its output on stderr so that the test report stays whole. */
function succeeds(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    timeout: PATIENCE,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Debian's own package, where the machine is a Debian and the tests may install. */
function fromDebian(): boolean {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  return (
    mayInstall &&
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  );
}

/** Playwright's own build, in its cache in the user's home; as root on Linux with the system libraries that it needs. */
function fromPlaywright(): boolean {
  const cli = path.resolve(__dirname, '../../node_modules/playwright-core/cli.js');
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return succeeds(process.execPath, [cli, 'install', ...withLibraries, 'chromium']);
}

/** The ways to get a browser onto this machine, to be tried in turn; each tells whether it came to its end. */
export const INSTALLATIONS: readonly (() => boolean)[] = [fromDebian, fromPlaywright];

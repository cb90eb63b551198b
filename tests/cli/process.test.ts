import { execFile, execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Workspace } from './cli-run';
import { CLEAN, withUnknownParents, xlsxOf } from './workbook-file';

const ROOT = path.resolve(__dirname, '../..');
jest.setTimeout(120_000);

const work = new Workspace();
/** The bundle goes into the workspace: what lies in `dist` may be old, and is not the tests' to change. */
const bundle = work.path('styrkoll.js');

beforeAll(() => {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--config-name', 'cli', '--devtool', 'false', '--output-path', work.folder, '--stats', 'errors-only'],
    { cwd: ROOT },
  );
  work.write('bra.xlsx', xlsxOf(CLEAN));
  work.write('fel.xlsx', xlsxOf(withUnknownParents(400)));
});

afterAll(() => work.remove());

function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bundle, ...argv], { cwd: work.folder, maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('the built program', () => {
  test.each([
    [0, ['check', 'bra.xlsx']],
    [1, ['check', 'fel.xlsx']],
    [2, ['check', 'saknas.xlsx']],
    [2, ['granska']],
  ])('ends with %i for %j', async (code, argv) => {
    expect((await run(...argv)).code).toBe(code);
  });

  test('writes a long report to a pipe in full', async () => {
    const { out } = await run('check', 'fel.xlsx', '--format', 'json');
    expect(JSON.parse(out).files[0].summary.errors).toBe(400);
  });

  test('takes a closed pipe calmly', async () => {
    const child = spawn(process.execPath, [bundle, 'check', 'fel.xlsx', '--format', 'json'], { cwd: work.folder });
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});

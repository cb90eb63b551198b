import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { NotAFileError, readBytes } from '../../../../src/workbook/xlsx/node/read-bytes';
import { XlsxError } from '../../../../src/workbook/xlsx/xlsx-error';

const folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('reading a file', () => {
  test('gives its bytes', async () => {
    writeFileSync(path.join(folder, 'fil'), 'abc');
    expect([...(await readBytes(path.join(folder, 'fil')))]).toEqual([97, 98, 99]);
  });

  test('that is not there says so the operating system’s way', async () => {
    await expect(readBytes(path.join(folder, 'saknas'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('beyond all reason is refused before a byte is read', async () => {
    const file = path.join(folder, 'stor');
    writeFileSync(file, '');
    truncateSync(file, 2 ** 40);
    await expect(readBytes(file)).rejects.toBeInstanceOf(XlsxError);
    await expect(readBytes(file)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a folder is no file', async () => {
    await expect(readBytes(folder)).rejects.toThrow(
      process.platform === 'win32' ? /EISDIR|EPERM|EACCES/ : NotAFileError,
    );
  });

  test('neither a device nor a pipe that nobody writes to holds the program up', async () => {
    if (process.platform === 'win32') return;
    const [makePipe, pipe] = ['mkfifo', path.join(folder, 'rör')];
    execFileSync(makePipe, [pipe]);
    await expect(readBytes(pipe)).rejects.toBeInstanceOf(NotAFileError);
    await expect(readBytes('/dev/zero')).rejects.toBeInstanceOf(NotAFileError);
  });
});

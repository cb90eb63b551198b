import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeAtomically } from '../../../../src/workbook/xlsx/node/write-atomically';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  test('makes the folders that it needs, and leaves nothing but the file', async () => {
    await writeAtomically(path.join(folder, 'a/b/fil.json'), 'text');
    expect(readFileSync(path.join(folder, 'a/b/fil.json'), 'utf8')).toBe('text');
    expect(readdirSync(path.join(folder, 'a/b'))).toEqual(['fil.json']);
  });

  test('replaces what was there', async () => {
    const file = path.join(folder, 'fil.bin');
    writeFileSync(file, 'något längre än det nya');
    await writeAtomically(file, new Uint8Array([1, 2, 3]));
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
  });

  test('goes through a link to the file behind it', async () => {
    writeFileSync(path.join(folder, 'riktig'), 'gammal');
    symlinkSync(path.join(folder, 'riktig'), path.join(folder, 'länk'));
    await writeAtomically(path.join(folder, 'länk'), 'ny');
    expect(readFileSync(path.join(folder, 'riktig'), 'utf8')).toBe('ny');
  });

  test('that fails leaves nothing behind', async () => {
    mkdirSync(path.join(folder, 'mapp', 'full'), { recursive: true });
    await expect(writeAtomically(path.join(folder, 'mapp'), 'text')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['mapp']);
  });
});

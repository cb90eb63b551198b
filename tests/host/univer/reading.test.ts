import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY, UNIVER } from '../engines';

const SAMPLES = join(__dirname, '../../../samples');
const files = readdirSync(SAMPLES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xlsx'));

describe('a sample in Univer', () => {
  it.each(files)('%s reads as in memory', (file) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
    const [memory, univer] = [MEMORY.open(bytes, file), UNIVER.open(bytes, file)];
    const sheets = univer.sheets();
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual(
      memory.sheets().map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
    );
    memory.sheets().forEach(({ id }, index) => {
      const own = sheets[index]!.id;
      expect(univer.usedRange(own, true)).toEqual(memory.usedRange(id, true));
      const used = memory.usedRange(id, false);
      expect(univer.usedRange(own, false)).toEqual(used);
      if (!used) return;
      expect(univer.read(own, used)).toEqual(memory.read(id, used));
      for (let column = used.left; column <= used.right; column++) {
        expect(univer.columnWidth(own, column)).toBeCloseTo(memory.columnWidth(id, column), 3);
        for (let row = used.top; row <= Math.min(used.bottom, 30); row++)
          expect(univer.look(own, row, column)).toEqual(memory.look(id, row, column));
      }
      expect(univer.merges(own)).toEqual(memory.merges(id));
    });
  });
});

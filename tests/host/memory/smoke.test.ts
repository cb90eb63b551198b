import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { MemoryEngine } from '../../../workbench/host/memory/memory-engine';

describe('the memory engine', () => {
  test('reads a sample', () => {
    const engine = new MemoryEngine(readFileSync('samples/karlskoga.xlsx'), 'karlskoga.xlsx');
    const [first] = engine.sheets();
    console.log(engine.sheets(), engine.tables().slice(0, 2), engine.usedRange(first!.id, true));
    const sheet = engine.sheets()[2]!.id;
    const seen: unknown[] = [];
    engine.subscribe((c) => seen.push(c));
    console.log(engine.read(sheet, { top: 0, left: 0, bottom: 3, right: 6 }));
    engine.write(sheet, { top: 40, left: 0, bottom: 40, right: 1 }, { content: [['12', '=A41*2']] });
    console.log(engine.read(sheet, { top: 40, left: 0, bottom: 40, right: 1 }), seen);
    engine.write(sheet, { top: 40, left: 0, bottom: 40, right: 0 }, { content: [[5]] });
    console.log(engine.read(sheet, { top: 40, left: 0, bottom: 40, right: 1 }), seen);
    engine.insert(sheet, { top: 10, left: 0, bottom: 10, right: 16383 }, 'Down');
    console.log(engine.read(sheet, { top: 41, left: 0, bottom: 41, right: 1 }), seen.slice(-2));
    engine.undo();
    console.log(engine.read(sheet, { top: 40, left: 0, bottom: 40, right: 1 }), seen.slice(-2));
    expect(1).toBe(1);
  });
});

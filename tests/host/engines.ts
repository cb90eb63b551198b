import { afterAll } from '@jest/globals';
import type { WorkbookEngine } from '../../workbench/host/engine';
import { MemoryEngine } from '../../workbench/host/memory/memory-engine';
import { UniverEngine } from '../../workbench/univer/univer-engine';

/** A way to open a workbook, and what it is called in the tests' names. */
export interface EngineKind {
  readonly name: string;
  readonly open: (xlsx: Uint8Array, name?: string) => WorkbookEngine;
}

const opened: UniverEngine[] = [];

// A Univer that is not disposed of keeps the test's process waiting.
afterAll(() => {
  for (const engine of opened.splice(0)) engine.dispose();
});

export const MEMORY: EngineKind = { name: 'memory', open: (xlsx, name) => new MemoryEngine(xlsx, name) };
export const UNIVER: EngineKind = {
  name: 'Univer',
  open: (xlsx, name) => {
    const engine = new UniverEngine(xlsx, name);
    opened.push(engine);
    return engine;
  },
};

/** Both engines, for `describe.each`: what the host promises holds over either. */
export const ENGINES: readonly EngineKind[] = [MEMORY, UNIVER];

import type { WorkbookEngine } from '../../workbench/host/engine';
import { MemoryEngine } from '../../workbench/host/memory/memory-engine';
import { UniverEngine } from '../../workbench/univer/univer-engine';

/** A way to open a workbook, and what it is called in the tests' names. */
export interface EngineKind {
  readonly name: string;
  open(xlsx: Uint8Array, name?: string): WorkbookEngine;
}

export const MEMORY: EngineKind = { name: 'memory', open: (xlsx, name) => new MemoryEngine(xlsx, name) };
export const UNIVER: EngineKind = { name: 'Univer', open: (xlsx, name) => new UniverEngine(xlsx, name) };

/** Both engines, for `describe.each`: what the host promises holds over either. */
export const ENGINES: readonly EngineKind[] = [MEMORY, UNIVER];

import type { WorkbookEngine } from '../../workbench/host/engine';
import { MemoryEngine } from '../../workbench/host/memory/memory-engine';

/** Opens a workbook in an engine. */
export type OpenWorkbook = (xlsx: Uint8Array, name?: string) => WorkbookEngine;

/** How many times fewer a property is tried over an engine that takes its time. */
const FEWER = 6;

const inMemory: OpenWorkbook = (xlsx, name) => new MemoryEngine(xlsx, name);

let open = inMemory;

/** The engine that a test's workbooks are opened in: the one in memory, unless the test file has chosen another. */
export const openWorkbook: OpenWorkbook = (xlsx, name) => open(xlsx, name);

/** Chooses another engine for all tests of the file. */
export function chooseEngine(other: OpenWorkbook): void {
  open = other;
}

/** How often a property is tried over the chosen engine. */
export function runs(inMemoryRuns: number): number {
  return open === inMemory ? inMemoryRuns : Math.ceil(inMemoryRuns / FEWER);
}

import { median } from './median';
import { runNode, type ProcessRun } from './run-process';

export interface ReadingResult {
  readonly rows: number;
  /** Seconds, medians over whole processes, run in turn. */
  readonly floor: number;
  readonly read: number;
  readonly check: number;
  readonly readExcelFile: number;
  /** MB at the peak of the check. */
  readonly peakMemory: number;
}

const ROUNDS = 3;

/** DESIGN's measure 2 on one large workbook: every contender a process of its own, in turn, so that a slow moment hits all. */
export async function measureReading(file: string, rows: number): Promise<ReadingResult> {
  const commands: Readonly<Record<string, readonly string[]>> = {
    floor: ['bench/inflate-only.mjs', file],
    read: ['dist/bench.js', '--read', file],
    check: ['dist/styrkoll.js', 'check', file, '--format', 'json'],
    readExcelFile: ['bench/read-values.mjs', file, 'Budget'],
  };
  const runs: Record<string, ProcessRun[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const run = await runNode(args);
      if (run.exitCode !== 0 && !(name === 'check' && run.exitCode === 1))
        throw new Error(`${args.join(' ')} ended with ${run.exitCode}`);
      (runs[name] ??= []).push(run);
    }
  }
  const seconds = (name: string): number => median(runs[name]!.map((run) => run.seconds));
  return {
    rows,
    floor: seconds('floor'),
    read: seconds('read'),
    check: seconds('check'),
    readExcelFile: seconds('readExcelFile'),
    peakMemory: Math.max(...runs['check']!.map((run) => run.peakMemory ?? 0)),
  };
}

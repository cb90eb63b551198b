import { spawn } from 'node:child_process';

/** A finished process: how long it took, from start to exit, and the most memory it had. */
export interface ProcessRun {
  readonly seconds: number;
  /** In MB; undefined where the process is not Node and so does not tell. */
  readonly peakMemory: number | undefined;
  readonly exitCode: number;
}

/** Told to Node processes: write the peak memory as the last line of stderr. */
const TELL_MEMORY = "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))";

/** Runs a command to its end; its output is thrown away. */
export function runProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let tail = '';
    child.stderr.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-4000)));
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = /peak (\d+)\s*$/.exec(tail);
      resolve({
        seconds: (performance.now() - from) / 1000,
        peakMemory: peak ? Math.round(Number(peak[1]) / 1024) : undefined,
        exitCode: code ?? -1,
      });
    });
  });
}

/** Runs a Node script to its end and learns its peak memory. */
export function runNode(args: readonly string[]): Promise<ProcessRun> {
  return runProcess(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`, ...args]);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../src/cli/run';

/** What a run of the command line gave. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How the command line is run. */
export interface CliRunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

/** A folder of its own for the files of a test. */
export class Workspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'styrkoll-'));

  /** Writes a file; folders in its name are made. */
  write(name: string, content: Uint8Array | string): void {
    const place = this.path(name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  /** Runs the command line in the folder, in this process. */
  async run(argv: readonly string[], { env = {}, terminal = false }: CliRunOptions = {}): Promise<CliResult> {
    const written = { out: '', err: '' };
    const code = await runCli(argv, {
      cwd: this.folder,
      env,
      stdout: { isTerminal: terminal, write: (text) => (written.out += text) },
      stderr: { isTerminal: terminal, write: (text) => (written.err += text) },
      now: () => '2026-11-01T12:00:00.000Z',
    });
    return { code, ...written };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

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

/** What `check --format json` writes; a file has either its findings or its error. */
export interface JsonReport {
  readonly files: readonly {
    readonly file: string;
    readonly model: string;
    readonly summary: { readonly errors: number; readonly warnings: number; readonly information: number };
    readonly findings: readonly JsonFinding[];
    readonly error: { readonly code: string; readonly message: string };
  }[];
}

export interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly source: unknown;
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

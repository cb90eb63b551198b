import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../workbook/xlsx/node/write-atomically';
import { CliError } from './cli-error';
import type { CommandContext } from './command-context';
import { systemCode } from './file-problem';

/** Refuses an `--out` that is one of the inputs, or a folder. Asked before the work, so that no work is lost. Throws `CliError`. */
export async function checkOut(out: string, inputs: readonly string[], cwd: string): Promise<void> {
  const target = path.resolve(cwd, out);
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new CliError('usage.out-is-folder', { file: out });
  const real = await realOf(target);
  for (const input of inputs) {
    if ((await realOf(path.resolve(cwd, input))) === real) throw new CliError('usage.out-is-input', { file: out });
  }
}

/** Writes what a command made: to the file, told on standard error, else to standard output. Throws `CliError` when the file cannot be written. */
export async function writeOutput(
  content: string,
  out: string | undefined,
  written: 'written.report' | 'written.export' | 'written.mapping',
  { io, say, tell }: CommandContext,
): Promise<void> {
  if (out === undefined) {
    io.stdout.write(content);
    return;
  }
  await writeFileOrExplain(path.resolve(io.cwd, out), content, out);
  tell(say(written, { file: out }));
}

/** Writes a file, whole or not at all. Throws `CliError` with the operating system's reason. */
export async function writeFileOrExplain(target: string, content: string | Uint8Array, name: string): Promise<void> {
  try {
    await writeAtomically(target, content);
  } catch (error) {
    throw new CliError('file.write-failed', { file: name, reason: systemCode(error) ?? String(error) });
  }
}

async function realOf(place: string): Promise<string> {
  return realpath(place).catch(() => place);
}

import { access } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from './cli-error';

/** Refuses a workbook that is there already: it may be somebody's work. Throws `CliError`. */
export async function refuseExisting(file: string, cwd: string): Promise<void> {
  const isThere = await access(path.resolve(cwd, file)).then(
    () => true,
    () => false,
  );
  if (isThere) throw new CliError('template.exists', { file });
}

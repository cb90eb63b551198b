import path from 'node:path';
import { readBytes } from '../workbook/xlsx/node/read-bytes';
import { CliError } from './cli-error';
import { describeFileError } from './file-problem';

/** The text of a file that an option names, UTF-8. Throws `CliError` when it cannot be read. */
export async function readText(file: string, cwd: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readBytes(path.resolve(cwd, file)));
  } catch (error) {
    const { key, data } = describeFileError(error, file);
    throw new CliError(key, data);
  }
}

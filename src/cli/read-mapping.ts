import { MappingError, parseMapping, type Mapping } from '../index';
import { CliError } from './cli-error';
import { readText } from './read-text';

/** The mapping that `--mapping` names. Throws `CliError`, with the path of the first fault. */
export async function readMapping(file: string, cwd: string): Promise<Mapping> {
  const text = await readText(file, cwd);
  try {
    return parseMapping(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw new CliError('mapping.invalid', { file, path: error.path === '' ? '/' : error.path, reason: error.reason });
  }
}

import path from 'node:path';
import {
  openWorkbook,
  readStyrplan,
  readXlsx,
  StyrplanError,
  type GovernanceModel,
  type Language,
  type Plan,
} from '../index';
import { readBytes } from '../workbook/xlsx/node/read-bytes';
import { CliError } from './cli-error';
import { describeFileError } from './file-problem';
import { readText } from './read-text';

/** The plan of the master that `--master` names: a workbook in the template's layout, or a styrplan. Throws `CliError`. */
export async function readMaster(
  file: string,
  cwd: string,
  language: Language,
  model: GovernanceModel | undefined,
): Promise<Plan> {
  if (!/\.json$/i.test(file)) return readWorkbookMaster(file, cwd, model);
  const text = await readText(file, cwd);
  try {
    return (await readStyrplan(text)).plan;
  } catch (error) {
    if (!(error instanceof StyrplanError)) throw error;
    const [{ path: place, reason }] = error.problems;
    throw new CliError('master.invalid', { file, path: place === '' ? '/' : place, reason: reason[language] });
  }
}

async function readWorkbookMaster(file: string, cwd: string, model: GovernanceModel | undefined): Promise<Plan> {
  try {
    const bytes = await readBytes(path.resolve(cwd, file));
    return openWorkbook(readXlsx(bytes, { name: path.basename(file) }), { ...(model && { model }) }).plan;
  } catch (error) {
    const { key, data } = describeFileError(error, file);
    throw new CliError(key, data);
  }
}

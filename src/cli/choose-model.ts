import { BUILT_IN_MODELS, findModel, loadOwnModel, ModelError, type GovernanceModel } from '../index';
import { CliError } from './cli-error';
import { readText } from './read-text';

/** The built-in models' ids, for messages that ask for one. */
export function modelIds(): string {
  return BUILT_IN_MODELS.map(({ id }) => id).join(', ');
}

/** The model that `--model` means: a built-in one's id or name, else a JSON file. Throws `CliError`. */
export async function chooseModel(value: string, cwd: string): Promise<GovernanceModel> {
  const builtIn = findModel(value);
  if (builtIn) return builtIn;
  if (!/\.json$/i.test(value) && !/[\\/]/.test(value))
    throw new CliError('model.unknown', { value, models: modelIds() });
  return parseModel(value, await readText(value, cwd));
}

function parseModel(file: string, text: string): GovernanceModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new CliError('model.not-json', { file, reason: error instanceof Error ? error.message : String(error) });
  }
  try {
    return loadOwnModel(json);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new CliError('model.invalid', { file, path: error.path === '' ? '/' : error.path, reason: error.reason });
  }
}

import {
  BUILT_IN_MODELS,
  cliText,
  describeModelProblem,
  findModel,
  isJsonFault,
  loadOwnModel,
  ModelError,
  readJson,
  type GovernanceModel,
  type Language,
  type ModelProblem,
} from '../index';
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

/** Throws `CliError` with every problem and its line. */
function parseModel(file: string, text: string): GovernanceModel {
  const refused = (details: (language: Language) => readonly string[]): CliError =>
    new CliError('model.invalid', { file }, details);
  if (text.includes('\uFFFD'))
    throw refused((language) => [describeModelProblem({ code: 'not-utf8', data: {} }, language)]);
  const reading = readJson(text);
  if (isJsonFault(reading)) {
    const { kind, line, column } = reading;
    throw refused((language) => [
      `${cliText('model.column', language, { line, column })}: ${describeModelProblem({ code: `json-${kind}`, data: {} }, language)}`,
    ]);
  }
  const { value, repeated, lineOf } = reading;
  const twice = repeated.map((path): ModelProblem => ({
    path,
    code: 'key-twice',
    data: { key: path.split('/').at(-1)! },
  }));
  const { model, problems } = tryModel(value);
  if (model && twice.length === 0) return model;
  throw refused((language) =>
    modelFaults([...twice, ...problems], language, (path) => cliText('model.line', language, { line: lineOf(path) })),
  );
}

function tryModel(json: unknown): { readonly model?: GovernanceModel; readonly problems: readonly ModelProblem[] } {
  try {
    return { model: loadOwnModel(json), problems: [] };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { problems: error.problems };
  }
}

/** A line for each fault of a model: its place, the sentence, and what may have been meant. */
export function modelFaults(
  problems: readonly ModelProblem[],
  language: Language,
  placeOf: (path: string) => string = () => '',
): readonly string[] {
  return problems.map((problem) => {
    const places = [placeOf(problem.path), problem.path].filter((part) => part !== '');
    return `${places.join(', ') || '/'}: ${describeModelProblem(problem, language)}`;
  });
}

import {
  isJsonFault,
  loadOwnModel,
  ModelError,
  readJson,
  type GovernanceModel,
  type JsonFaultKind,
  type ModelProblem,
} from '../../src/index';

/** What a file with a model of one's own came to: the model with its JSON, or every problem with the line it is on. */
export type OwnModelReading =
  | { readonly model: GovernanceModel; readonly json: Readonly<Record<string, unknown>> }
  | { readonly problems: readonly FileProblem[] };

/** A problem in a model's file; the code is a model problem's, or `json-…` where the text is no JSON. */
export interface FileProblem extends Omit<ModelProblem, 'code'> {
  readonly code: ModelProblem['code'] | 'not-utf8' | `json-${JsonFaultKind}`;
  readonly line?: number;
}

/** Reads the text of a model's JSON file. */
export function readOwnModel(text: string): OwnModelReading {
  if (text.includes('\uFFFD')) return { problems: [{ path: '', code: 'not-utf8', data: {} }] };
  const reading = readJson(text);
  if (isJsonFault(reading))
    return { problems: [{ path: '', code: `json-${reading.kind}`, data: {}, line: reading.line }] };
  const { value, repeated, lineOf } = reading;
  const twice = repeated.map((path): FileProblem => ({
    path,
    code: 'key-twice',
    data: { key: path.split('/').at(-1)! },
    line: lineOf(path),
  }));
  try {
    const model = loadOwnModel(value);
    if (twice.length > 0) return { problems: twice };
    return { model, json: value as Readonly<Record<string, unknown>> };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { problems: [...twice, ...error.problems.map((problem) => ({ ...problem, line: lineOf(problem.path) }))] };
  }
}

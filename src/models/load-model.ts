import type { GovernanceModel } from './model';
import { refuse } from './model-error';
import type { ModelFile } from './model-file';
import { pointer, type ModelProblem } from './model-problem';
import { levelProblems } from './level-problems';
import { mergeModel } from './merge-model';
import validate from './model.validate';
import { schemaProblems } from './schema-problems';
import { wordProblems } from './word-problems';

/** What came of reading a model's JSON. */
export interface ModelReading {
  /** Undefined where the JSON is too far from a model for one to be made; with problems, it is there to be looked at, not to be used. */
  readonly model?: GovernanceModel;
  /** The model that it builds on. */
  readonly base?: GovernanceModel;
  readonly problems: readonly ModelProblem[];
}

/** Reads a model's JSON, and tells all that is wrong with it. `find` gives the model that it builds on. */
export function readModel(json: unknown, find: (id: string) => GovernanceModel | undefined): ModelReading {
  if (!validate(json)) return { problems: schemaProblems(json, validate.errors ?? []) };
  const file = json as ModelFile;
  const base = file.extends === undefined ? undefined : find(file.extends);
  if (file.extends !== undefined && !base)
    return { problems: [{ path: '/extends', code: 'unknown-model', data: { value: file.extends } }] };
  if (!file.levels && !base) return { problems: [{ path: '/levels', code: 'levels-missing', data: {} }] };
  return {
    model: mergeModel(file, base),
    ...(base && { base }),
    problems: [...levelProblems(file.levels ?? []), ...wordProblems(file), ...severityProblems(file, base)],
  };
}

/** Makes a model of its JSON. Throws `ModelError` with every problem; nothing is half-loaded. */
export function loadModel(json: unknown, find: (id: string) => GovernanceModel | undefined): GovernanceModel {
  const { model, problems } = readModel(json, find);
  refuse(problems);
  return model!;
}

/** Options alone say nothing of a rule that no model below has. */
function severityProblems({ rules = {} }: ModelFile, base: GovernanceModel | undefined): ModelProblem[] {
  return Object.entries(rules).flatMap(([rule, setting]): ModelProblem[] =>
    typeof setting === 'string' || setting.severity !== undefined || (base && Object.hasOwn(base.rules, rule))
      ? []
      : [{ path: pointer('rules', rule, 'severity'), code: 'severity-missing', data: { rule } }],
  );
}

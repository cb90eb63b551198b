import { BUILT_IN_MODELS, findModel } from '../models/built-in-models';
import { readModel, type ModelReading } from '../models/load-model';
import type { GovernanceModel } from '../models/model';
import { refuse } from '../models/model-error';
import { pointer, stepsOf, type ModelProblem } from '../models/model-problem';
import { optionProblems, referenceProblems } from '../rules/option-problems';
import { RULES } from '../rules/registry';
import { nearest } from '../text/nearest';
import { headerProblems } from './header-problems';

const KNOWN_RULES: ReadonlySet<string> = new Set([
  ...RULES.map(({ id }) => id),
  ...BUILT_IN_MODELS.flatMap(({ rules }) => Object.keys(rules)),
]);

/**
 * Loads a municipality's own model, and tries it on the rules and on the tables: what they do not know would otherwise be found out only
 * by what the check does not say. Throws `ModelError` with every problem.
 */
export function loadOwnModel(json: unknown): GovernanceModel {
  const reading = readModel(json, findModel);
  refuse([...reading.problems.map(suggestModel), ...(reading.model ? ownProblems(reading.model, reading, json) : [])]);
  return reading.model!;
}

function ownProblems(model: GovernanceModel, { base }: ModelReading, json: unknown): readonly ModelProblem[] {
  return [
    ...namesTaken(model),
    ...headerProblems(model.headers),
    ...Object.keys(model.rules)
      .filter((id) => !KNOWN_RULES.has(id))
      .map(unknownRule),
    ...RULES.flatMap((rule) =>
      firstAtEachPlace([
        ...optionProblems(model, rule),
        ...referenceProblems(model, rule).map((problem) => inherited(problem, rule.id, base, json)),
      ]),
    ),
  ];
}

/** A name under which a workbook would get a built-in model instead of this one. */
function namesTaken({ id, name, synonyms }: GovernanceModel): readonly ModelProblem[] {
  const words: readonly (readonly [string, string])[] = [
    [id, '/id'],
    [name.sv, '/name'],
    [name.en, '/name'],
    ...synonyms.map((word, index) => [word, pointer('synonyms', index)] as const),
  ];
  return firstAtEachPlace(
    words.flatMap(([word, path]): ModelProblem[] => {
      const taken = findModel(word);
      return taken ? [{ path, code: 'model-word-taken', data: { word, model: taken.id } }] : [];
    }),
  );
}

function firstAtEachPlace(problems: readonly ModelProblem[]): readonly ModelProblem[] {
  const places = new Map<string, ModelProblem>();
  for (const problem of problems) if (!places.has(problem.path)) places.set(problem.path, problem);
  return [...places.values()];
}

function suggestModel(problem: ModelProblem): ModelProblem {
  const { value } = problem.data;
  if (problem.code !== 'unknown-model' || typeof value !== 'string') return problem;
  const models = BUILT_IN_MODELS.map(({ id }) => id);
  return { ...problem, data: { value, models }, suggestions: nearest(value, models) };
}

function unknownRule(id: string): ModelProblem {
  const path = pointer('rules', id);
  return { path, code: 'unknown-rule', data: { value: id }, suggestions: nearest(id, [...KNOWN_RULES]) };
}

/** A reference that the author did not write: it came with the model below, or it is the rule's own default. */
function inherited(
  problem: ModelProblem,
  rule: string,
  base: GovernanceModel | undefined,
  json: unknown,
): ModelProblem {
  if (isWritten(json, problem.path)) return problem;
  const option = stepsOf(problem.path)[3]!;
  const fromBase = base && Object.hasOwn(base.rules[rule]?.options ?? {}, option);
  return {
    path: pointer('rules', rule, 'options', option),
    code: problem.code === 'option-unknown-level' ? 'inherited-unknown-level' : 'inherited-unknown-term',
    data: { ...problem.data, rule, option, from: fromBase ? base.id : FROM_RULE },
  };
}

/** Where a default comes from that no model gave. */
const FROM_RULE = { sv: 'regelns förval', en: 'the rule’s own default' };

function isWritten(json: unknown, path: string): boolean {
  let place = json;
  for (const step of stepsOf(path).slice(0, 4)) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return false;
    place = (place as Readonly<Record<string, unknown>>)[step];
  }
  return true;
}

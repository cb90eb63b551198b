import type { GovernanceModel } from '../models/model';
import { pointer, seen, type ModelProblem, type ModelProblemCode } from '../models/model-problem';
import { nearest } from '../text/nearest';
import { listOf, oneOf, OPTION_CHECKS } from './option-checks';
import { optionChoices, optionKind } from './option-kinds';
import type { Rule } from './rule';

/** What is wrong with the options that a model gives a rule: names that the rule lacks, values of another type, numbers and days that make no sense. */
export function optionProblems(model: GovernanceModel, rule: Rule): readonly ModelProblem[] {
  return allProblems(model, rule).filter(({ code }) => !REFERENCES.has(code));
}

/**
 * The options of a rule that is on, its own defaults included, that name a level, a perspective or a measure kind which the model lacks: the
 * rule would be silent there and nobody would know.
 */
export function referenceProblems(model: GovernanceModel, rule: Rule): readonly ModelProblem[] {
  if ((model.rules[rule.id]?.severity ?? 'off') === 'off') return [];
  return allProblems(model, rule).filter(({ code }) => REFERENCES.has(code));
}

const REFERENCES: ReadonlySet<ModelProblemCode> = new Set(['option-unknown-level', 'option-unknown-term']);

function allProblems(model: GovernanceModel, { id, options: defaults }: Rule): readonly ModelProblem[] {
  const setting = model.rules[id];
  if (!setting) return [];
  const path = (name: string): string => pointer('rules', id, 'options', name);
  const names = Object.keys(defaults);
  const unknown = Object.keys(setting.options)
    .filter((name) => !Object.hasOwn(defaults, name))
    .map((name): ModelProblem => {
      const data = { rule: id, option: name, options: names };
      if (names.length === 0) return { path: path(name), code: 'no-options', data };
      return { path: path(name), code: 'unknown-option', data, suggestions: nearest(name, names) };
    });
  const wrong = names.flatMap((name) => {
    const value = Object.hasOwn(setting.options, name) ? setting.options[name] : defaults[name];
    return valueFaults(id, name, value, defaults[name], path(name), model);
  });
  return [...unknown, ...wrong];
}

function valueFaults(
  rule: string,
  name: string,
  value: unknown,
  fallback: unknown,
  path: string,
  model: GovernanceModel,
): readonly ModelProblem[] {
  const mistyped = typeFault(value, fallback, path);
  if (mistyped) return [mistyped];
  const kind = optionKind(rule, name, fallback);
  const choices = optionChoices(rule, name, fallback);
  if (!choices) return OPTION_CHECKS[kind](value, path, model);
  return (Array.isArray(value) ? listOf(oneOf(choices)) : oneOf(choices))(value, path, model);
}

/** A value of another JSON type than the option's default. */
function typeFault(value: unknown, fallback: unknown, path: string): ModelProblem | undefined {
  const wrong = (code: ModelProblemCode): ModelProblem => ({ path, code, data: { seen: seen(value) } });
  if (typeof fallback === 'boolean') return typeof value === 'boolean' ? undefined : wrong('expected-flag');
  if (typeof fallback === 'string') return typeof value === 'string' ? undefined : wrong('expected-text');
  if (typeof fallback === 'number') return Number.isFinite(value) ? undefined : wrong('expected-number');
  if (Array.isArray(fallback)) return Array.isArray(value) ? undefined : wrong('expected-list');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : wrong('expected-object');
}

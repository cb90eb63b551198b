import type { Severity } from '../findings/finding';
import type { GovernanceModel } from '../models/model';
import { refuse } from '../models/model-error';
import { optionProblems } from './option-problems';
import type { Rule } from './rule';

/** A rule as a model wants it. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that the model has on, with their severities and options. Throws `ModelError` for options that a rule lacks or cannot use. */
export function configureRules(model: GovernanceModel, rules: readonly Rule[]): readonly ConfiguredRule[] {
  refuse(rules.flatMap((rule) => optionProblems(model, rule)));
  return rules.flatMap((rule) => {
    const setting = model.rules[rule.id];
    if (!setting || setting.severity === 'off') return [];
    return [{ rule, severity: setting.severity, options: { ...rule.options, ...setting.options } }];
  });
}

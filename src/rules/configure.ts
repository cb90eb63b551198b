import type { Severity } from '../findings/finding';
import type { GovernanceModel } from '../models/model';
import { ModelError } from '../models/model-error';
import type { Rule } from './rule';

/** A rule as a model wants it. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that the model has on, with their severities and options. Throws `ModelError` for an option that a rule does not have or of another type. */
export function configureRules(model: GovernanceModel, rules: readonly Rule[]): readonly ConfiguredRule[] {
  return rules.flatMap((rule) => {
    const setting = model.rules[rule.id];
    if (!setting || setting.severity === 'off') return [];
    const options: Record<string, unknown> = { ...rule.options };
    for (const [name, value] of Object.entries(setting.options)) {
      const path = `/rules/${rule.id.replace('/', '~1')}/options/${name}`;
      if (!Object.hasOwn(options, name)) throw new ModelError(path, `the rule ${rule.id} has no option ${name}`);
      if (kindOf(value) !== kindOf(options[name]))
        throw new ModelError(path, `expected ${kindOf(options[name])}, got ${kindOf(value)}`);
      options[name] = value;
    }
    return [{ rule, severity: setting.severity, options }];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

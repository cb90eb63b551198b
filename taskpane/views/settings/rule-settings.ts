import { RULES, type GovernanceModel, type Rule, type Severity } from '../../../src/index';

/** How a rule is set. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Every option of the rule, the model's own where it has one. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** The settings that the user has changed, by rule, and not kept yet. */
export type ChangedSettings = ReadonlyMap<string, RuleSetting>;

type Json = Readonly<Record<string, unknown>>;

const RULE_BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** How a rule is set in a model. */
export function settingOf(model: GovernanceModel, ruleId: string): RuleSetting {
  const setting = model.rules[ruleId];
  return {
    severity: setting?.severity ?? 'off',
    options: { ...RULE_BY_ID.get(ruleId)?.options, ...setting?.options },
  };
}

/** Whether two settings are the same. */
export function isSameSetting(a: RuleSetting, b: RuleSetting): boolean {
  return a.severity === b.severity && JSON.stringify(a.options) === JSON.stringify(b.options);
}

/**
 * The JSON of a model that is the one in use with these settings changed: the workbook's own model with more in it, else a new one that builds on the
 * built-in model. Only what differs is written, so that the rest follows the model below when that changes.
 * @param own the workbook's own model as it is kept, where it has one
 */
export function withSettings(model: GovernanceModel, own: Json | undefined, changed: ChangedSettings): Json {
  const base: Json = own ?? {
    id: `${model.id}-egen`,
    extends: model.id,
    version: '1',
    name: { sv: `${model.name.sv}, egna inställningar`, en: `${model.name.en}, own settings` },
    document: model.document,
  };
  const before = (base['rules'] ?? {}) as Json;
  const rules = [...changed].map(([id, { severity, options }]) => {
    const known = settingOf(model, id).options;
    const written = optionsIn(before[id]);
    const differing = Object.entries(options).filter(
      ([name, value]) => Object.hasOwn(written, name) || JSON.stringify(value) !== JSON.stringify(known[name]),
    );
    return [id, differing.length === 0 ? severity : { severity, options: Object.fromEntries(differing) }] as const;
  });
  return { ...base, rules: { ...before, ...Object.fromEntries(rules) } };
}

function optionsIn(setting: unknown): Json {
  if (typeof setting !== 'object' || setting === null) return {};
  return ((setting as Json)['options'] ?? {}) as Json;
}

import { BUILT_IN_MODELS, findModel } from '../models/built-in-models';
import { loadModel } from '../models/load-model';
import type { GovernanceModel } from '../models/model';
import { ModelError } from '../models/model-error';
import { configureRules } from '../rules/configure';
import { RULES } from '../rules/registry';

const KNOWN_RULES = new Set([
  ...RULES.map(({ id }) => id),
  ...BUILT_IN_MODELS.flatMap(({ rules }) => Object.keys(rules)),
]);

/**
 * Loads a municipality's own model, and tries it on the rules: a rule that does not exist, or an option that a rule does not have, would
 * otherwise be found out only by what the check does not say. Throws `ModelError` with the path of the fault.
 */
export function loadOwnModel(json: unknown): GovernanceModel {
  const model = loadModel(json, findModel);
  const unknown = Object.keys(model.rules).find((id) => !KNOWN_RULES.has(id));
  if (unknown !== undefined)
    throw new ModelError(
      `/rules/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      `there is no rule ${unknown}`,
    );
  configureRules(model, RULES);
  return model;
}

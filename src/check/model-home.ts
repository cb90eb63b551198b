import { BUILT_IN_MODELS } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';

/** The id of the built-in model that a model is or builds on: a model of one's own that extends another rests on the same passages. */
export function homeOf({ id, extends: base }: Pick<GovernanceModel, 'id' | 'extends'>): string {
  return BUILT_IN_MODELS.some((model) => model.id === id) ? id : (base ?? id);
}

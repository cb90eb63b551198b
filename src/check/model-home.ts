import { BUILT_IN_MODELS } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';

/** The id of the built-in model that a model is or builds on: a model of one's own that extends another cites the same document. */
export function homeOf(model: GovernanceModel): string {
  const { id, document } = model;
  const builtIn =
    BUILT_IN_MODELS.find((candidate) => candidate.id === id) ??
    BUILT_IN_MODELS.find((candidate) => candidate.document.sv === document.sv);
  return builtIn?.id ?? id;
}

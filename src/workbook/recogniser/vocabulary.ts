import type { GovernanceModel } from '../../models/model';

/** The wordings of a municipality's own that the recogniser knows beside its dictionary. */
export interface Vocabulary {
  /** Header wordings by entity and field; a field by year is named without its year (`targets`). */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The names of each level with its synonyms, top down. */
  readonly levelNames?: readonly (readonly string[])[];
}

/** The wordings that a governance model brings. */
export function vocabularyOf(model: Pick<GovernanceModel, 'headers' | 'levels'>): Vocabulary {
  return {
    headers: model.headers,
    levelNames: model.levels.map(({ name, synonyms }) => [name.sv, name.en, ...synonyms]),
  };
}

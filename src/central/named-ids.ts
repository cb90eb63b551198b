import { findLevel } from '../models/built-in-models';
import type { GovernanceModel } from '../models/model';
import type { Organisation } from '../plan/plan';
import { organisationIds, type OrganisationIds } from './organisation-ids';

/** The ids that stand in the document for what the workbook names in words. */
export interface NamedIds {
  readonly organisation: OrganisationIds;
  /** The id of the model's level that a text means; the text itself where the model has none such. */
  readonly level: (written: string) => string;
}

/** Look-ups in the plan's organisation list and in the model's levels. */
export function namedIds(organisations: readonly Organisation[], model: Pick<GovernanceModel, 'levels'>): NamedIds {
  const levels = new Map<string, string>();
  return {
    organisation: organisationIds(organisations),
    level: (written) => {
      let id = levels.get(written);
      if (id === undefined) levels.set(written, (id = findLevel(model, written)?.id ?? written));
      return id;
    },
  };
}

import type { GovernanceModel, Level } from '../../../models/model';

/** The levels that an option names, else all that the council decides, the vision aside. */
export function councilLevels(model: GovernanceModel, ids: readonly string[]): readonly Level[] {
  return model.levels.filter(({ id, decidedBy, vision }) =>
    ids.length > 0 ? ids.includes(id) : decidedBy === 'council' && !vision,
  );
}

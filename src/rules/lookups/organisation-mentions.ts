import type { CellRef } from '../../plan/cell';
import type { Plan } from '../../plan/plan';
import { cellOf, type EntityKind, type Sourced } from '../../plan/source';

/** The tables whose rows name committees, departments or units. */
export const MENTIONING = [
  'organisations',
  'goals',
  'assignments',
  'frames',
  'budget',
  'carryOvers',
  'allocations',
  'decisions',
  'followUps',
] as const satisfies readonly EntityKind[];

/** The names that one cell holds. */
export interface Mention {
  readonly entity: EntityKind;
  readonly field: 'organisation' | 'organisations' | 'parent' | 'unit' | 'committee';
  readonly names: readonly string[];
  readonly cell: CellRef | undefined;
  /** The committee that the row belongs to by another cell, where the name is a unit's. */
  readonly within?: string;
  /** The row's own name and code, where the cell says what the row belongs to. */
  readonly own?: readonly string[];
}

/** Every cell of a plan that names committees, departments or units, table by table; empty ones are left out. */
export function* organisationMentions(plan: Pick<Plan, 'settings' | (typeof MENTIONING)[number]>): Iterable<Mention> {
  const { settings } = plan;
  if (settings.committee !== undefined) {
    yield { entity: 'settings', field: 'committee', names: [settings.committee], cell: settings.cells['committee'] };
  }
  for (const row of plan.organisations) {
    if (row.parent === undefined) continue;
    yield {
      ...mention('organisations', 'parent', row, [row.parent]),
      own: [row.name, row.code].filter((each) => each !== undefined),
    };
  }
  for (const entity of ['goals', 'assignments'] as const) {
    for (const row of plan[entity])
      if (row.organisations.length > 0) yield mention(entity, 'organisations', row, row.organisations);
  }
  for (const entity of ['frames', 'budget', 'carryOvers', 'allocations', 'decisions', 'followUps'] as const) {
    for (const row of plan[entity])
      if (row.organisation !== undefined) yield mention(entity, 'organisation', row, [row.organisation]);
  }
  for (const row of plan.budget) {
    if (row.unit === undefined) continue;
    const unit = mention('budget', 'unit', row, [row.unit]);
    yield row.organisation === undefined ? unit : { ...unit, within: row.organisation };
  }
}

function mention(entity: EntityKind, field: Mention['field'], row: Sourced, names: readonly string[]): Mention {
  return { entity, field, names, cell: cellOf(row, field) };
}

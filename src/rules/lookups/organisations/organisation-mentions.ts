import type { CellRef } from '../../../plan/cell';
import type { Plan } from '../../../plan/plan';
import { cellOf, type EntityKind, type Sourced } from '../../../plan/source';
import { budgetNames } from '../money/budget-names';
import type { KnownNames } from './known-names';

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
  /** Whether the cell holds the names and nothing else: a heading or a cover sheet may have them in the middle of a sentence. */
  readonly alone: boolean;
  /** The row's own name and code, where the cell says what the row belongs to. */
  readonly own?: readonly string[];
}

/**
 * Every cell of a plan that names a committee, department or unit that is not known, table by table; a unit in Budget only where the
 * list has the units that its committee's budget uses. A budget names the same few in hundreds of thousands of rows: only what is
 * unknown is looked at any closer.
 */
export function* unknownMentions(
  plan: Pick<Plan, 'settings' | 'blocks' | (typeof MENTIONING)[number]>,
  known: Pick<KnownNames, 'isKnown' | 'hasUnitsOf'>,
): Iterable<Mention> {
  const { isKnown } = known;
  const { settings, blocks } = plan;
  if (settings.committee !== undefined && !isKnown(settings.committee)) {
    const cell = settings.cells['committee'];
    const alone = blocks.some(
      ({ entity, template, sheet }) => entity === 'settings' && template && sheet === cell?.sheet,
    );
    yield { entity: 'settings', field: 'committee', names: [settings.committee], cell, alone };
  }
  for (const row of plan.organisations) {
    if (row.parent === undefined || isKnown(row.parent)) continue;
    yield {
      ...mention('organisations', 'parent', row, [row.parent]),
      own: [row.name, row.code].filter((each) => each !== undefined),
    };
  }
  for (const entity of ['goals', 'assignments'] as const) {
    for (const row of plan[entity])
      if (!row.organisations.every(isKnown)) yield mention(entity, 'organisations', row, row.organisations);
  }
  for (const entity of ['frames', 'carryOvers', 'allocations', 'decisions', 'followUps'] as const) {
    for (const row of plan[entity])
      if (row.organisation !== undefined && !isKnown(row.organisation))
        yield mention(entity, 'organisation', row, [row.organisation]);
  }
  yield* unknownInBudget(plan, known);
}

function* unknownInBudget(
  plan: Pick<Plan, 'budget'>,
  { isKnown, hasUnitsOf }: Pick<KnownNames, 'isKnown' | 'hasUnitsOf'>,
): Iterable<Mention> {
  const names = budgetNames(plan);
  const named = [...names.organisations].filter((name) => name !== undefined);
  const strange = new Set(named.filter((name) => !isKnown(name)));
  const withUnits = new Set(named.filter((name) => isKnown(name) && hasUnitsOf(name)));
  const units = new Set(withUnits.size === 0 ? [] : [...names.units].filter((unit) => !isKnown(unit)));
  if (strange.size + units.size === 0) return;
  for (const row of plan.budget) {
    const { organisation, unit } = row;
    if (organisation === undefined) continue;
    if (strange.has(organisation)) yield mention('budget', 'organisation', row, [organisation]);
    else if (unit !== undefined && units.has(unit) && withUnits.has(organisation))
      yield mention('budget', 'unit', row, [unit]);
  }
}

function mention(entity: EntityKind, field: Mention['field'], row: Sourced, names: readonly string[]): Mention {
  const cell = cellOf(row, field);
  return { entity, field, names, cell, alone: cell?.row === row.source.row };
}

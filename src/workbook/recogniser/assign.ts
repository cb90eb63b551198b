import type { EntityKind } from '../../plan/source';
import type { HeaderDictionary } from './header-dictionary';
import type { HeaderCell } from './header-cell';

/** A header and the field it was taken for. */
export interface Assignment {
  readonly header: HeaderCell;
  readonly field: string;
  readonly confidence: number;
  /** What the header says of its column besides the field: the kind of a frame, a sex. */
  readonly variant?: { readonly field: string; readonly value: string };
}

/** What a column named by a goal level (`Nämndmål`) is to an entity. */
const GOAL_FIELD: Readonly<Partial<Record<EntityKind, string>>> = {
  goals: 'title',
  measures: 'goalId',
  activities: 'goalIds',
  assignments: 'goalIds',
  followUps: 'goalId',
};
const WITHOUT_YEAR: Readonly<Partial<Record<EntityKind, string>>> = { frames: 'amount', budget: 'amount' };

/** The field of one header for an entity; `history` for a year beside the plan, `year` fields with their year. */
export function matchHeader(
  dictionary: HeaderDictionary,
  entity: EntityKind,
  header: HeaderCell,
): Assignment | undefined {
  if (header.year !== undefined) {
    const prefix = dictionary.yearPrefix(entity, header.rest);
    if (!prefix) return undefined;
    const field = `${prefix.field}:${header.year}`;
    return { header, field, confidence: prefix.confidence, ...(prefix.variant && { variant: prefix.variant }) };
  }
  const match = dictionary.field(entity, header.key);
  if (entity !== 'measures' && header.key !== '') {
    const prefix = dictionary.yearPrefix(entity, header.key);
    const plain = WITHOUT_YEAR[entity];
    if (prefix?.variant && plain !== undefined && prefix.confidence >= 0.9)
      return { header, field: plain, confidence: 0.8, variant: prefix.variant };
  }
  if (match) return { header, ...match };
  const goalField = GOAL_FIELD[entity];
  return goalField !== undefined && dictionary.level(header.key)
    ? { header, field: goalField, confidence: 0.9 }
    : undefined;
}

/**
 * The columns of an entity among headers. Of several that mean one field the surest is kept, then the first; a year that stands twice
 * under the same words is kept twice, so that it can be pointed at.
 */
export function assign(dictionary: HeaderDictionary, entity: EntityKind, headers: readonly HeaderCell[]): Assignment[] {
  const best = new Map<string, Assignment>();
  const kept: Assignment[] = [];
  for (const header of headers) {
    const match = matchHeader(dictionary, entity, header);
    if (!match) continue;
    const slot = `${match.field}|${match.variant?.value ?? ''}`;
    const before = best.get(slot);
    if (
      before &&
      !(header.year !== undefined && before.header.rest === header.rest) &&
      before.confidence >= match.confidence
    )
      continue;
    if (before && before.header.rest !== header.rest) kept.splice(kept.indexOf(before), 1);
    if (before && header.year === undefined && before.header.rest === header.rest) continue;
    best.set(slot, match);
    kept.push(match);
  }
  return kept;
}

/** The fields that assignments give, years by their name alone. */
export function fieldNames(assignments: readonly Assignment[]): Set<string> {
  return new Set(assignments.map(({ field }) => field.split(':')[0]!));
}

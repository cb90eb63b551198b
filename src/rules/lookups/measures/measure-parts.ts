import type { Plan } from '../../../plan/plan';
import type { GovernanceModel } from '../../../models/model';
import { idKey, nameKey, splitList } from '../../../text/ids';
import { stated } from '../goals/goal-references';
import { measureLookup, type MeasureGroup } from './measures';
import { NearIndex } from '../near-index';

/** The measures that others state that they are part of, by id or by name (a typo of an id forgiven), each with its parts. */
export function measureParts(
  plan: Pick<Plan, 'goals' | 'measures'>,
  model: GovernanceModel,
): ReadonlyMap<MeasureGroup, readonly MeasureGroup[]> {
  const { groups } = measureLookup(plan, model);
  const byKey = new Map<string, MeasureGroup>();
  const wholes = new Map<MeasureGroup, MeasureGroup[]>();
  const references = groups.map((group) =>
    stated([group.main, ...group.rows].find(({ partOf }) => partOf !== undefined)?.partOf),
  );
  if (references.every((reference) => reference === undefined)) return wholes;
  for (const group of groups) {
    const { id } = group.main;
    if (id === undefined || byKey.has(idKey(id))) continue;
    byKey.set(idKey(id), group);
  }
  for (const group of groups) {
    const name = nameKey(group.main.name ?? '');
    if (!byKey.has(name)) byKey.set(name, group);
  }
  let index: NearIndex<MeasureGroup> | undefined;
  const near = (reference: string): MeasureGroup | undefined => {
    index ??= idIndex(groups);
    const found = index.near(idKey(reference));
    return found.length === 1 ? found[0] : undefined;
  };
  const find = (reference: string): MeasureGroup | undefined =>
    byKey.get(idKey(reference)) ?? byKey.get(nameKey(reference));
  groups.forEach((group, place) => {
    const reference = references[place];
    if (reference === undefined) return;
    for (const part of find(reference) ? [reference] : splitList(reference)) {
      const whole = find(part) ?? near(part);
      if (!whole || whole === group) continue;
      const parts = wholes.get(whole);
      if (parts) parts.push(group);
      else wholes.set(whole, [group]);
    }
  });
  return wholes;
}

function idIndex(groups: readonly MeasureGroup[]): NearIndex<MeasureGroup> {
  const index = new NearIndex<MeasureGroup>();
  for (const group of groups) if (group.main.id !== undefined) index.add(idKey(group.main.id), group);
  return index;
}

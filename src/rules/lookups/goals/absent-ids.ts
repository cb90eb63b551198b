import type { Plan } from '../../../plan/plan';
import type { Block } from '../../../plan/source';
import { idKey } from '../../../text/ids';
import { stated } from './goal-references';

/**
 * Whether a table of goals has no column of ids although most of what refers to goals does so by ids: neither by a goal's text nor by
 * an id of another table. A table of goals that nothing refers to, or whose texts are referred to, does without.
 */
export function lacksReferredIds(plan: Pick<Plan, 'goals' | 'measures' | 'activities'>, block: Block): boolean {
  if (block.entity !== 'goals' || block.columns['id'] !== undefined) return false;
  const known = new Set(plan.goals.flatMap(({ id, title }) => [id ?? '', title ?? ''].map(idKey)));
  const references = [
    ...plan.goals.flatMap(({ parentIds }) => parentIds),
    ...plan.measures.flatMap(({ goalId }) => goalId ?? []),
    ...plan.activities.flatMap(({ goalIds }) => goalIds),
  ].filter((text) => stated(text) !== undefined);
  const strange = references.filter((text) => !known.has(idKey(text))).length;
  return references.length > 0 && strange * 2 > references.length;
}

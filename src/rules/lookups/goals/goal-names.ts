import { a1 } from '../../../plan/cell';
import type { Goal } from '../../../plan/plan';
import { firstCell, isDerived } from '../../../plan/source';
import { idKey } from '../../../text/ids';

const LONGEST = 80;

/** A goal as messages name it: `N3 (Trygga äldre)`, its id or its title alone, else its row. */
export function goalName(goal: Goal): string {
  const title = goal.title === undefined ? undefined : shortened(goal.title);
  const id = isDerived(goal, 'id') ? undefined : goal.id;
  if (id !== undefined) return title === undefined ? id : `${id} (${title})`;
  return title ?? a1(firstCell(goal));
}

/** A text cut to what fits in a sentence. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The subject of findings about a goal. */
export function goalSubject(goal: Goal): string {
  return `goal:${goal.id === undefined ? `row ${goal.source.block.sheet}!${goal.source.row + 1}` : idKey(goal.id)}`;
}

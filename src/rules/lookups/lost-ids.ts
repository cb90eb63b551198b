import { idKey } from '../../text/ids';

const NUMBERED = /^(.*?)(\d+)([^\d]*)$/;

interface Numbered {
  readonly prefix: string;
  readonly number: number;
  readonly width: number;
  readonly suffix: string;
}

/** An id split around its last number: `bun-n07` → `bun-n`, 7, two digits. */
export function numbered(id: string): Numbered | undefined {
  const match = NUMBERED.exec(id);
  if (!match) return undefined;
  return { prefix: match[1]!, number: Number(match[2]), width: match[2]!.startsWith('0') ? match[2]!.length : 0, suffix: match[3]! };
}

/** The id with another number, in the same pattern. */
export function withNumber(pattern: Numbered, number: number): string {
  return pattern.prefix + String(number).padStart(pattern.width, '0') + pattern.suffix;
}

/** A row that others refer to by its id. */
interface Identified {
  readonly id?: string;
}

/**
 * The ids that rows lost: of a goal whose id is missing or is another goal's, the id that its neighbours imply (between N3
 * and N5 stands N4) when no goal has it. What still refers to the lost id then finds its goal, so that one lost id gives
 * one finding and not one for each measure and goal that hangs on it. Of two goals with one id the earlier may be the
 * mistaken one: it has a lost id where both its neighbours imply the same free one.
 */
export function lostIds<Row extends Identified>(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const counts = new Map<string, number>();
  for (const { id } of rows) if (id !== undefined) counts.set(idKey(id), (counts.get(idKey(id)) ?? 0) + 1);
  const taken = new Set(counts.keys());
  const seen = new Set<string>();
  const lost = new Map<Row, string>();
  rows.forEach((row, index) => {
    const key = row.id === undefined ? undefined : idKey(row.id);
    const isFirst = key !== undefined && !seen.has(key);
    if (isFirst) seen.add(key);
    if (isFirst && counts.get(key) === 1) return;
    const after = impliedBy(rows[index - 1], 1);
    const before = impliedBy(rows[index + 1], -1);
    const implied = isFirst && after !== before ? undefined : (after ?? before);
    if (implied === undefined || taken.has(implied)) return;
    taken.add(implied);
    lost.set(row, implied);
  });
  return lost;
}

function impliedBy(neighbour: Identified | undefined, step: 1 | -1): string | undefined {
  const pattern = neighbour?.id === undefined ? undefined : numbered(idKey(neighbour.id));
  if (!pattern || pattern.number + step < 1) return undefined;
  return withNumber(pattern, pattern.number + step);
}

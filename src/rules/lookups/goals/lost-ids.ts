import { idKey } from '../../../text/ids';
import { firstAbove } from './implied-owners';

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
  return {
    prefix: match[1]!,
    number: Number(match[2]),
    width: match[2]!.startsWith('0') ? match[2]!.length : 0,
    suffix: match[3]!,
  };
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
 * The rows that lost their id, because it is missing or another row's, each with the ids that it may have had, the likeliest
 * first: those that its neighbours imply (between N3 and N5 stands N4, also where goals of other levels stand between them) and that
 * no row has. What still refers to a lost id then finds its goal, so that one lost id gives one finding and not one for each measure
 * and goal that hangs on it. Of rows with one id the one whose neighbours imply it keeps it, else the first. `references` are the ids
 * that rows are known to refer to.
 */
export function lostIds<Row extends Identified>(
  rows: readonly Row[],
  references: Iterable<string> = [],
): ReadonlyMap<Row, readonly string[]> {
  const keys = rows.map(({ id }) => (id === undefined ? undefined : idKey(id)));
  const held = new Set(keys);
  if (held.size === rows.length && !held.has(undefined)) return new Map();
  const asked = [...references].map(idKey);
  const referred = new Set(asked.filter((key) => !held.has(key)));
  const near = neighboursOfKind(keys);
  const keepers = keepersOf(keys, near, referred);
  const taken = new Set(keepers.keys());
  const lost = new Map<Row, readonly string[]>();
  const places = keys.flatMap((key, index) => (key !== undefined && keepers.get(key) === index ? [] : [index]));
  const wanted = wantedBetween(places, keepers, referred);
  for (const index of places) {
    const implied = new Set([
      ...(wanted.get(index) ?? []),
      impliedBy(keys[index - 1], 1),
      impliedBy(keys[index + 1], -1),
      impliedBy(near[index]?.before, 1),
      impliedBy(near[index]?.after, -1),
    ]);
    const free = [...implied].filter((each) => each !== undefined && !taken.has(each)) as string[];
    for (const each of free) taken.add(each);
    lost.set(rows[index]!, [
      ...free.filter((each) => referred.has(each)),
      ...free.filter((each) => !referred.has(each)),
    ]);
  }
  const astray = [...lost].filter(([, ids]) => ids.length === 0);
  const unclaimed = [...referred].filter((key) => !taken.has(key));
  if (astray.length !== 1 || unclaimed.length === 0) return lost;
  const likely = unclaimed.length === 1 ? unclaimed : oftenest(unclaimed, asked);
  if (likely.length === 1) lost.set(astray[0]![0], likely);
  return lost;
}

/** The id that rows refer to far more often than to any of the others, which are slips then; none where no such id is. */
function oftenest(ids: readonly string[], references: readonly string[]): readonly string[] {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const key of references) if (counts.has(key)) counts.set(key, counts.get(key)! + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) * 2 ? [first[0]] : [];
}

/** The ids of the same pattern that stand next before and after a row, whatever stands between. */
interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function neighboursOfKind(keys: readonly (string | undefined)[]): readonly (Neighbours | undefined)[] {
  const kinds = keys.map((key) => {
    const pattern = key === undefined ? undefined : numbered(key);
    return pattern && `${pattern.prefix}\n${pattern.suffix}`;
  });
  const passed = new Map<string, string>();
  const before = kinds.map((kind, index) => {
    const last = kind === undefined ? undefined : passed.get(kind);
    if (kind !== undefined) passed.set(kind, keys[index]!);
    return last;
  });
  passed.clear();
  const found = new Array<Neighbours | undefined>(keys.length);
  for (let index = keys.length - 1; index >= 0; index--) {
    const kind = kinds[index];
    if (kind === undefined) continue;
    found[index] = { before: before[index], after: passed.get(kind) };
    passed.set(kind, keys[index]!);
  }
  return found;
}

/** The ids that rows refer to in vain, by the one row without its own id that stands between the ids before and after in number. */
function wantedBetween(
  lost: readonly number[],
  keepers: ReadonlyMap<string, number>,
  referred: ReadonlySet<string>,
): ReadonlyMap<number, readonly string[]> {
  const wanted = new Map<number, string[]>();
  for (const key of referred) {
    const [before, after] = [impliedBy(key, -1), impliedBy(key, 1)].map((each) => keepers.get(each ?? ''));
    if (before === undefined && after === undefined) continue;
    const start = firstAbove(lost, before ?? -1);
    const [place, next] = [lost[start], lost[start + 1]];
    const end = after ?? Infinity;
    if (place === undefined || place >= end || (next !== undefined && next < end)) continue;
    wanted.set(place, [...(wanted.get(place) ?? []), key]);
  }
  return wanted;
}

/**
 * For each id, the place of the row that has it by right: the first whose neighbours imply it, else the first whose neighbours do not
 * both imply another id, nor one of them an id that rows refer to in vain, else the first.
 */
function keepersOf(
  keys: readonly (string | undefined)[],
  near: readonly (Neighbours | undefined)[],
  referred: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const keepers = new Map<string, { readonly place: number; readonly fit: number }>();
  keys.forEach((key, place) => {
    if (key === undefined) return;
    const pairs = [
      [impliedBy(keys[place - 1], 1), impliedBy(keys[place + 1], -1)],
      [impliedBy(near[place]?.before, 1), impliedBy(near[place]?.after, -1)],
    ];
    const implied = pairs.flat();
    const isStray =
      pairs.some(([after, before]) => after !== undefined && after === before) ||
      implied.some((each) => referred.has(each ?? ''));
    const fit = implied.includes(key) ? 2 : isStray ? 0 : 1;
    if (fit > (keepers.get(key)?.fit ?? -1)) keepers.set(key, { place, fit });
  });
  return new Map([...keepers].map(([key, { place }]) => [key, place]));
}

function impliedBy(neighbour: string | undefined, step: 1 | -1): string | undefined {
  const pattern = neighbour === undefined ? undefined : numbered(neighbour);
  if (!pattern || pattern.number + step < 1) return undefined;
  return withNumber(pattern, pattern.number + step);
}

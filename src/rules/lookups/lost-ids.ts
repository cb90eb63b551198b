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
 * first: those that its neighbours imply (between N3 and N5 stands N4) and that no row has. What still refers to a lost id then
 * finds its goal, so that one lost id gives one finding and not one for each measure and goal that hangs on it. Of rows with one
 * id the one whose neighbours imply it keeps it, else the first. `references` are the ids that rows are known to refer to.
 */
export function lostIds<Row extends Identified>(
  rows: readonly Row[],
  references: Iterable<string> = [],
): ReadonlyMap<Row, readonly string[]> {
  const keys = rows.map(({ id }) => (id === undefined ? undefined : idKey(id)));
  const held = new Set(keys);
  if (held.size === rows.length && !held.has(undefined)) return new Map();
  const referred = new Set([...references].map(idKey).filter((key) => !held.has(key)));
  const keepers = keepersOf(keys, referred);
  const taken = new Set(keepers.keys());
  const lost = new Map<Row, readonly string[]>();
  rows.forEach((row, index) => {
    const key = keys[index];
    if (key !== undefined && keepers.get(key) === index) return;
    const implied = new Set([impliedBy(keys[index - 1], 1), impliedBy(keys[index + 1], -1)]);
    const free = [...implied].filter((each) => each !== undefined && !taken.has(each)) as string[];
    for (const each of free) taken.add(each);
    lost.set(row, [...free.filter((each) => referred.has(each)), ...free.filter((each) => !referred.has(each))]);
  });
  const astray = [...lost].filter(([, ids]) => ids.length === 0);
  const unclaimed = [...referred].filter((key) => !taken.has(key));
  if (astray.length === 1 && unclaimed.length === 1) lost.set(astray[0]![0], unclaimed);
  return lost;
}

/**
 * For each id, the place of the row that has it by right: the first whose neighbours imply it, else the first whose neighbours do not
 * both imply another id, nor one of them an id that rows refer to in vain, else the first.
 */
function keepersOf(keys: readonly (string | undefined)[], referred: ReadonlySet<string>): ReadonlyMap<string, number> {
  const keepers = new Map<string, { readonly place: number; readonly fit: number }>();
  keys.forEach((key, place) => {
    if (key === undefined) return;
    const [after, before] = [impliedBy(keys[place - 1], 1), impliedBy(keys[place + 1], -1)];
    const isStray =
      (after !== undefined && after === before) || [after, before].some((each) => referred.has(each ?? ''));
    const fit = after === key || before === key ? 2 : isStray ? 0 : 1;
    if (fit > (keepers.get(key)?.fit ?? -1)) keepers.set(key, { place, fit });
  });
  return new Map([...keepers].map(([key, { place }]) => [key, place]));
}

function impliedBy(neighbour: string | undefined, step: 1 | -1): string | undefined {
  const pattern = neighbour === undefined ? undefined : numbered(neighbour);
  if (!pattern || pattern.number + step < 1) return undefined;
  return withNumber(pattern, pattern.number + step);
}

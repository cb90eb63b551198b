/**
 * What rows that lost their reference may have been meant for, told by the rows around them: tables stand in the order of what
 * they refer to. `rows` gives each row's owners by their place in the owners' own table, none for a row that lost its
 * reference; `bare` the places, ascending, of owners that no row refers to. A lost row between two rows of one owner is that
 * owner's; else it is a bare owner's that stands between the two owners, and where there is none, it may be either's.
 */
export function impliedOwners(
  rows: readonly (readonly number[])[],
  bare: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const implied = new Map<number, readonly number[]>();
  let index = 0;
  while (index < rows.length) {
    if (rows[index]!.length > 0) {
      index++;
      continue;
    }
    let end = index;
    while (end < rows.length && rows[end]!.length === 0) end++;
    const owners = ownersBetween(rows[index - 1]?.at(-1), rows[end]?.[0], bare, end - index);
    for (let lost = index; lost < end; lost++) implied.set(lost, owners);
    index = end;
  }
  return implied;
}

function ownersBetween(
  before: number | undefined,
  after: number | undefined,
  bare: readonly number[],
  count: number,
): readonly number[] {
  if (before !== undefined && before === after) return [before];
  const start = firstAbove(bare, before ?? -1);
  const between = bare.slice(start, start + count).filter((place) => after === undefined || place < after);
  if (between.length > 0) return between;
  return [before, after].filter((place) => place !== undefined);
}

/** The place in the ascending list of the first number above the limit. */
export function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

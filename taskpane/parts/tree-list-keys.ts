/** A row of a tree that is drawn as a list. */
export interface TreeRow {
  /** Tells it apart, and finds it again after a change. */
  readonly key: string;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** The key of the row that it lies in; absent on the top level. */
  readonly parent?: string;
  /** Whether what lies in it is shown; absent where nothing can lie in it. */
  readonly isOpen?: boolean;
  /** Whether it belongs to the row above it and is passed over by the arrow keys. */
  readonly isPassive?: boolean;
}

/** What a key asks for: to go to another row, or to open or close this one. */
export type TreeMove = { readonly to: number } | { readonly open: boolean };

/** So many rows a page key goes. */
const PAGE = 10;

/** What a key means on a row, as the pattern of a tree has it; undefined where it means nothing. */
export function treeMove(key: string, rows: readonly TreeRow[], at: number): TreeMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return reached(rows, at, 1, 1);
    case 'ArrowUp':
      return reached(rows, at, -1, 1);
    case 'PageDown':
      return reached(rows, at, 1, PAGE);
    case 'PageUp':
      return reached(rows, at, -1, PAGE);
    case 'Home':
      return reached(rows, -1, 1, 1);
    case 'End':
      return reached(rows, rows.length, -1, 1);
    case 'ArrowRight':
      if (row.isOpen === false) return { open: true };
      return row.isOpen ? firstChild(rows, at) : undefined;
    case 'ArrowLeft':
      if (row.isOpen) return { open: false };
      return row.parent === undefined ? undefined : { to: rows.findIndex((each) => each.key === row.parent) };
    case ' ':
      return row.isOpen === undefined ? undefined : { open: !row.isOpen };
    default:
      return undefined;
  }
}

/** The row so many active rows away, or the last one that there is in that direction. */
function reached(rows: readonly TreeRow[], from: number, by: 1 | -1, count: number): TreeMove | undefined {
  let to = -1;
  let left = count;
  for (let at = from + by; at >= 0 && at < rows.length && left > 0; at += by) {
    if (rows[at]!.isPassive) continue;
    to = at;
    left -= 1;
  }
  return to < 0 ? undefined : { to };
}

function firstChild(rows: readonly TreeRow[], at: number): TreeMove | undefined {
  const next = rows.findIndex((row, index) => index > at && !row.isPassive);
  return rows[next]?.parent === rows[at]!.key ? { to: next } : undefined;
}

/** The next row after this one whose text begins with what is typed, round from the end to the beginning; -1 where none does. */
export function typedRow(
  typed: string,
  rows: readonly TreeRow[],
  at: number,
  textOf: (index: number) => string,
): number {
  const wanted = typed.toLocaleLowerCase();
  // A second letter narrows the search, so the row that the first one found may stay.
  const first = typed.length > 1 ? 0 : 1;
  for (let step = first; step < rows.length + first; step++) {
    const index = (at + step + rows.length) % rows.length;
    if (!rows[index]!.isPassive && textOf(index).toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}

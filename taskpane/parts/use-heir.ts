import { useLayoutEffect, useMemo, useRef, type FocusEvent } from 'react';
import type { TreeRow } from './tree-list-keys';

/** Where the focus goes from a row that is gone: to the next one that is still there, else to the one before; undefined where none is. */
export function heirOf(
  gone: string,
  before: readonly string[],
  now: Pick<ReadonlySet<string>, 'has'>,
): string | undefined {
  const at = before.indexOf(gone);
  if (at < 0) return undefined;
  return before.slice(at + 1).find((key) => now.has(key)) ?? before.slice(0, at).findLast((key) => now.has(key));
}

/**
 * Passes the place of a row that goes away on to the next row, and the focus with it where the row had it: somebody who mends finding
 * after finding stays in the list. Nobody's focus is taken who is somewhere else by then.
 */
export function useHeir<Row extends TreeRow>(
  rows: readonly Row[],
  active: string | undefined,
  onHeir: (row: Row, isFocused: boolean) => void,
): { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: (event: FocusEvent<HTMLElement>) => void } {
  const present = useMemo(
    () => new Map(rows.filter(({ isPassive }) => !isPassive).map((row) => [row.key, row])),
    [rows],
  );
  const before = useRef(present);
  const focused = useRef<string>(undefined);
  const current = useRef(rows);
  useLayoutEffect(() => {
    current.current = rows;
    const previous = before.current;
    before.current = present;
    if (active === undefined || present.has(active)) return;
    // From a finding to the next finding, not to the heading between them.
    const level = previous.get(active)?.level;
    const alike = [...previous].flatMap(([key, row]) => (row.level === level ? [key] : []));
    const heir = heirOf(active, alike, present) ?? heirOf(active, [...previous.keys()], present);
    if (heir === undefined) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    onHeir(present.get(heir)!, focused.current === active && isLost && document.hasFocus());
  }, [rows, present, active, onHeir]);
  return {
    onFocus: (event) => {
      const index = event.target.closest<HTMLElement>('[data-index]')?.dataset['index'];
      const row = index === undefined ? undefined : current.current[Number(index)];
      focused.current = row?.isPassive ? row.parent : row?.key;
    },
    onBlur: (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && !event.currentTarget.contains(next)) focused.current = undefined;
    },
  };
}

import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

interface SeenRow {
  readonly key: string;
  readonly start: number;
}

/** Keeps what is in sight where it is when rows above it come or go: the first row in sight that is still there does not move. */
export function useKeptPlace(
  scroller: { readonly current: HTMLElement | null },
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  places: ReadonlyMap<string, number>,
): void {
  const seen = useRef<readonly SeenRow[]>([]);
  const before = useRef(places);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (before.current !== places) {
      before.current = places;
      const kept = seen.current.find(({ key }) => places.has(key));
      const start = kept && virtualizer.measurementsCache[places.get(kept.key)!]?.start;
      if (kept && start !== undefined && start !== kept.start) element.scrollTop += start - kept.start;
    }
    const top = element.scrollTop;
    // At the very top what comes first is to be seen, whatever it is.
    seen.current =
      top <= virtualizer.options.scrollMargin
        ? []
        : virtualizer
            .getVirtualItems()
            .filter(({ start }) => start >= top)
            .map(({ key, start }) => ({ key: String(key), start }));
  });
}

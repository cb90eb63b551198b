import { useCallback, type KeyboardEvent } from 'react';
import type { Pane } from './pane-context';

/**
 * The pane's keys, wherever in it the focus is: Alt+arrow down and up go to the next and the previous finding. Excel never sees keys that are
 * pressed in the pane, and a list that opens with Alt+arrow down keeps its own.
 */
export function useShortcuts({ step }: Pick<Pane, 'step'>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const at = event.target;
      if (at instanceof Element && at.closest('select, [role="combobox"]')) return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    },
    [step],
  );
}

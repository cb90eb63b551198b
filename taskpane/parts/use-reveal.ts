import { useCallback, useState } from 'react';
import { usePane } from '../app/pane-context';
import type { CellRef, Revealed } from '../../src/index';

type Hidden = Extract<Revealed, `hidden-${string}`>;

/** A cell that was asked for and lies in what the user has hidden. */
export interface HiddenCell {
  readonly cell: CellRef;
  readonly why: Hidden;
}

/** Shows cells for a whole view, and keeps the one that could not be shown because it is hidden. */
export function useReveal(): {
  readonly show: (cell: CellRef) => void;
  readonly hidden: HiddenCell | undefined;
  /** Shows the hidden cell and what it is hidden in. Changes what of the workbook is hidden. */
  readonly showHidden: () => void;
} {
  const { session } = usePane();
  const [hidden, setHidden] = useState<HiddenCell>();
  const show = useCallback(
    (cell: CellRef, unhide = false): void => {
      if (!session.workbook.abilities.has('reveal')) return;
      void session.reveal(cell, unhide).then((revealed) => {
        setHidden(revealed !== undefined && isHidden(revealed) ? { cell, why: revealed } : undefined);
      });
    },
    [session],
  );
  return { show, hidden, showHidden: () => hidden && show(hidden.cell, true) };
}

function isHidden(revealed: Revealed): revealed is Hidden {
  return revealed.startsWith('hidden-');
}

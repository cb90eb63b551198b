import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { WorkbookEngine } from '../host/engine';

/** Renders again at every change of the workbook, where there is one; the number of changes seen. */
export function useEngine(engine: WorkbookEngine | undefined): number {
  const changes = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) =>
      engine?.subscribe(() => {
        changes.current += 1;
        listener();
      }) ?? (() => undefined),
    [engine],
  );
  return useSyncExternalStore(subscribe, () => changes.current);
}

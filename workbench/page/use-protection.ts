import type { WorkbookEngine } from '../host/engine';
import { useEngine } from './use-engine';

/** Whether the sheet in sight is protected, and how to turn that around, as Excel's Review tab does. */
export interface Protection {
  readonly isProtected: boolean;
  readonly toggle: () => void;
}

/** Follows the protection of the sheet in sight; nothing is protected where there is no workbook. */
export function useProtection(engine: WorkbookEngine | undefined): Protection {
  useEngine(engine);
  const active = engine?.activeSheet();
  if (!engine || active === undefined) return { isProtected: false, toggle: () => undefined };
  const isProtected = engine.sheets().some(({ id, isProtected: closed }) => id === active && closed);
  return { isProtected, toggle: () => (isProtected ? engine.unprotect(active) : engine.protect(active)) };
}

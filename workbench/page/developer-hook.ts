import type { WorkbookEngine } from '../host/engine';
import type { Desk } from './desk';

/** What the page shows of itself to tests and to those who develop add-ins, in the browser's console: `styrkollWorkbench.engine`. */
export interface DeveloperHook {
  /** The workbook that is open; the grid is a picture, so what a cell holds and how it looks is asked for here. */
  readonly engine: WorkbookEngine | undefined;
}

/** Puts the hook on the window. */
export function installHook(desk: Desk): void {
  const hook: DeveloperHook = {
    get engine() {
      return desk.snapshot().book?.grid.engine;
    },
  };
  Object.assign(window, { styrkollWorkbench: hook });
}

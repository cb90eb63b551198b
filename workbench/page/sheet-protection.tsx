import { useEngine } from '../grid/use-engine';
import type { WorkbookEngine } from '../host/engine';
import type { PageTexts } from './page-texts';

/** Protects the sheet in sight, as Excel's Review tab does, or takes the protection away. */
export function SheetProtection({
  engine,
  texts,
  attempt,
}: {
  readonly engine: WorkbookEngine;
  readonly texts: PageTexts;
  readonly attempt: (work: () => void) => void;
}) {
  useEngine(engine);
  const active = engine.activeSheet();
  const isProtected = engine.sheets().some(({ id, isProtected: closed }) => id === active && closed);
  return (
    <button
      type="button"
      aria-pressed={isProtected}
      onClick={() => attempt(() => (isProtected ? engine.unprotect(active) : engine.protect(active)))}
    >
      {isProtected ? texts.unprotect : texts.protect}
    </button>
  );
}

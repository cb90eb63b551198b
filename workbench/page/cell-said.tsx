import { a1 } from '../../src/index';
import type { WorkbookEngine } from '../host/engine';
import type { PageTexts } from './page-texts';
import { useEngine } from './use-engine';

/** Tells a screen reader the chosen cell and what it holds: the grid is a picture and tells nothing. */
export function CellSaid({ engine, texts }: { readonly engine: WorkbookEngine; readonly texts: PageTexts }) {
  useEngine(engine);
  const { sheet, range } = engine.selection();
  const { top, left } = range;
  const name = engine.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const content = engine.read(sheet, { top, left, bottom: top, right: left }).formulas[0]?.[0] ?? '';
  return (
    <p className="only-said" aria-live="polite">
      {texts.cell(name, a1({ row: top, column: left }), String(content))}
    </p>
  );
}

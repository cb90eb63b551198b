import { useState } from 'react';
import { a1 } from '../../src/index';
import type { WorkbookEngine } from '../host/engine';
import type { Draft } from './draft';
import { FormulaBar } from './formula-bar';
import type { GridTexts } from './grid-texts';
import type { Cell } from './next-cell';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { useEngine } from './use-engine';

/** The workbook as Excel shows it: the chosen cell's content, a sheet, and the tabs. */
export function BookView({
  engine,
  texts,
  attempt,
  onEditing,
}: {
  readonly engine: WorkbookEngine;
  readonly texts: GridTexts;
  /** Does what Excel may refuse, and says so where it does. */
  readonly attempt: (work: () => void) => void;
  readonly onEditing: { setCellEditMode(on: boolean): void };
}) {
  useEngine(engine);
  const [draft, setDraft] = useState<Draft>();
  const { sheet, range } = engine.selection();
  const chosen: Cell = { row: range.top, column: range.left };
  const area = { top: chosen.row, left: chosen.column, bottom: chosen.row, right: chosen.column };
  const content = String(engine.read(sheet, area).formulas[0]?.[0] ?? '');
  const edit = (text: string): void => {
    if (!draft) onEditing.setCellEditMode(true);
    setDraft((before) => ({ sheet, cell: chosen, ...before, text }));
  };
  /** Ends the writing: keeps what was written, or leaves the cell as it was. */
  const end = (keep: boolean): void => {
    if (!draft) return;
    setDraft(undefined);
    onEditing.setCellEditMode(false);
    const { row, column } = draft.cell;
    if (!keep) return;
    attempt(() =>
      engine.write(draft.sheet, { top: row, left: column, bottom: row, right: column }, { content: [[draft.text]] }),
    );
  };
  const select = (to: Cell): void => {
    end(true);
    engine.select(sheet, { top: to.row, left: to.column, bottom: to.row, right: to.column });
  };
  return (
    <>
      <FormulaBar address={a1(chosen)} content={draft?.text ?? content} texts={texts} onChange={edit} onEnd={end} />
      <SheetGrid
        engine={engine}
        texts={texts}
        sheet={sheet}
        chosen={chosen}
        content={content}
        draft={draft?.sheet === sheet ? draft : undefined}
        onSelect={select}
        onEdit={edit}
        onEnd={end}
        onClear={() => attempt(() => engine.clear(sheet, area, 'Contents'))}
        onUndo={() => attempt(() => engine.undo())}
      />
      <SheetTabs
        engine={engine}
        texts={texts}
        onChoose={(to) => {
          end(true);
          engine.activate(to);
        }}
      />
    </>
  );
}

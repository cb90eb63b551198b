import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { WorkbookEngine } from '../host/engine';
import type { GridTexts } from './grid-texts';

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({
  engine,
  texts,
  onChoose,
}: {
  readonly engine: WorkbookEngine;
  readonly texts: GridTexts;
  readonly onChoose: (sheet: string) => void;
}) {
  const active = engine.activeSheet();
  const list = useRef<HTMLDivElement>(null);
  const sheets = engine.sheets().filter(({ visibility }) => visibility === 'Visible');
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.findIndex(({ id }) => id === active) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={texts.sheets} onKeyDown={onKeyDown}>
      {sheets.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-sheet={id}
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          style={tabColor ? { borderBottomColor: tabColor } : {}}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

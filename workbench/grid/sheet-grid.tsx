import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../src/index';
import type { WorkbookEngine } from '../host/engine';
import type { Draft } from './draft';
import { HEADER_WIDTH, ROW_HEIGHT } from './grid-measures';
import { GridRow } from './grid-row';
import type { GridTexts } from './grid-texts';
import { nextCell, type Cell } from './next-cell';

/** Beyond what is filled there is some empty sheet. */
const EMPTY_ROWS = 60;
const EMPTY_COLUMNS = 8;
const PIXELS_PER_POINT = 4 / 3;

/** One sheet: what is in sight is drawn, the keys move and write as in Excel. F6 goes on to the pane. */
export function SheetGrid({
  engine,
  texts,
  sheet,
  chosen,
  content,
  draft,
  onSelect,
  onEdit,
  onEnd,
  onClear,
  onUndo,
}: {
  readonly engine: WorkbookEngine;
  readonly texts: GridTexts;
  readonly sheet: string;
  readonly chosen: Cell;
  /** What the chosen cell holds. */
  readonly content: string;
  readonly draft: Draft | undefined;
  readonly onSelect: (cell: Cell) => void;
  readonly onEdit: (text: string) => void;
  readonly onEnd: (keep: boolean) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const used = engine.usedRange(sheet, false);
  const rowCount = Math.min(MAX_ROWS, Math.max(used?.bottom ?? 0, chosen.row) + 1 + EMPTY_ROWS);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(used?.right ?? 0, chosen.column) + 1 + EMPTY_COLUMNS);
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => (engine.isRowHidden(sheet, row) ? 0 : ROW_HEIGHT),
    overscan: 6,
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: (column) =>
      engine.isColumnHidden(sheet, column) ? 0 : Math.round(engine.columnWidth(sheet, column) * PIXELS_PER_POINT),
    overscan: 2,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH,
  });
  const { row, column } = chosen;
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, sheet]);
  useLayoutEffect(() => {
    rows.scrollToIndex(row);
    // Of a column that is wider than the grid the beginning is wanted.
    const isWide =
      engine.columnWidth(sheet, column) * PIXELS_PER_POINT > (scroller.current?.clientWidth ?? 0) - HEADER_WIDTH;
    columns.scrollToIndex(column, isWide ? { align: 'start' } : {});
  }, [rows, columns, engine, sheet, row, column]);
  // The editor takes the focus while it is there, and gives it back.
  const isEditing = draft !== undefined;
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing && !document.activeElement?.closest('.formula-bar, iframe'))
      scroller.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    if (draft) {
      if (key === 'Escape') onEnd(false);
      if (key !== 'Enter' && key !== 'Tab') return;
    } else if (key === 'F6') {
      document.querySelector<HTMLIFrameElement>('#pane')?.contentWindow?.focus();
    } else if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') onUndo();
    else if (key === 'F2') onEdit(content);
    else if (key === 'Delete') onClear();
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) onEdit(key);
    else {
      const to = altKey ? undefined : nextCell(chosen, event, { rows: rowCount, columns: columnCount, page });
      if (!to) return;
      onSelect(to);
    }
    event.preventDefault();
    if (!draft) return;
    const to = nextCell(draft.cell, event, { rows: rowCount, columns: columnCount, page });
    if (to) onSelect(to);
  };

  const shownRows = rows.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const name = engine.sheets().find(({ id }) => id === sheet)?.name ?? '';
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={texts.grid(name)}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      aria-activedescendant={`cell-${row}-${column}`}
      onKeyDown={onKeyDown}
    >
      <div
        className="canvas"
        role="presentation"
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        <div className="column-headers" role="row" aria-rowindex={1}>
          <div className="corner" role="presentation" />
          {shownColumns.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={index === column ? 'header current' : 'header'}
              style={{ left: start, width: size }}
            >
              {columnLetters(index)}
            </div>
          ))}
        </div>
        {shownRows.map(({ index, start, size }) =>
          size === 0 ? null : (
            <GridRow
              key={index}
              engine={engine}
              texts={texts}
              sheet={sheet}
              row={index}
              top={start}
              columns={shownColumns}
              chosen={chosen}
              draft={draft}
              onSelect={(cell) => {
                onSelect(cell);
                scroller.current?.focus();
              }}
              onOpen={() => onEdit(content)}
              onType={onEdit}
            />
          ),
        )}
      </div>
    </div>
  );
}

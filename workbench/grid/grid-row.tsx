import { a1, type CellRange } from '../../src/index';
import type { WorkbookEngine } from '../host/engine';
import { cellPaint, marksOver } from './cell-paint';
import type { Draft } from './draft';
import { HEADER_WIDTH } from './grid-measures';
import type { GridTexts } from './grid-texts';
import type { Cell } from './next-cell';
import { shownText } from './shown-text';

/** A column in sight: its index, and where it lies. */
interface ShownColumn {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** One row of the sheet, in the columns that are in sight. */
export function GridRow({
  engine,
  texts,
  sheet,
  row,
  top,
  columns,
  chosen,
  draft,
  onSelect,
  onOpen,
  onType,
}: {
  readonly engine: WorkbookEngine;
  readonly texts: GridTexts;
  readonly sheet: string;
  readonly row: number;
  readonly top: number;
  readonly columns: readonly ShownColumn[];
  readonly chosen: Cell;
  readonly draft: Draft | undefined;
  readonly onSelect: (cell: Cell) => void;
  readonly onOpen: () => void;
  readonly onType: (text: string) => void;
}) {
  const left = columns[0]?.index ?? 0;
  const right = columns.at(-1)?.index ?? left;
  const { values, types, formats } = engine.read(sheet, { top: row, left, bottom: row, right });
  const marks = engine.conditionalFormats(sheet);
  const merges = engine.merges(sheet).filter((merge) => merge.top <= row && merge.bottom >= row);
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top }}>
      <div
        role="rowheader"
        className={row === chosen.row ? 'header current' : 'header'}
        style={{ width: HEADER_WIDTH }}
      >
        {row + 1}
      </div>
      {columns.map(({ index: column, start, size }) => {
        const merge = merges.find((each) => each.left <= column && each.right >= column);
        if (size === 0 || (merge && (merge.left !== column || merge.top !== row))) return null;
        const isChosen = row === chosen.row && column === chosen.column;
        const type = types[0]?.[column - left] ?? 'Empty';
        const value = values[0]?.[column - left] ?? '';
        const text = shownText(value, type, formats[0]?.[column - left] ?? 'General', {
          date1904: engine.date1904,
          language: texts.language,
        });
        const over = marksOver(marks, row, column);
        const isWritten = draft?.cell.row === row && draft.cell.column === column;
        const box = { left: start, width: merge ? widthOf(merge, columns, size) : size };
        if (isWritten) {
          return (
            <input
              key={column}
              className="cell editor"
              style={{ ...box, minWidth: box.width }}
              aria-label={a1({ row, column })}
              value={draft.text}
              autoFocus
              spellCheck={false}
              onChange={({ currentTarget }) => onType(currentTarget.value)}
            />
          );
        }
        return (
          <div
            key={column}
            id={`cell-${row}-${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isChosen}
            data-cell={a1({ row, column })}
            data-marked={over.length > 0 || undefined}
            className={`cell${typeof value === 'number' ? ' number' : ''}${isChosen ? ' chosen' : ''}`}
            style={{ ...box, ...cellPaint(engine.look(sheet, row, column), over) }}
            onMouseDown={(event) => {
              event.preventDefault();
              onSelect({ row, column });
            }}
            onDoubleClick={onOpen}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}

/** How wide a merged cell is, as far as its columns are in sight. */
function widthOf(merge: CellRange, columns: readonly ShownColumn[], least: number): number {
  const inside = columns.filter(({ index }) => index >= merge.left && index <= merge.right);
  return Math.max(
    least,
    inside.reduce((sum, { size }) => sum + size, 0),
  );
}

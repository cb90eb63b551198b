import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  a1,
  columnLetters,
  word,
  type CellRef,
  type Severity,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/index';
import { useSurroundings } from '../../app/surroundings';
import { markKey } from './cell-marks';
import { columnWidths } from './column-widths';
import { nextCell, type GridCell } from './next-cell';
import { ShownCellBar } from './shown-cell-bar';
import { shownCell } from './shown-cell';

const ROW_HEIGHT = 24;
const HEADER_WIDTH = 52;
/** Beyond what is filled there is a little empty sheet, as in Excel. */
const EMPTY_ROWS = 20;
const EMPTY_COLUMNS = 4;
const DEFAULT_WIDTH = 80;

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflow: 'auto', position: 'relative', outlineStyle: 'none' },
  canvas: { position: 'relative' },
  header: {
    position: 'absolute',
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT}px`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { position: 'sticky', top: 0, zIndex: 3, height: `${ROW_HEIGHT}px` },
  left: { position: 'sticky', left: 0, zIndex: 2, width: `${HEADER_WIDTH}px` },
  corner: { position: 'sticky', left: 0, width: `${HEADER_WIDTH}px`, zIndex: 1 },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    paddingInline: '4px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'pre',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  merged: { zIndex: 0 },
  // The corner tells by shape what the colour tells: three sizes of it.
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    boxShadow: `inset 4px 0 0 ${tokens.colorStatusDangerForeground1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 0 -3px 0 ${tokens.colorStatusWarningForeground3}`,
  },
  information: { boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralForeground3}` },
  chosen: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
});

/** One sheet as a grid to read in: only what is in sight is drawn. Arrow keys, page keys, Home and End move as in Excel. */
export function SheetGrid({
  workbook,
  sheet,
  marks,
  shown,
}: {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly marks: ReadonlyMap<string, Severity> | undefined;
  readonly shown: CellRef | undefined;
}) {
  const { say, language } = useSurroundings();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<GridCell>(shown ?? { row: 0, column: 0 });
  const text = (row: number, column: number): string => {
    const own = sheet.rows[row];
    const format = workbook.formats[own?.formats?.[column] ?? 0] ?? { code: 'General', kind: 'general' };
    return shownCell(own?.values[column] ?? null, format, workbook.date1904, language);
  };
  const widths = useMemo(
    () =>
      columnWidths(sheet, (row, column) => {
        const value = sheet.rows[row]?.values[column] ?? '';
        return typeof value === 'object' ? 0 : String(value).length;
      }),
    [sheet],
  );
  const rowCount = sheet.rows.length + EMPTY_ROWS;
  const columnCount = sheet.columnCount + EMPTY_COLUMNS;
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    // Hidden rows are shown nowhere but where a finding leads to one.
    estimateSize: (row) => (sheet.hiddenRows.has(row) && row !== chosen.row ? 0 : ROW_HEIGHT),
    overscan: 8,
    // The headers lie over what is scrolled.
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: (column) =>
      sheet.hiddenColumns.has(column) && column !== chosen.column ? 0 : (widths[column] ?? DEFAULT_WIDTH),
    overscan: 3,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH,
  });
  const goTo = (cell: GridCell): void => {
    setChosen(cell);
    rows.scrollToIndex(cell.row);
    columns.scrollToIndex(cell.column);
  };
  useEffect(() => {
    if (!shown) return;
    setChosen(shown);
    // The sizes first: a hidden row that is shown now gets its height.
    rows.measure();
    columns.measure();
    rows.scrollToIndex(shown.row, { align: 'center' });
    columns.scrollToIndex(shown.column, { align: 'center' });
  }, [shown, rows, columns]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = nextCell(chosen, event, { rows: rowCount, columns: columnCount, page });
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };
  const merges = useMemo(
    () => new Map(sheet.merges.map((range) => [markKey(range.top, range.left), range] as const)),
    [sheet],
  );
  const shownColumns = columns.getVirtualItems();
  const cellId = (row: number, column: number): string => `cell-${row}-${column}`;
  return (
    <>
      <ShownCellBar
        address={a1(chosen)}
        text={text(chosen.row, chosen.column)}
        formula={sheet.rows[chosen.row]?.formulas?.[chosen.column]}
      />
      <div
        ref={scroller}
        className={styles.root}
        role="grid"
        tabIndex={0}
        aria-label={say('file.grid', { sheet: sheet.name })}
        aria-rowcount={rowCount}
        aria-colcount={columnCount}
        aria-activedescendant={cellId(chosen.row, chosen.column)}
        onKeyDown={onKeyDown}
      >
        <div
          className={styles.canvas}
          role="presentation"
          style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
        >
          <div className={styles.top} role="row" aria-rowindex={1}>
            <div className={mergeClasses(styles.header, styles.corner)} role="presentation" />
            {shownColumns.map(({ index, start, size }) => (
              <div
                key={index}
                role="columnheader"
                className={mergeClasses(styles.header, index === chosen.column && styles.current)}
                style={{ left: start, top: 0, width: size }}
              >
                {columnLetters(index)}
              </div>
            ))}
          </div>
          {rows.getVirtualItems().map(({ index: row, start: top, size: height }) =>
            height === 0 ? null : (
              <div key={row} role="row" aria-rowindex={row + 2}>
                <div
                  style={{ position: 'absolute', top, left: 0, width: '100%', pointerEvents: 'none' }}
                  role="presentation"
                >
                  <div
                    role="rowheader"
                    className={mergeClasses(styles.header, styles.left, row === chosen.row && styles.current)}
                    style={{ position: 'sticky' }}
                  >
                    {row + 1}
                  </div>
                </div>
                {shownColumns.map(({ index: column, start: left, size: width }) => {
                  if (width === 0) return null;
                  const mark = marks?.get(markKey(row, column));
                  const isChosen = row === chosen.row && column === chosen.column;
                  const merge = merges.get(markKey(row, column));
                  const content = text(row, column);
                  const isNumber = typeof sheet.rows[row]?.values[column] === 'number';
                  return (
                    <div
                      key={column}
                      id={cellId(row, column)}
                      role="gridcell"
                      aria-selected={isChosen}
                      aria-colindex={column + 1}
                      aria-label={`${a1({ row, column })} ${content}${mark ? `, ${word(`severity.${mark}`, language)}` : ''}`}
                      className={[
                        styles.cell,
                        isNumber && styles.number,
                        mark && styles[mark],
                        isChosen && styles.chosen,
                      ]
                        .filter(Boolean)
                        .join(' ')}
                      style={{
                        top,
                        left: left,
                        width: merge ? spanWidth(merge.left, merge.right, widths) : width,
                        ...(merge && { zIndex: 1 }),
                      }}
                      onMouseDown={() => setChosen({ row, column })}
                    >
                      {content}
                    </div>
                  );
                })}
              </div>
            ),
          )}
        </div>
      </div>
    </>
  );
}

/** How wide a merged cell is: the columns that it covers. */
function spanWidth(left: number, right: number, widths: readonly number[]): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widths[column] ?? DEFAULT_WIDTH;
  return width;
}

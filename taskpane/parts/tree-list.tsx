import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { treeMove, typedRow, type TreeRow } from './tree-list-keys';
import { useHeir } from './use-heir';
import { useKeptPlace } from './use-kept-place';

const useStyles = makeStyles({
  scroller: { position: 'absolute', inset: 0, overflowY: 'auto', overflowX: 'hidden' },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      zIndex: 1,
    },
    ':focus:not(:focus-visible)': { outlineStyle: 'none' },
  },
});

/** How long typed letters are taken together. */
const TYPING_MILLISECONDS = 700;

export interface TreeListProps<Row extends TreeRow> {
  readonly rows: readonly Row[];
  readonly label: string;
  /** The key of the row that the focus is on, or comes to. */
  readonly active: string | undefined;
  readonly onActive: (row: Row) => void;
  /** Asked to show, or no longer show, what lies in a row. */
  readonly onOpen: (row: Row, open: boolean) => void;
  /** Asked for by Enter. */
  readonly onEnter: (row: Row) => void;
  /** Keys of the list's own, wherever in it the focus is, but not in a field; true where the key is taken. */
  readonly onKey?: (key: string) => boolean;
  /** A new number shows the active row; with `isFocused` it also takes the focus. */
  readonly call: { readonly turn: number; readonly isFocused: boolean };
  readonly estimate: (row: Row) => number;
  readonly render: (row: Row) => ReactNode;
  /** What a screen reader says of a row, where that is not all that stands in it. */
  readonly nameOf?: (row: Row) => string | undefined;
  /** What type-ahead looks at. */
  readonly textOf?: (row: Row) => string;
  /** What stands above the list and scrolls with it. */
  readonly head?: ReactNode;
  /** A low bar that stays in sight above the rows. */
  readonly bar?: ReactNode;
}

/** A tree as a list that only draws the rows in sight: one tab stop, arrow keys, and controls inside of rows by Tab. */
export function TreeList<Row extends TreeRow>(props: TreeListProps<Row>) {
  const { rows, label, active, onActive, onOpen, onEnter, onKey, call, estimate, render, nameOf, textOf, head, bar } =
    props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const barBox = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const { top, barHeight } = useTopOf(list, barBox);
  const places = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const activeIndex = (active === undefined ? undefined : places.get(active)) ?? 0;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index]!),
    getItemKey: useCallback((index: number) => rows[index]!.key, [rows]),
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: barHeight,
    // The row with the focus stays, or the focus would be lost when it scrolls out of sight.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), activeIndex])].sort((a, b) => a - b),
  });
  const items = virtualizer.getVirtualItems().filter(({ index }) => index < rows.length);
  useKeptPlace(scroller, virtualizer, places);

  const onHeir = useCallback(
    (row: Row, isFocused: boolean) => {
      onActive(row);
      if (isFocused) requestAnimationFrame(() => focusRow(list.current, rows.indexOf(row)));
    },
    [onActive, rows],
  );
  const focusing = useHeir(rows, active, onHeir);

  const lastCall = useRef(0);
  useEffect(() => {
    if (call.turn === lastCall.current || rows.length === 0) return;
    lastCall.current = call.turn;
    const isWhole = isAbove(scroller.current, virtualizer.measurementsCache[activeIndex]?.start, barHeight);
    virtualizer.scrollToIndex(activeIndex, { align: isWhole ? 'auto' : 'start' });
    if (call.isFocused) focusRow(list.current, activeIndex);
  }, [call, activeIndex, rows.length, virtualizer, barHeight]);

  const goTo = (index: number): void => {
    const row = rows[index];
    if (!row) return;
    onActive(row);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    // Where it is not drawn yet, it is after the next frame.
    if (!focusRow(list.current, index)) requestAnimationFrame(() => focusRow(list.current, index));
  };

  const onTyped = (key: string, at: number): boolean => {
    if (!textOf || key.length !== 1 || key === ' ') return false;
    const now = Date.now();
    const text = now - typed.current.at < TYPING_MILLISECONDS ? typed.current.text + key : key;
    typed.current = { text, at: now };
    goTo(typedRow(text, rows, at, (index) => textOf(rows[index]!)));
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const index = rowIndexOf(event.target);
    const row = index === undefined ? undefined : rows[index];
    const isTaken = ((): boolean => {
      if (onKey?.(event.key)) return true;
      if (index === undefined || !row) return false;
      const onRow = (event.target as HTMLElement).dataset['index'] !== undefined;
      if (event.key === 'Escape' && !onRow) {
        goTo(row.isPassive && row.parent !== undefined ? (places.get(row.parent) ?? index) : index);
        return true;
      }
      if (!onRow) return false;
      if (event.key === 'Enter') {
        onEnter(row);
        return true;
      }
      const move = treeMove(event.key, rows, index);
      if (!move) return onTyped(event.key, index);
      if ('to' in move) goTo(move.to);
      else onOpen(row, move.open);
      return true;
    })();
    if (isTaken) event.preventDefault();
  };

  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown} {...focusing}>
      {head}
      <div ref={barBox} className={styles.bar}>
        {bar}
      </div>
      <div
        ref={list}
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map((item) => {
          const row = rows[item.index]!;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              role="row"
              aria-rowindex={item.index + 1}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.siblings}
              aria-expanded={row.isOpen}
              aria-label={nameOf?.(row)}
              tabIndex={row.isPassive ? undefined : item.index === activeIndex ? 0 : -1}
              onFocus={(event) => {
                if (event.target === event.currentTarget && row.key !== active) onActive(row);
              }}
              className={styles.row}
              style={{ transform: `translateY(${item.start - top}px)` }}
            >
              <RowContent row={row} render={render as (row: TreeRow) => ReactNode} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Scrolling draws the list again, but not what stands in its rows. */
const RowContent = memo(function RowContent({
  row,
  render,
}: {
  readonly row: TreeRow;
  readonly render: (row: TreeRow) => ReactNode;
}) {
  return render(row);
});

/** Where the list begins in what scrolls, and how high the bar above it is; both follow what is folded out there. */
function useTopOf(
  list: { readonly current: HTMLElement | null },
  bar: { readonly current: HTMLElement | null },
): { readonly top: number; readonly barHeight: number } {
  const [place, setPlace] = useState({ top: 0, barHeight: 0 });
  // Measured after every drawing, since anything above may have grown; the same place is the same state, so it ends.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    const barHeight = bar.current?.offsetHeight ?? 0;
    setPlace((before) => (before.top === top && before.barHeight === barHeight ? before : { top, barHeight }));
  });
  return place;
}

/** Whether a row begins in the upper part of what is in sight, so that what is said below it has room. */
function isAbove(scroller: HTMLElement | null, start: number | undefined, barHeight: number): boolean {
  if (!scroller || start === undefined) return false;
  const y = start - scroller.scrollTop;
  return y >= barHeight && y < scroller.clientHeight * 0.4;
}

function focusRow(list: HTMLElement | null, index: number): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  row?.focus({ preventScroll: true });
  return row != null;
}

function rowIndexOf(target: EventTarget): number | undefined {
  const row = (target as Element).closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset['index']) : undefined;
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select');
}

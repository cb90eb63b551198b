import type { CellRange } from '../../src/index';
import type {
  HostCells,
  HostComment,
  HostConditionalFormat,
  HostSheet,
  HostTable,
  HostValidation,
  WorkbookEngine,
} from '../host/engine';
import type { LookPool } from './look-pool';

/** Rows and columns beside the used ones whose sizes are kept in mind, too. */
const MORE_ROWS = 200;
const MORE_COLUMNS = 300;

/** A sheet at one moment, as an engine tells of it. */
export interface SheetImage {
  readonly sheet: HostSheet;
  /** The first row and column that have nothing to say any more. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** From A1 on. */
  readonly cells: HostCells;
  /** Indexes into the pool, by row; rows of plain looks are absent. */
  readonly looks: readonly (readonly number[] | undefined)[];
  readonly merges: readonly CellRange[];
  /** In points, and whether they are hidden, from the first on. */
  readonly rows: readonly { readonly size: number; readonly hidden: boolean }[];
  readonly columns: readonly { readonly size: number; readonly hidden: boolean }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly HostConditionalFormat[];
  readonly validations: readonly HostValidation[];
  readonly tables: readonly HostTable[];
  readonly comments: readonly HostComment[];
}

const NO_CELLS: HostCells = { values: [], formulas: [], types: [], formats: [] };

/** Takes the image of a sheet. */
export function sheetImage(engine: WorkbookEngine, sheet: HostSheet, pool: LookPool): SheetImage {
  const { id } = sheet;
  const used = engine.usedRange(id, false);
  const [rowCount, columnCount] = used ? [used.bottom + 1, used.right + 1] : [0, 0];
  const looks: (readonly number[] | undefined)[] = [];
  for (let row = 0; row < rowCount; row++) {
    const own: number[] = [];
    for (let column = 0; column < columnCount; column++) own.push(pool.index(engine.look(id, row, column)));
    looks.push(own.some((look) => look !== 0) ? own : undefined);
  }
  const rows = Array.from({ length: rowCount + MORE_ROWS }, (_, row) => ({
    size: engine.rowHeight(id, row),
    hidden: engine.isRowHidden(id, row),
  }));
  const columns = Array.from({ length: columnCount + MORE_COLUMNS }, (_, column) => ({
    size: engine.columnWidth(id, column),
    hidden: engine.isColumnHidden(id, column),
  }));
  return {
    sheet,
    rowCount,
    columnCount,
    cells: used ? engine.read(id, { top: 0, left: 0, bottom: used.bottom, right: used.right }) : NO_CELLS,
    looks,
    merges: engine.merges(id),
    rows,
    columns,
    frozen: engine.frozen(id),
    conditionalFormats: engine.conditionalFormats(id),
    validations: engine.validations(id),
    tables: engine.tables().filter((table) => table.sheet === id),
    comments: engine.comments().filter((comment) => comment.sheet === id),
  };
}

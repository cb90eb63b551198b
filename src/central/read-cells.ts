import type { CellRef } from '../plan/cell';
import type { Block, RowSource, YearHeader } from '../plan/source';
import { fieldOfPath, settingOfPath } from './cell-paths';
import { DOCUMENT_FIELDS, type TableKey } from './document-fields';
import { parseSheetAddress } from './sheet-address';

/** What `provenance.cells` tells of one entry: its row's first cell, and the fields told there. */
export interface EntryCells {
  first?: CellRef;
  readonly fields: Map<string, CellRef>;
}

/** What `provenance.cells` tells, sorted by what it is about; addresses that cannot be read are passed over. */
export interface ReadCells {
  readonly settings: Readonly<Record<string, CellRef>>;
  /** By table and entry; the headers of a table without entries stand under `HEADERS`. */
  readonly tables: ReadonlyMap<TableKey, ReadonlyMap<number, EntryCells>>;
}

/** The place, before all entries, where the headers of an empty table are told. */
const HEADERS = -1;

const PATH = /^\/([A-Za-z]+)(?:\/(0|[1-9][0-9]{0,8}))?(?:\/([A-Za-z]+(?:\/[a-z]+)?(?:\/[0-9]{4})?))?$/;

/** Reads the paths and addresses of a document. */
export function readCells(cells: Readonly<Record<string, string>>): ReadCells {
  const settings = new Map<string, CellRef>();
  const tables = new Map<TableKey, Map<number, EntryCells>>();
  for (const [path, address] of Object.entries(cells)) {
    const cell = parseSheetAddress(address);
    if (!cell) continue;
    const match = PATH.exec(path);
    const table = match && Object.hasOwn(DOCUMENT_FIELDS, match[1]!) ? (match[1] as TableKey) : undefined;
    if (!match || table === undefined) {
      const setting = settingOfPath(path);
      if (setting !== undefined) settings.set(setting, cell);
      continue;
    }
    let entries = tables.get(table);
    if (!entries) tables.set(table, (entries = new Map<number, EntryCells>()));
    const index = match[2] === undefined ? HEADERS : Number(match[2]);
    let entry = entries.get(index);
    if (!entry) entries.set(index, (entry = { fields: new Map() }));
    if (match[3] === undefined) entry.first = cell;
    else entry.fields.set(fieldOfPath(table, match[3]), cell);
  }
  return { settings: Object.fromEntries(settings), tables };
}

/** A block while its rows are still being read: it grows downwards. */
interface GrowingBlock {
  readonly block: Block;
  readonly range: { top: number; left: number; bottom: number; right: number };
}

/** Gives the rows of one table their sources, in order; a row of unknown place has none. */
export class SourceReader {
  private current: GrowingBlock | undefined;
  /** The blocks that rows were found in. */
  readonly blocks: Block[] = [];

  constructor(
    private readonly table: TableKey,
    private readonly entries: ReadonlyMap<number, EntryCells>,
  ) {}

  /** The source of the row whose first entry has this place in the document. */
  source(index: number): RowSource | undefined {
    const entry = this.entries.get(index);
    if (!entry?.first) return undefined;
    const { sheet, row, column } = entry.first;
    const own: Record<string, number> = {};
    const elsewhere: Record<string, CellRef> = {};
    for (const [field, cell] of entry.fields) {
      if (cell.sheet === sheet && cell.row === row) own[field] = cell.column;
      else elsewhere[field] = cell;
    }
    const told = Object.keys(own).length > 0;
    const at = this.current;
    if (!at || told || at.block.sheet !== sheet || at.range.left !== column) {
      this.current = this.open(entry.first, told ? own : at?.block.sheet === sheet ? at.block.columns : {});
    }
    const { block, range } = this.current!;
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
    return Object.keys(elsewhere).length > 0 ? { block, row, cells: elsewhere } : { block, row };
  }

  /** The block of a table that has headers and no rows; undefined where none is told. */
  emptyBlock(): Block | undefined {
    const entry = this.entries.get(HEADERS);
    if (!entry?.first) return undefined;
    const columns = Object.fromEntries([...entry.fields].map(([field, { column }]) => [field, column]));
    return this.newBlock(entry.first, entry.first.row, columns).block;
  }

  /** A block whose first row this is; its header is taken to stand right above. */
  private open(first: CellRef, columns: Readonly<Record<string, number>>): GrowingBlock {
    const growing = this.newBlock(first, Math.max(first.row - 1, 0), columns);
    this.blocks.push(growing.block);
    return growing;
  }

  private newBlock(
    { sheet, row, column }: CellRef,
    headerRow: number,
    columns: Readonly<Record<string, number>>,
  ): GrowingBlock {
    const range = { top: headerRow, left: column, bottom: row, right: Math.max(column, ...Object.values(columns)) };
    const yearHeaders: YearHeader[] = Object.entries(columns)
      .filter(([field]) => field.includes(':'))
      .sort(([, a], [, b]) => a - b)
      .map(([field, at]) => {
        const [name, year] = field.split(':');
        return { field: name!, year: Number(year), cell: { sheet, row: headerRow, column: at } };
      });
    return { block: { entity: this.table, sheet, range, headerRow, template: false, columns, yearHeaders }, range };
  }
}

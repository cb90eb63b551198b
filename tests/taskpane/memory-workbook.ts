import { withRemembered } from '../../src/workbook/settings/write-remembered';
import type { Remembered } from '../../src/workbook/settings/remembered';
import type { CellWrite } from '../../src/workbook/cell-write';
import type {
  Ability,
  LiveWorkbook,
  MarkedCell,
  NewHeaders,
  ReportSheet,
  Revealed,
  WorkbookChange,
  Written,
} from '../../src/workbook/live-workbook';
import { valueAt, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { withWrites } from '../../src/workbook/with-writes';
import type { NewWorkbook } from '../../src/workbook/xlsx/writer/new-workbook';
import type { CellRef } from '../../src/plan/cell';

/** A live workbook over a snapshot, for the pane's tests: writes change the snapshot and are told of; all that was asked of it is kept. */
export class MemoryWorkbook implements LiveWorkbook {
  readonly kind = 'excel';
  readonly abilities: ReadonlySet<Ability>;
  readonly revealed: { readonly cell: CellRef; readonly unhide: boolean }[] = [];
  readonly written: CellWrite[] = [];
  readonly reports: ReportSheet[] = [];
  readonly inserted: (NewWorkbook | NewHeaders)[] = [];
  remembered: Remembered | undefined;
  marks: readonly MarkedCell[] = [];
  reads = 0;
  /** What the next thing asked for fails with. */
  nextFault: Error | undefined;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(
    public snapshot: WorkbookSnapshot,
    abilities: readonly Ability[] = ['watch', 'reveal', 'mark', 'report-sheet', 'insert'],
  ) {
    this.abilities = new Set(abilities);
  }

  async read(): Promise<WorkbookSnapshot> {
    this.fail();
    this.reads += 1;
    return this.snapshot;
  }

  async reread(): Promise<WorkbookSnapshot> {
    return this.read();
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async reveal(cell: CellRef, { unhide = false }: { readonly unhide?: boolean } = {}): Promise<Revealed> {
    this.fail();
    const sheet = this.snapshot.sheets.find(({ name }) => name === cell.sheet);
    if (!sheet) return 'no-sheet';
    this.revealed.push({ cell, unhide });
    if (unhide) return 'shown';
    if (sheet.visibility !== 'visible') return 'hidden-sheet';
    if (sheet.hiddenRows.has(cell.row)) return 'hidden-row';
    return sheet.hiddenColumns.has(cell.column) ? 'hidden-column' : 'shown';
  }

  async write(writes: readonly CellWrite[]): Promise<Written> {
    this.fail();
    const before = this.snapshot;
    this.written.push(...writes);
    this.edit(writes);
    return {
      written: writes.length,
      refused: [],
      undo: async () => {
        this.snapshot = before;
        this.tell({ kind: 'structure' });
      },
    };
  }

  /** Types values into cells, as a user would. */
  edit(writes: readonly CellWrite[]): void {
    this.snapshot = withWrites(this.snapshot, writes);
    for (const sheet of new Set(writes.map((write) => write.sheet))) this.tell({ kind: 'cells', sheet });
  }

  /** What stands in a cell. */
  valueOf({ sheet: name, row, column }: CellRef): unknown {
    const sheet = this.snapshot.sheets.find((each) => each.name === name);
    return sheet && valueAt(sheet, row, column);
  }

  async remember(remembered: Remembered): Promise<void> {
    this.fail();
    this.remembered = remembered;
    this.snapshot = withRemembered(this.snapshot, remembered);
  }

  async mark(cells: readonly MarkedCell[]): Promise<number> {
    this.fail();
    this.marks = cells;
    return cells.length;
  }

  async unmark(): Promise<number> {
    const count = this.marks.length;
    this.marks = [];
    return count;
  }

  async writeReport(report: ReportSheet): Promise<void> {
    this.fail();
    this.reports.push(report);
  }

  async removeReport(): Promise<boolean> {
    return this.reports.pop() !== undefined;
  }

  async insertSheets(book: NewWorkbook): Promise<readonly string[]> {
    this.fail();
    this.inserted.push(book);
    return book.sheets.map(({ name }) => name);
  }

  async insertColumns(columns: NewHeaders): Promise<void> {
    this.fail();
    this.inserted.push(columns);
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private fail(): void {
    const fault = this.nextFault;
    this.nextFault = undefined;
    if (fault) throw fault;
  }
}

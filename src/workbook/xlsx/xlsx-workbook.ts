import type { CellRef } from '../../plan/cell';
import type { CellWrite } from '../cell-write';
import {
  WorkbookFault,
  type Ability,
  type LiveWorkbook,
  type ReadOptions,
  type Revealed,
  type WorkbookChange,
  type Written,
} from '../live-workbook';
import { MAPPING_NAMESPACE, type Remembered } from '../settings/remembered';
import { emptyMappingPart, rememberedParts, withRemembered } from '../settings/write-remembered';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { patchCustomXml } from './patch/patch-custom-xml';
import { patchXlsx } from './patch/patch-xlsx';
import { XlsxReader } from './xlsx-reader';

/** What a file in the browser can do: its own writes are told of, and a cell is shown by whoever listens. */
const ABILITIES: ReadonlySet<Ability> = new Set<Ability>(['watch', 'reveal']);

/**
 * A workbook file as a live workbook. The file that it was opened from is never touched: what is written goes into a copy, which `bytes`
 * hands over to be saved.
 */
export class XlsxWorkbook implements LiveWorkbook {
  readonly kind = 'file';
  readonly abilities = ABILITIES;
  /** What was written and not undone, in order: the copy is the file with these. */
  private journal: readonly (readonly CellWrite[])[] = [];
  private remembered: Remembered | undefined;
  private copy: Uint8Array;
  private latest: WorkbookSnapshot | undefined;
  private unsaved = false;
  private hadMapping = false;
  private readonly watchers = new Set<(change: WorkbookChange) => void>();
  private readonly revealers = new Set<(cell: CellRef) => void>();

  /** @param file the bytes of an .xlsx or .xlsm file */
  constructor(
    private readonly file: Uint8Array,
    readonly name: string,
  ) {
    this.copy = file;
  }

  /** Whether the copy holds something that has not been saved. */
  get isUnsaved(): boolean {
    return this.unsaved;
  }

  /** The file with all that was written and remembered. */
  bytes(): Uint8Array {
    if (!this.remembered) return this.copy;
    const parts = rememberedParts(this.remembered);
    // A part cannot be taken out of the file: a mapping that is given up is one that says nothing.
    if (!this.remembered.mapping && this.hadMapping) parts.push(emptyMappingPart());
    return patchCustomXml(this.copy, parts);
  }

  /** The bytes have been saved by the user. */
  saved(): void {
    this.unsaved = false;
  }

  /** Told of every cell that is to be shown, until the returned function is called. */
  onReveal(listener: (cell: CellRef) => void): () => void {
    this.revealers.add(listener);
    return () => this.revealers.delete(listener);
  }

  /** @throws XlsxError */
  async read({ signal, onProgress }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const options = { name: this.name, ...(signal && { signal }), ...(onProgress && { onProgress }) };
    const snapshot = await new XlsxReader(this.copy, options).read();
    this.hadMapping = snapshot.customXml.some(({ namespace }) => namespace === MAPPING_NAMESPACE);
    this.latest = this.remembered ? withRemembered(snapshot, this.remembered) : snapshot;
    return this.latest;
  }

  async reread(
    before: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
    options: ReadOptions = {},
  ): Promise<WorkbookSnapshot> {
    const after = await this.read(options);
    const changed = new Set(changes.map((change) => (change.kind === 'cells' ? change.sheet : undefined)));
    if (changed.has(undefined) || !before.formats.every(({ code }, index) => after.formats[index]?.code === code))
      return after;
    const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
    const sheets = after.sheets.map((sheet) => (changed.has(sheet.name) ? sheet : (known.get(sheet.name) ?? sheet)));
    this.latest = { ...after, sheets };
    return this.latest;
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.watchers.add(listener);
    return async () => void this.watchers.delete(listener);
  }

  async reveal(cell: CellRef, { unhide = false }: { readonly unhide?: boolean } = {}): Promise<Revealed> {
    const sheet = this.latest?.sheets.find(({ name }) => name === cell.sheet);
    if (!sheet) return 'no-sheet';
    const hidden = unhide ? undefined : hiddenIn(sheet, cell);
    if (hidden) return hidden;
    for (const reveal of this.revealers) reveal(cell);
    return 'shown';
  }

  /** @throws XlsxError */
  async write(writes: readonly CellWrite[]): Promise<Written> {
    const { bytes, refused } = this.patched(this.copy, writes);
    const left = new Set(refused.map(({ write }) => write));
    const made = writes.filter((write) => !left.has(write));
    this.journal = [...this.journal, made];
    this.become(bytes, made);
    return { written: made.length, refused, undo: async () => this.undo(made) };
  }

  async remember(remembered: Remembered): Promise<void> {
    this.remembered = remembered;
    this.unsaved = true;
    this.latest &&= withRemembered(this.latest, remembered);
  }

  mark = cannot('mark');
  unmark = cannot('mark');
  writeReport = cannot('report-sheet');
  removeReport = cannot('report-sheet');
  insertSheets = cannot('insert');
  insertColumns = cannot('insert');

  /** Makes the copy anew without what is taken back; what was written afterwards stays. */
  private undo(made: readonly CellWrite[]): void {
    if (!this.journal.includes(made)) return;
    this.journal = this.journal.filter((writes) => writes !== made);
    const bytes = this.journal.reduce((copy, writes) => this.patched(copy, writes).bytes, this.file);
    this.become(bytes, made);
  }

  private patched(bytes: Uint8Array, writes: readonly CellWrite[]): ReturnType<typeof patchXlsx> {
    const hasFormulas = this.latest?.sheets.some(({ rows }) => rows.some((row) => row?.formulas)) ?? true;
    return patchXlsx(bytes, writes, { hasFormulas });
  }

  private become(bytes: Uint8Array, touched: readonly CellWrite[]): void {
    this.copy = bytes;
    this.unsaved = this.journal.length > 0 || this.remembered !== undefined;
    for (const sheet of new Set(touched.map((write) => write.sheet)))
      for (const tell of this.watchers) tell({ kind: 'cells', sheet });
  }
}

function hiddenIn(sheet: SheetSnapshot, { row, column }: CellRef): Revealed | undefined {
  if (sheet.visibility !== 'visible') return 'hidden-sheet';
  if (sheet.hiddenRows.has(row)) return 'hidden-row';
  return sheet.hiddenColumns.has(column) ? 'hidden-column' : undefined;
}

/** What nobody asks a file for that has looked at its abilities. */
function cannot(ability: Ability): () => Promise<never> {
  return async () => {
    throw new WorkbookFault('unknown', { detail: ability });
  };
}

import type { SheetSnapshot } from '../../snapshot';
import type { ReadBudget } from '../read-budget';
import { XlsxError } from '../xlsx-error';
import { LESS } from '../xml/bytes';
import { INCOMPLETE, TagScanner } from '../xml/tag-scanner';
import { UnitBuffer } from '../xml/unit-buffer';
import type { CellContext } from './cell-values';
import type { FormatRows } from './format-rows';
import { SheetRows } from './sheet-rows';
import { SheetSurroundings } from './sheet-surroundings';

/** What a worksheet's own part says; name, visibility and tables are told elsewhere. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility' | 'tables'>;

/** Reads a worksheet from the pieces of its part as they come, so that the part need not be in memory. */
export class SheetScanner {
  private readonly tags: TagScanner;
  private readonly buffer: UnitBuffer;
  private readonly data: SheetRows;
  private readonly surroundings: SheetSurroundings;
  private inData = false;
  private started = false;
  private ended = false;

  constructor(
    private readonly part: string,
    budget: ReadBudget,
    context: CellContext,
    formatRows: FormatRows,
  ) {
    this.tags = new TagScanner(part);
    this.buffer = new UnitBuffer(part, budget.limits.maxCellBytes);
    this.data = new SheetRows(part, this.tags, budget, context, formatRows);
    this.surroundings = new SheetSurroundings(part, this.tags);
  }

  /** @throws XlsxError when the part is no worksheet, or goes beyond a limit */
  push(piece: Uint8Array): void {
    if (this.buffer.append(piece)) this.scan();
  }

  /** @throws XlsxError `corrupt-xml` when the part ended before its root did */
  finish(): SheetContent {
    this.scan();
    if (!this.ended) throw new XlsxError('corrupt-xml', { part: this.part });
    this.data.finish();
    const { rows, columnCount, hiddenRows } = this.data;
    const { merges, validations, hiddenColumns } = this.surroundings;
    return { rows, columnCount, merges, hiddenRows, hiddenColumns, validations };
  }

  private scan(): void {
    const { buffer, tags, data } = this;
    const { bytes, end } = buffer;
    buffer.clearWait();
    for (;;) {
      let at = buffer.position;
      while (bytes[at] !== LESS && at < end) at++;
      buffer.position = at;
      if (at === end) return;
      let next = this.inData ? data.readQuick(bytes, at) : 0;
      if (next === 0) {
        next = tags.scan(bytes, at);
        if (next !== INCOMPLETE && tags.kind !== 'other') next = this.readTag(bytes, at, next);
      }
      if (next === INCOMPLETE) {
        buffer.wait();
        return;
      }
      buffer.position = next;
    }
  }

  private readTag(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    if (this.inData) {
      if (!tags.is(bytes, 'end', 'sheetData')) return this.data.read(bytes, at, inside);
      this.inData = false;
    } else if (!this.started) {
      if (tags.kind === 'end' || !tags.isNamed(bytes, 'worksheet'))
        throw new XlsxError('corrupt-xml', { part: this.part });
      this.started = true;
      this.ended = tags.kind === 'empty';
    } else if (tags.kind === 'end') {
      this.ended = tags.isNamed(bytes, 'worksheet');
    } else if (tags.isNamed(bytes, 'sheetData')) {
      this.inData = tags.kind === 'start';
    } else {
      return this.surroundings.read(bytes, at, inside);
    }
    return inside;
  }
}

import type { CellRange } from '../../../src/index';
import type { HostCells, HostInput, HostLook } from '../../host/engine';
import { invalidArgument } from '../../host/memory/faults';
import { requireOnSheet } from '../../host/memory/ranges';
import { requireUnprotected } from '../objects/require-unprotected';
import type { UniverBook } from '../univer-book';
import { customOf } from './cell-custom';
import { setContent } from './change-content';
import { setFormats, setLooks } from './change-looks';
import { clearCells } from './clear-cells';
import { KnownLooks } from './known-looks';
import { lookOf } from './look-style';
import { SheetCells } from './read-cells';
import { makeRoom } from './set-cells';
import { usedRange } from './used-range';

/** The cells of a workbook in Univer: what they hold and what they look like. */
export class UniverCells {
  private readonly looks = new KnownLooks();

  constructor(private readonly book: UniverBook) {}

  usedRange(sheet: string, valuesOnly: boolean): CellRange | undefined {
    return usedRange(this.book, sheet, valuesOnly);
  }

  read(sheet: string, range: CellRange): HostCells {
    requireOnSheet(range);
    return new SheetCells(this.book, sheet).read(range);
  }

  /**
   * Writes content and number formats into cells.
   * @throws EngineFault `InvalidArgument` for another shape or what no cell holds, `AccessDenied` for a protected sheet's locked cells
   */
  write(sheet: string, range: CellRange, { content, formats }: HostInput): void {
    requireOnSheet(range);
    requireShape(range, content);
    requireShape(range, formats);
    if (!content && !formats) return;
    if (formats) requireUnprotected(this.book, sheet);
    makeRoom(this.book, sheet, range);
    if (formats) setFormats(this.book, sheet, range, formats);
    if (content) setContent(this.book, sheet, range, content);
  }

  /** Empties cells, or takes away what they look like. @throws EngineFault `AccessDenied` */
  clear(sheet: string, range: CellRange, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
    requireOnSheet(range);
    clearCells(this.book, sheet, range, what);
  }

  look(sheet: string, row: number, column: number): HostLook {
    const cell = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    const style = this.book.workbook.getStyles().getStyleByCell(cell);
    const isRich = cell?.p?.body?.textRuns?.some(({ ts }) => Object.keys(ts ?? {}).length > 0) ?? false;
    return isRich ? lookOf(style, customOf(cell), true) : this.looks.look(style, customOf(cell));
  }

  /** Changes what cells look like; a hyperlink that is undefined is taken away. A link's text is written into its cell. */
  setLook(sheet: string, range: CellRange, look: Partial<HostLook>): void {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    makeRoom(this.book, sheet, range);
    setLooks(this.book, sheet, range, look);
    const text = look.hyperlink?.textToDisplay;
    if (text === undefined) return;
    const row = new Array<string>(range.right - range.left + 1).fill(`'${text}`);
    setContent(this.book, sheet, range, new Array(range.bottom - range.top + 1).fill(row) as readonly string[][]);
  }
}

function requireShape(range: CellRange, cells: readonly (readonly unknown[])[] | undefined): void {
  if (!cells) return;
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  if (cells.length !== height || cells.some((row) => row.length !== width)) throw invalidArgument();
}

import type { RowSnapshot } from '../../snapshot';
import type { ReadBudget } from '../read-budget';
import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import { XlsxError } from '../xlsx-error';
import { wholeFromBytes } from '../xml/byte-values';
import { INCOMPLETE, type TagScanner } from '../xml/tag-scanner';
import { CellScanner } from './cell-scanner';
import { CellValues, type CellContext } from './cell-values';
import type { FormatRows } from './format-rows';
import { isHidden } from './is-hidden';
import { QuickCell } from './quick-cell';
import { RowBuilder } from './row-builder';
import { SheetFormulas } from './sheet-formulas';

const LETTER_C = 0x63;

/** Gathers the rows of a worksheet from what stands inside its `sheetData`. */
export class SheetRows {
  readonly rows: (RowSnapshot | undefined)[] = [];
  readonly hiddenRows = new Set<number>();
  /** The number of columns in use. */
  columnCount = 0;
  private readonly quick = new QuickCell();
  private readonly values: CellValues;
  private readonly cell: CellScanner;
  private readonly builder: RowBuilder;
  private readonly formulas: SheetFormulas;
  private row = -1;
  private rowIsGiven = false;
  private column = -1;

  constructor(
    private readonly part: string,
    private readonly tags: TagScanner,
    private readonly budget: ReadBudget,
    context: CellContext,
    formatRows: FormatRows,
  ) {
    this.values = new CellValues(part, context);
    this.cell = new CellScanner(part, tags, this.values);
    this.builder = new RowBuilder(formatRows);
    this.formulas = new SheetFormulas(part, budget);
  }

  /** Reads a cell of the usual shape. @returns the place behind it; zero when something else stands at `at` */
  readQuick(bytes: Uint8Array, at: number): number {
    const { quick, builder, values } = this;
    const next = quick.read(bytes, at);
    if (next === 0) return 0;
    const column = this.moveTo(quick.row, quick.column);
    const format = values.formatOf(quick.style);
    if (quick.isEmpty) builder.setFormat(column, format);
    else builder.setValue(column, quick.isShared ? values.sharedString(quick.number) : quick.number, format);
    return next;
  }

  /**
   * Reads what the tag scanner has just scanned the tag of: a cell whole, a row's beginning or end.
   * @returns the place to go on from, or `INCOMPLETE`
   */
  read(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    if (tags.nameEnd - tags.nameStart === 1 && bytes[tags.nameStart] === LETTER_C && tags.kind !== 'end') {
      const next = this.cell.read(bytes, at, inside);
      if (next !== INCOMPLETE) this.addCell();
      return next;
    }
    if (tags.isNamed(bytes, 'row')) {
      this.endRow();
      if (tags.kind !== 'end') this.startRow(bytes);
      if (tags.kind === 'empty') this.endRow();
    }
    return inside;
  }

  /** Ends the last row, and fills in what could only be known now. */
  finish(): void {
    this.endRow();
    this.formulas.settle(this.rows);
  }

  private startRow(bytes: Uint8Array): void {
    const { tags } = this;
    const place = tags.valueSlot(bytes, 'r');
    this.rowIsGiven = place >= 0;
    this.row = this.rowIsGiven
      ? wholeFromBytes(bytes, tags.attributes[place]!, tags.attributes[place + 1]!) - 1
      : this.row + 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS))
      throw new XlsxError('corrupt-xml', { part: this.part, row: this.row + 1 });
    this.column = -1;
    if (isHidden(tags, bytes, 'ht')) this.hiddenRows.add(this.row);
    const earlier = this.rows[this.row];
    if (earlier) this.builder.resume(earlier);
  }

  private endRow(): void {
    const { builder } = this;
    if (builder.width > this.columnCount) this.columnCount = builder.width;
    if (builder.cells > 0) this.budget.spendCells(builder.cells, this.part);
    const row = builder.finish();
    if (row) this.rows[this.row] = row;
  }

  /** The column of the next cell, by what it says of itself or by the one before it; moves to its row where the row said none. */
  private moveTo(row: number, givenColumn: number): number {
    if (givenColumn >= 0 && row !== this.row && !this.rowIsGiven) {
      this.endRow();
      this.row = row;
    }
    const column = givenColumn >= 0 ? givenColumn : this.column + 1;
    if (column >= MAX_COLUMNS || this.row < 0) {
      throw new XlsxError('corrupt-xml', { part: this.part, row: this.row + 1, column: column + 1 });
    }
    this.column = column;
    return column;
  }

  private addCell(): void {
    const { cell, builder } = this;
    const column = this.moveTo(cell.attributes.row, cell.attributes.column);
    const hasFormula = cell.formula !== undefined || cell.sharedIndex !== undefined;
    if (hasFormula) builder.setFormula(column, this.formulas.formulaOf(cell, this.row, column));
    if (hasFormula || cell.value !== null) builder.setValue(column, cell.value, cell.format);
    else builder.setFormat(column, cell.format);
  }
}

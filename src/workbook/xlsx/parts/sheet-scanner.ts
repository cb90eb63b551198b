import type { CellRange } from '../../../plan/cell';
import { parseA1Range } from '../../../plan/cell';
import type { RowSnapshot, SheetSnapshot, ValidationSnapshot } from '../../snapshot';
import { SharedFormulas } from '../formula/shared-formulas';
import type { ReadBudget } from '../read-budget';
import { MAX_COLUMNS, MAX_ROWS } from '../sheet-size';
import { XlsxError } from '../xlsx-error';
import { LESS } from '../xml/bytes';
import { numberFromBytes, textFromBytes, wholeFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { parseXml } from '../xml/parse-xml';
import { INCOMPLETE, isWord, TagScanner } from '../xml/tag-scanner';
import { UnitBuffer } from '../xml/unit-buffer';
import { CellScanner, type CellContext } from './cell-scanner';
import type { FormatRows } from './format-rows';
import { QuickCell } from './quick-cell';
import { RowBuilder } from './row-builder';
import { readValidation } from './validation';

/** What a worksheet's own part says; name, visibility and tables are told elsewhere. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility' | 'tables'>;

interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly index: string;
}

const LETTER_C = 0x63;

/** Reads a worksheet from the pieces of its part as they come, so that the part need not be in memory. */
export class SheetScanner {
  private readonly rows: (RowSnapshot | undefined)[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly validations: ValidationSnapshot[] = [];
  private readonly tags: TagScanner;
  private readonly buffer: UnitBuffer;
  private readonly cell: CellScanner;
  private readonly quick = new QuickCell();
  private readonly builder: RowBuilder;
  private readonly shared = new SharedFormulas();
  /** Cells of shared formulas whose definition comes further down. */
  private readonly openFormulas: OpenFormula[] = [];
  private columnCount = 0;
  private row = -1;
  private rowIsGiven = false;
  private column = -1;
  private inData = false;
  private started = false;
  private ended = false;

  constructor(
    private readonly part: string,
    private readonly budget: ReadBudget,
    private readonly context: CellContext,
    formatRows: FormatRows,
  ) {
    this.tags = new TagScanner(part);
    this.buffer = new UnitBuffer(part, budget.limits.maxCellBytes);
    this.cell = new CellScanner(part, this.tags, context);
    this.builder = new RowBuilder(formatRows);
  }

  /** @throws XlsxError when the part is no worksheet, or goes beyond a limit */
  push(piece: Uint8Array): void {
    if (this.buffer.append(piece)) this.scan();
  }

  /** @throws XlsxError `corrupt-xml` when the part ended before its root did */
  finish(): SheetContent {
    this.scan();
    if (!this.ended) throw new XlsxError('corrupt-xml', { part: this.part });
    for (const { row, column, index } of this.openFormulas) {
      const formulas = this.rows[row]?.formulas as (string | undefined)[] | undefined;
      const formula = this.shared.expand(index, row, column);
      if (formulas && formulas[column] === undefined) formulas[column] = this.counted(formula);
    }
    const { rows, columnCount, merges, hiddenRows, hiddenColumns, validations } = this;
    return { rows, columnCount, merges, hiddenRows, hiddenColumns, validations };
  }

  private scan(): void {
    const { buffer, tags } = this;
    const { bytes, end } = buffer;
    buffer.clearWait();
    for (;;) {
      let at = buffer.position;
      while (bytes[at] !== LESS && at < end) at++;
      buffer.position = at;
      if (at === end) return;
      let next = this.inData ? this.quick.read(bytes, at) : 0;
      if (next !== 0) {
        this.addQuickCell();
        buffer.position = next;
        continue;
      }
      next = tags.scan(bytes, at);
      if (next !== INCOMPLETE && tags.kind !== 'other') next = this.inData ? this.dataTag(bytes, at, next) : this.otherTag(bytes, at, next);
      if (next === INCOMPLETE) {
        buffer.wait();
        return;
      }
      buffer.position = next;
    }
  }

  private dataTag(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    const { nameStart, nameEnd, kind } = tags;
    if (nameEnd - nameStart === 1 && bytes[nameStart] === LETTER_C && kind !== 'end') {
      const next = this.cell.read(bytes, at, inside);
      if (next !== INCOMPLETE) this.addCell();
      return next;
    }
    if (isWord(bytes, nameStart, nameEnd, 'row')) {
      this.endRow();
      if (kind !== 'end') this.startRow(bytes);
      if (kind === 'empty') this.endRow();
    } else if (kind === 'end' && isWord(bytes, nameStart, nameEnd, 'sheetData')) {
      this.endRow();
      this.inData = false;
    }
    return inside;
  }

  private startRow(bytes: Uint8Array): void {
    const { tags } = this;
    const { attributes } = tags;
    const place = tags.valueSlot(bytes, 'r');
    this.rowIsGiven = place >= 0;
    this.row = this.rowIsGiven ? wholeFromBytes(bytes, attributes[place]!, attributes[place + 1]!) - 1 : this.row + 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new XlsxError('corrupt-xml', { part: this.part, row: this.row + 1 });
    this.column = -1;
    if (this.isHidden(bytes, 'ht')) this.hiddenRows.add(this.row);
    const earlier = this.rows[this.row];
    if (earlier) this.builder.resume(earlier);
  }

  /** Whether a row or column is marked as hidden, or has no height or width. */
  private isHidden(bytes: Uint8Array, sizeAttribute: string): boolean {
    const { tags } = this;
    const { attributes } = tags;
    const hidden = tags.valueSlot(bytes, 'hidden');
    if (hidden >= 0) {
      const text = textFromBytes(bytes, attributes[hidden]!, attributes[hidden + 1]!);
      if (text === '1' || text === 'true') return true;
    }
    const size = tags.valueSlot(bytes, sizeAttribute);
    return size >= 0 && numberFromBytes(bytes, attributes[size]!, attributes[size + 1]!) === 0;
  }

  private endRow(): void {
    if (this.builder.width > this.columnCount) this.columnCount = this.builder.width;
    if (this.builder.cells > 0) this.budget.spendCells(this.builder.cells, this.part);
    const row = this.builder.finish();
    if (row) this.rows[this.row] = row;
  }

  /** The column of the next cell, by what it says of itself or by the one before it; moves to its row where the row said none. */
  private moveTo(row: number, givenColumn: number): number {
    if (givenColumn >= 0 && row !== this.row && !this.rowIsGiven) {
      this.endRow();
      this.row = row;
    }
    const column = givenColumn >= 0 ? givenColumn : this.column + 1;
    if (column >= MAX_COLUMNS || this.row < 0) throw new XlsxError('corrupt-xml', { part: this.part, row: this.row + 1, column: column + 1 });
    this.column = column;
    return column;
  }

  private addQuickCell(): void {
    const { quick, builder, context } = this;
    const column = this.moveTo(quick.row, quick.column);
    const format = context.formats.ofStyle(quick.style);
    if (quick.isEmpty) builder.setFormat(column, format);
    else builder.setValue(column, quick.isShared ? this.cell.sharedString(quick.number) : quick.number, format);
  }

  private addCell(): void {
    const { cell, builder } = this;
    const column = this.moveTo(cell.row, cell.column);
    const hasFormula = cell.formula !== undefined || cell.sharedIndex !== undefined;
    if (hasFormula) this.addFormula(column);
    if (hasFormula || cell.value !== null) builder.setValue(column, cell.value, cell.format);
    else builder.setFormat(column, cell.format);
  }

  private addFormula(column: number): void {
    const { formula, sharedIndex, definesShared } = this.cell;
    if (sharedIndex === undefined) {
      this.builder.setFormula(column, this.counted(formula));
      return;
    }
    // A definition, or a cell with a text of its own before any definition, is what the others are filled from.
    const expanded = definesShared ? undefined : this.shared.expand(sharedIndex, this.row, column);
    if (expanded === undefined && formula !== undefined) this.shared.define(sharedIndex, formula, this.row, column);
    if (expanded === undefined && formula === undefined) this.openFormulas.push({ row: this.row, column, index: sharedIndex });
    this.builder.setFormula(column, this.counted(expanded ?? formula));
  }

  private counted(formula: string | undefined): string | undefined {
    if (formula !== undefined) this.budget.spendFormula(formula.length, this.part);
    return formula;
  }

  private otherTag(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    const { nameStart, nameEnd, kind, attributes } = tags;
    const is = (name: string): boolean => isWord(bytes, nameStart, nameEnd, name);
    if (!this.started) {
      if (!is('worksheet') || kind === 'end') throw new XlsxError('corrupt-xml', { part: this.part });
      this.started = true;
      this.ended = kind === 'empty';
    } else if (kind === 'end') {
      this.ended = is('worksheet');
    } else if (is('sheetData')) {
      this.inData = kind === 'start';
    } else if (is('col')) {
      this.addColumns(bytes);
    } else if (is('mergeCell')) {
      const slot = tags.valueSlot(bytes, 'ref');
      const range = slot < 0 ? undefined : parseA1Range(textFromBytes(bytes, attributes[slot]!, attributes[slot + 1]!));
      if (range) this.merges.push(range);
    } else if (is('dataValidation')) {
      const end = elementEnd(tags, bytes, at);
      if (end !== INCOMPLETE) this.validations.push(readValidation(parseXml(textFromBytes(bytes, at, end), this.part)));
      return end;
    }
    return inside;
  }

  private addColumns(bytes: Uint8Array): void {
    const { tags } = this;
    const { attributes } = tags;
    const min = tags.valueSlot(bytes, 'min');
    const max = tags.valueSlot(bytes, 'max');
    if (min < 0 || max < 0 || !this.isHidden(bytes, 'width')) return;
    const last = Math.min(MAX_COLUMNS, wholeFromBytes(bytes, attributes[max]!, attributes[max + 1]!));
    for (let column = wholeFromBytes(bytes, attributes[min]!, attributes[min + 1]!); column <= last; column++) this.hiddenColumns.add(column - 1);
  }
}

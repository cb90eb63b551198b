import { parseA1Range, type CellRange } from '../../../plan/cell';
import { FormatRows } from '../parts/format-rows';
import { CellAttributes } from '../parts/cell-attributes';
import type { ReadBudget } from '../read-budget';
import { XlsxError } from '../xlsx-error';
import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import { LESS } from '../xml/bytes';
import { numberFromBytes, textFromBytes, wholeFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { parseXml } from '../xml/parse-xml';
import { INCOMPLETE, TagScanner } from '../xml/tag-scanner';
import { UnitBuffer } from '../xml/unit-buffer';
import type { XmlElement } from '../xml/xml-element';

/** The elements around the cells that are taken whole. */
const WANTED = [
  'tabColor',
  'pane',
  'sheetFormatPr',
  'col',
  'sheetProtection',
  'autoFilter',
  'conditionalFormatting',
  'dataValidation',
  'hyperlink',
];
const LETTER_C = 0x63;
const LETTER_F = 0x66;

/** Reads a worksheet's cell styles and row heights, and the elements around its cells, from the pieces of its part as they come. */
export class SheetDetailsScanner {
  readonly elements: XmlElement[] = [];
  readonly styles: (readonly number[] | undefined)[] = [];
  readonly rowHeights = new Map<number, number>();
  /** The cells that one formula fills, where these are several. */
  readonly arrays: CellRange[] = [];
  private readonly tags: TagScanner;
  private readonly buffer: UnitBuffer;
  private readonly cell: CellAttributes;
  private readonly rowStyles = new FormatRows();
  private current: number[] = [];
  private row = -1;
  private column = -1;
  private inData = false;

  constructor(
    private readonly part: string,
    private readonly budget: ReadBudget,
  ) {
    this.tags = new TagScanner(part);
    this.buffer = new UnitBuffer(part, budget.limits.maxCellBytes);
    this.cell = new CellAttributes(part);
  }

  /** The elements of that name, in their order. */
  named(name: string): readonly XmlElement[] {
    return this.elements.filter((element) => element.name === name);
  }

  /** @throws XlsxError when the part is damaged, or goes beyond a limit */
  push(piece: Uint8Array): void {
    this.budget.checkTime();
    if (this.buffer.append(piece)) this.scan();
  }

  /** Ends the last row. */
  finish(): void {
    this.scan();
    this.endRow();
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
      let next = tags.scan(bytes, at);
      if (next !== INCOMPLETE && tags.kind !== 'other') next = this.readTag(bytes, at, next);
      if (next === INCOMPLETE) {
        buffer.wait();
        return;
      }
      buffer.position = next;
    }
  }

  private readTag(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    if (tags.kind === 'end') {
      if (this.inData && tags.isNamed(bytes, 'sheetData')) this.inData = false;
      return inside;
    }
    if (this.inData) this.readCellTag(bytes);
    else if (tags.isNamed(bytes, 'sheetData')) this.inData = tags.kind === 'start';
    else if (WANTED.some((name) => tags.isNamed(bytes, name))) {
      const end = elementEnd(tags, bytes, at);
      if (end !== INCOMPLETE) this.elements.push(parseXml(textFromBytes(bytes, at, end), this.part));
      return end;
    }
    return inside;
  }

  private readCellTag(bytes: Uint8Array): void {
    const { tags, cell } = this;
    if (tags.nameEnd - tags.nameStart === 1 && bytes[tags.nameStart] === LETTER_C) {
      cell.read(tags, bytes);
      if (cell.row >= 0 && cell.row !== this.row) {
        this.endRow();
        this.row = cell.row;
      }
      this.column = cell.column >= 0 ? cell.column : this.column + 1;
      if (this.column >= MAX_COLUMNS || this.row < 0) throw new XlsxError('corrupt-xml', { part: this.part });
      if (cell.style === 0) return;
      while (this.current.length < this.column) this.current.push(0);
      this.current[this.column] = cell.style;
    } else if (tags.nameEnd - tags.nameStart === 1 && bytes[tags.nameStart] === LETTER_F) this.readFormulaTag(bytes);
    else if (tags.isNamed(bytes, 'row')) {
      this.endRow();
      this.startRow(bytes);
    }
  }

  private readFormulaTag(bytes: Uint8Array): void {
    if (this.attribute(bytes, 't') !== 'array') return;
    const range = parseA1Range(this.attribute(bytes, 'ref') ?? '');
    if (range && (range.bottom > range.top || range.right > range.left)) this.arrays.push(range);
  }

  private attribute(bytes: Uint8Array, name: string): string | undefined {
    const { attributes } = this.tags;
    const place = this.tags.valueSlot(bytes, name);
    return place < 0 ? undefined : textFromBytes(bytes, attributes[place]!, attributes[place + 1]!);
  }

  private startRow(bytes: Uint8Array): void {
    const { tags } = this;
    const { attributes } = tags;
    const place = tags.valueSlot(bytes, 'r');
    this.row = place < 0 ? this.row + 1 : wholeFromBytes(bytes, attributes[place]!, attributes[place + 1]!) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new XlsxError('corrupt-xml', { part: this.part });
    const height = tags.valueSlot(bytes, 'ht');
    const points = height < 0 ? NaN : numberFromBytes(bytes, attributes[height]!, attributes[height + 1]!);
    if (points > 0) this.rowHeights.set(this.row, points);
  }

  private endRow(): void {
    if (this.current.length > 0) {
      const row = this.rowStyles.intern(this.current, this.current.length);
      if (row) this.styles[this.row] = row;
      this.current = [];
    }
    this.column = -1;
  }
}

import { a1, a1Range, parseA1Range, type CellRange } from '../../../plan/cell';
import type { CellWrite, RefusedWrite, WriteRefusal } from '../../cell-write';
import type { ByteEdit } from './byte-edits';
import { editTag } from './edit-tag';
import { CellLooks } from './cell-looks';
import type { PartBytes } from './part-bytes';
import type { CellPlace } from './row-places';
import { findPlaces, type RowPlace, type SheetPlaces } from './sheet-places';
import type { StylePatch } from './style-patch';
import { writtenContent, writtenType } from './written-cell';

/** What a worksheet's part needs so that its cells hold what is to be written, and what cannot be written. */
export interface SheetPatch {
  readonly edits: readonly ByteEdit[];
  readonly refused: readonly RefusedWrite[];
}

/**
 * Works out the edits of one worksheet. Cells that are not touched keep every byte, and so do the rows around them.
 * @param writes of this sheet, one a cell
 * @throws XlsxError `corrupt-xml`
 */
export function patchSheet(part: PartBytes, writes: readonly CellWrite[], styles: StylePatch | undefined): SheetPatch {
  const places = findPlaces(part, new Set(writes.map(({ row }) => row)));
  return new SheetWriting(part, places, new CellLooks(part, places, styles)).patch(writes);
}

class SheetWriting {
  private readonly edits: ByteEdit[] = [];
  private readonly refused: RefusedWrite[] = [];

  constructor(
    private readonly part: PartBytes,
    private readonly places: SheetPlaces,
    private readonly looks: CellLooks,
  ) {}

  patch(writes: readonly CellWrite[]): SheetPatch {
    const rows = new Map<number, CellWrite[]>();
    for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
      const refusal = this.refusal(write);
      if (refusal) this.refused.push({ write, reason: refusal });
      else rows.set(write.row, [...(rows.get(write.row) ?? []), write]);
    }
    const missing: string[] = [];
    for (const [row, own] of rows) {
      const places = this.places.rows.get(row);
      if (places) this.writeRow(places, own);
      else this.addRow(row, own, missing);
    }
    this.fillEmptyData(missing);
    this.widenDimension([...rows.values()].flat());
    return { edits: this.edits, refused: this.refused };
  }

  private refusal(write: CellWrite): WriteRefusal | undefined {
    const { places, looks } = this;
    const { row, column, ofFormula } = write;
    if (!places.data) return 'no-sheet';
    const holds = ({ top, left, bottom, right }: CellRange): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    const cells = this.cellsAt(row, column);
    const hasFormula = cells.some(({ formulaEnd }) => formulaEnd >= 0);
    if (places.arrays.some(holds) || hasFormula !== (ofFormula ?? false)) return 'formula';
    const style = cells.at(-1)?.style ?? looks.inherited(row, column);
    return looks.styleFor(style, write) === undefined ? 'no-styles' : undefined;
  }

  private cellsAt(row: number, column: number): readonly CellPlace[] {
    return (this.places.rows.get(row) ?? []).flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  }

  private writeRow(places: readonly RowPlace[], writes: readonly CellWrite[]): void {
    const added: CellWrite[] = [];
    for (const write of writes) {
      const cells = this.cellsAt(write.row, write.column);
      if (cells.length === 0) added.push(write);
      // A cell that is given twice is read as it stands last: both are written, so that nobody is in doubt.
      for (const cell of cells) this.edits.push(this.changed(cell, write));
    }
    const last = places.at(-1)!;
    if (added.length === 0) return;
    if (last.end === last.tagEnd) {
      const tag = editTag(this.part.text(last.start, last.tagEnd), {});
      const cells = added.map((write) => this.newCell(write)).join('');
      this.edits.push({ start: last.start, end: last.end, text: `${tag}>${cells}</${this.prefix}row>` });
      return;
    }
    for (const write of added) {
      const at = placeFor(write.column, last);
      this.edits.push({ start: at, end: at, text: this.newCell(write) });
    }
  }

  private changed({ start, tagEnd, end, style, formulaEnd }: CellPlace, write: CellWrite): ByteEdit {
    const { part, prefix } = this;
    const { value, ofFormula } = write;
    const wanted = this.looks.styleFor(style, write)!;
    const open = editTag(part.text(start, tagEnd), {
      ...(wanted !== style && { s: String(wanted) }),
      t: writtenType(value, ofFormula),
      // What the old value meant beyond itself: array and rich values, pronunciation.
      cm: undefined,
      vm: undefined,
      ph: undefined,
    });
    const formula = ofFormula ? part.text(tagEnd, formulaEnd) : '';
    return { start, end, text: `${open}>${formula}${writtenContent(value, prefix, ofFormula)}</${prefix}c>` };
  }

  private newCell(write: CellWrite): string {
    const { prefix, looks } = this;
    const { row, column, value } = write;
    const style = looks.styleFor(looks.inherited(row, column), write)!;
    const type = writtenType(value);
    const attributes = `${style === 0 ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}`;
    return `<${prefix}c r="${a1({ row, column })}"${attributes}>${writtenContent(value, prefix)}</${prefix}c>`;
  }

  private addRow(row: number, writes: readonly CellWrite[], missing: string[]): void {
    const { prefix, places } = this;
    const text = `<${prefix}row r="${row + 1}">${writes.map((write) => this.newCell(write)).join('')}</${prefix}row>`;
    const at = places.gaps.get(row)!;
    if (places.data!.end === places.data!.tagEnd) missing.push(text);
    else this.edits.push({ start: at, end: at, text });
  }

  /** Opens the element of a sheet without any rows. */
  private fillEmptyData(rows: readonly string[]): void {
    if (rows.length === 0) return;
    const { start, tagEnd, end } = this.places.data!;
    const tag = editTag(this.part.text(start, tagEnd), {});
    this.edits.push({ start, end, text: `${tag}>${rows.join('')}</${this.prefix}sheetData>` });
  }

  private widenDimension(writes: readonly CellWrite[]): void {
    const { dimension } = this.places;
    const stated = dimension && parseA1Range(this.part.text(dimension.start, dimension.end));
    if (!stated) return;
    let range = stated;
    for (const { row, column } of writes)
      range = {
        top: Math.min(range.top, row),
        left: Math.min(range.left, column),
        bottom: Math.max(range.bottom, row),
        right: Math.max(range.right, column),
      };
    if (a1Range(range) !== a1Range(stated)) this.edits.push({ ...dimension, text: a1Range(range) });
  }

  private get prefix(): string {
    return this.places.data!.prefix;
  }
}

/** Where a new cell of a column stands in its row: in front of the first that lies to the right of it, else behind the last. */
function placeFor(column: number, { cells, tagEnd }: RowPlace): number {
  return cells.find((cell) => cell.column > column)?.start ?? cells.at(-1)?.end ?? tagEnd;
}

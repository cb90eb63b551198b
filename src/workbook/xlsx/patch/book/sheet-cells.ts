import { a1, a1Range, type CellRange } from '../../../../plan/cell';
import type { ByteEdit } from '../byte-edits';
import { CellLooks } from '../cell-looks';
import { editTag } from '../edit-tag';
import type { PartBytes } from '../part-bytes';
import type { CellPlace } from '../row-places';
import { findPlaces, type RowPlace, type SheetPlaces } from '../sheet-places';
import type { CellChange, CellContent, SheetChange, SizeChange } from './book-change';
import { cellText } from './cell-text';
import { isFilledBy, withoutLoose, type Place } from './filled-cells';
import { formulaTag, type FormulaTag } from './formula-cell';
import { movedRange } from './moved-range';
import { rowAttributes } from './row-attributes';
import { rowStarts } from './row-starts';
import { widenedDimension } from './widened-dimension';
import type { SheetCellsContext, SheetCellsEdits } from './sheet-cells-context';
import { movedFormula } from './moved-formula';

/**
 * Works out how a worksheet's rows and cells become what they are to be. Rows and cells that are not touched, and stay where they are, keep every byte.
 * @throws XlsxError `corrupt-xml`
 */
export function sheetCells(part: PartBytes, change: SheetChange, context: SheetCellsContext): SheetCellsEdits {
  return new CellWriting(part, change, context).run();
}

type RowChanges = ReadonlyMap<number, CellChange>;

class CellWriting {
  private readonly edits: ByteEdit[] = [];
  private readonly lost: { row: number; column: number }[] = [];
  private readonly isMoved: boolean;
  private readonly changes = new Map<number, Map<number, CellChange>>();
  private readonly sizes = new Map<number, SizeChange>();
  private places: SheetPlaces;
  private looks: CellLooks;
  private readonly broken = new Set<string>();
  private arrays: readonly CellRange[] = [];
  /** What formulas fill that are written. */
  private readonly spills: readonly CellRange[];

  constructor(
    private readonly part: PartBytes,
    private readonly change: SheetChange,
    private readonly context: SheetCellsContext,
  ) {
    const { rows, columns, cells, rowSizes = [] } = change;
    this.isMoved = !rows.isSame || !columns.isSame;
    this.spills = cells.flatMap(({ content }) => content?.spill ?? []);
    for (const cell of cells) {
      if (!cell.content && !cell.look && !cell.like) continue;
      const row = this.changes.get(cell.row) ?? new Map<number, CellChange>();
      this.changes.set(cell.row, row.set(cell.column, cell));
    }
    for (const size of rowSizes) for (let row = size.first; row <= size.last; row++) this.sizes.set(row, size);
    const wanted = new Set([...this.changes.keys(), ...this.sizes.keys()]);
    this.places = findPlaces(part, this.isMoved ? 'all' : wanted);
    if (!this.isMoved && this.findBroken()) this.places = findPlaces(part, 'all');
    this.looks = new CellLooks(part, this.places, undefined);
  }

  run(): SheetCellsEdits {
    const { data } = this.places;
    if (!data) return { edits: [], lostFormulas: [] };
    this.arrays = this.places.arrays.filter(({ top, left }) => !this.replaces(top, left));
    for (const [row, own] of [...this.places.rows].sort(([a], [b]) => a - b)) this.writeRow(row, own);
    const missing = this.newRows();
    if (data.end === data.tagEnd) {
      const tag = editTag(this.part.text(data.start, data.tagEnd), {});
      const text = missing.map((row) => row.text).join('');
      if (text !== '')
        this.edits.push({ start: data.start, end: data.end, text: `${tag}>${text}</${data.prefix}sheetData>` });
    } else for (const { at, text } of missing) this.edits.push({ start: at, end: at, text });
    this.edits.push(...widenedDimension(this.part, this.places.dimension, this.change));
    return { edits: this.edits, lostFormulas: this.lost };
  }

  /** Notes the shared formulas whose own cell is written over; whether there are any. */
  private findBroken(): boolean {
    for (const [row, places] of this.places.rows)
      for (const { cells } of places)
        for (const cell of cells) {
          const formula = this.formulaOf(cell);
          if (formula?.isMaster && this.replaces(row, cell.column)) this.broken.add(formula.shared!);
        }
    return this.broken.size > 0;
  }

  /** Whether the cell that stood there is given other content than another result. */
  private replaces(row: number, column: number): boolean {
    const now = { row: this.change.rows.now(row), column: this.change.columns.now(column) };
    if (now.row === undefined || now.column === undefined) return true;
    const content = this.changes.get(now.row)?.get(now.column)?.content;
    return content !== undefined && !content.isResult && !this.isFollowed(content, row, column);
  }

  /** Whether a formula is another only because what it refers to is elsewhere. */
  private isFollowed({ formula }: CellContent, row: number, column: number): boolean {
    if (formula === undefined || this.context.moves.size === 0) return false;
    const before = this.context.formulaAt(row, column);
    return before !== undefined && movedFormula(before, this.change.origin, this.context.moves) === formula;
  }

  private formulaOf({ tagEnd, formulaEnd }: CellPlace): FormulaTag | undefined {
    return formulaEnd < 0 ? undefined : formulaTag(this.part.text(tagEnd, formulaEnd));
  }

  private writeRow(before: number, places: readonly RowPlace[]): void {
    const row = this.change.rows.now(before);
    if (row === undefined) {
      for (const place of places) {
        this.edits.push({ start: place.start, end: place.end, text: '' });
        for (const cell of place.cells) if (cell.formulaEnd >= 0) this.lost.push({ row: before, column: cell.column });
      }
      return;
    }
    const changes: RowChanges = this.changes.get(row) ?? new Map<number, CellChange>();
    const left = new Map(changes);
    for (const place of places)
      for (const cell of place.cells) {
        const column = this.change.columns.now(cell.column);
        if (column === undefined) {
          this.edits.push({ start: cell.start, end: cell.end, text: '' });
          if (cell.formulaEnd >= 0) this.lost.push({ row: before, column: cell.column });
          continue;
        }
        left.delete(column);
        this.writeCell(cell, { row: before, column: cell.column }, { row, column }, changes.get(column));
      }
    const added = [...left.values()].sort((a, b) => a.column - b.column);
    places.forEach((place, index) => this.writeRowTag(place, before, row, index === places.length - 1 ? added : []));
  }

  private writeRowTag(place: RowPlace, before: number, row: number, added: readonly CellChange[]): void {
    const { part, isMoved } = this;
    const { start, tagEnd, end, cells } = place;
    const size = this.sizes.get(row);
    const texts = added
      .map((each) => ({ column: each.column, text: this.newCell(each) }))
      .filter(({ text }) => text !== '');
    const tag = part.text(start, tagEnd);
    const isChanged = (isMoved && (row !== before || !this.change.columns.isSame)) || size !== undefined;
    const open = isChanged
      ? editTag(tag, { ...(isMoved && { r: String(row + 1), spans: undefined }), ...rowAttributes(size) })
      : editTag(tag, {});
    if (end === tagEnd) {
      if (texts.length > 0) {
        const text = texts.map((each) => each.text).join('');
        this.edits.push({ start, end, text: `${open}>${text}</${this.prefix}row>` });
      } else if (isChanged) this.edits.push({ start, end, text: `${open}/>` });
      return;
    }
    if (isChanged) this.edits.push({ start, end: tagEnd, text: `${open}>` });
    const { columns } = this.change;
    for (const { column, text } of texts) {
      const next = cells.find((cell) => (columns.now(cell.column) ?? -1) > column);
      const at = next?.start ?? cells.at(-1)?.end ?? tagEnd;
      this.edits.push({ start: at, end: at, text });
    }
  }

  private writeCell(
    place: CellPlace,
    before: { row: number; column: number },
    now: { row: number; column: number },
    change: CellChange | undefined,
  ): void {
    const { part, context, prefix } = this;
    const isElsewhere = before.row !== now.row || before.column !== now.column;
    const style = change?.look && context.styles ? context.styles.withLook(place.style, change.look) : place.style;
    const formula = this.formulaOf(place);
    const kept = formula && this.keptFormula(formula, before);
    const content = change?.content && this.followed(change.content, formula, before);
    const attributes = {
      ...(isElsewhere && { r: a1(now) }),
      ...(style !== place.style && { s: String(style) }),
    };
    const tag = part.text(place.start, place.tagEnd);
    if (content) {
      const isResult = content.isResult === true && kept !== undefined;
      const isArray = formula?.fills !== undefined && content.spill !== undefined && content !== change?.content;
      const isFilled = formula === undefined && content.formula === undefined && this.isFilled(before, now);
      const written = isFilled ? content : withoutLoose(content, kept !== undefined);
      const { type, inside, isDynamic } = cellText(written, prefix, isResult ? kept : '', isFilled);
      const open = editTag(tag, {
        ...attributes,
        t: type,
        ...(!isResult && !isFilled && !isArray && { cm: isDynamic ? context.dynamicMark() : undefined }),
        vm: undefined,
        ph: undefined,
      });
      const text = inside === '' ? `${open}/>` : `${open}>${inside}</${prefix}c>`;
      this.edits.push({ start: place.start, end: place.end, text });
      if (formula && !isResult && content.formula === undefined) this.lost.push(before);
      return;
    }
    if (Object.keys(attributes).length > 0) {
      const isEmpty = place.end === place.tagEnd;
      this.edits.push({
        start: place.start,
        end: place.tagEnd,
        text: `${editTag(tag, attributes)}${isEmpty ? '/>' : '>'}`,
      });
    }
    if (formula && kept !== formula.text) {
      const start = place.formulaEnd - new TextEncoder().encode(formula.text).length;
      this.edits.push({ start, end: place.formulaEnd, text: kept! });
    }
  }

  /** A formula over several cells that only follows what it refers to goes on filling them. */
  private followed(
    content: CellContent,
    formula: FormulaTag | undefined,
    { row, column }: { row: number; column: number },
  ): CellContent {
    const spill = formula?.fills && this.isFollowed(content, row, column) && movedRange(formula.fills, this.change);
    return spill ? { ...content, spill } : content;
  }

  /** A formula that stays, as it is to be written: one that shared its text with others spells it out where these can no longer share it. */
  private keptFormula(formula: FormulaTag, { row, column }: { row: number; column: number }): string {
    const { prefix, isMoved, context } = this;
    if (formula.shared !== undefined && (isMoved || this.broken.has(formula.shared))) {
      const own = context.formulaAt(row, column);
      return own === undefined ? formula.text : cellText({ value: null, formula: own }, prefix).inside;
    }
    if (!isMoved || !formula.fills) return formula.text;
    const moved = movedRange(formula.fills, this.change);
    if (!moved) return formula.text;
    const tag = /^<[^>]*>/.exec(formula.text)![0];
    return editTag(tag, { ref: a1Range(moved) }) + (tag.endsWith('/>') ? '/>' : '>') + formula.text.slice(tag.length);
  }

  /** Whether the cell is filled by a formula: by one of the file that stays, or by one that is written. */
  private isFilled(before: Place, now: Place): boolean {
    return (
      this.arrays.some((range) => isFilledBy(range, before)) || this.spills.some((range) => isFilledBy(range, now))
    );
  }

  private newCell(change: CellChange): string {
    const { prefix, context } = this;
    const { row, column, content = { value: null }, look } = change;
    const base = this.baseStyle(change);
    const style = look && context.styles ? context.styles.withLook(base, look) : base;
    const before = { row: this.change.rows.before(row) ?? -1, column: this.change.columns.before(column) ?? -1 };
    const isFilled = content.formula === undefined && this.isFilled(before, { row, column });
    const written = isFilled ? content : withoutLoose(content, false);
    const { type, inside, isDynamic } = cellText(written, prefix, '', isFilled);
    if (inside === '' && style === 0) return '';
    const attributes = [
      style === 0 ? '' : ` s="${style}"`,
      type === undefined ? '' : ` t="${type}"`,
      isDynamic ? ` cm="${context.dynamicMark()}"` : '',
    ].join('');
    const open = `<${prefix}c r="${a1({ row, column })}"${attributes}`;
    return inside === '' ? `${open}/>` : `${open}>${inside}</${prefix}c>`;
  }

  /** The style that a cell begins with that has no element: that of the cell it is like, else its row's or its column's. */
  private baseStyle({ row, column, like }: CellChange): number {
    const { rows, columns } = this.change;
    const place = like ?? { row: rows.before(row), column: columns.before(column) };
    if (place.row === undefined || place.column === undefined) return 0;
    const own = this.places.rows
      .get(place.row)
      ?.flatMap(({ cells }) => cells.filter((cell) => cell.column === place.column));
    return own?.at(-1)?.style ?? this.looks.inherited(place.row, place.column);
  }

  /** The rows that have no element, and where they come in. */
  private newRows(): { at: number; text: string }[] {
    const { places, prefix, isMoved } = this;
    const existing = new Set([...places.rows.keys()].map((row) => this.change.rows.now(row)));
    const numbers = new Set([...this.changes.keys(), ...this.sizes.keys()].filter((row) => !existing.has(row)));
    const following = isMoved || this.broken.size > 0 ? rowStarts(this.places.rows, this.change.rows) : undefined;
    return [...numbers]
      .sort((a, b) => a - b)
      .flatMap((row) => {
        const cells = [...(this.changes.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
        const text = cells.map((each) => this.newCell(each)).join('');
        const attributes = Object.entries(rowAttributes(this.sizes.get(row)))
          .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
          .join('');
        if (text === '' && attributes === '') return [];
        const at = following
          ? (following.find((each) => each.row > row)?.start ?? places.data!.contentEnd)
          : places.gaps.get(row)!;
        const open = `<${prefix}row r="${row + 1}"${attributes}`;
        return [{ at, text: text === '' ? `${open}/>` : `${open}>${text}</${prefix}row>` }];
      });
  }

  private get prefix(): string {
    return this.places.data?.prefix ?? '';
  }
}

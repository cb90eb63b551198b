import type { CellRef } from '../../plan/cell';
import { toKronor } from '../../plan/money';
import type { MoneyUnit } from '../../plan/plan';
import type { Block, CellProblem, RowSource } from '../../plan/source';
import type { RecognisedBlock, RecognisedRow } from '../recogniser/recognised';
import { formatAt, formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { readAmount, readText, type Cell, type Reading } from './cell-reader';

/** Reads the fields of one row and remembers what could not be read and where values came from. */
export class RowReader {
  private problems: Record<string, CellProblem> | undefined;
  private cells: Record<string, CellRef> | undefined;
  private derived: string[] | undefined;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly sheet: SheetSnapshot,
    private readonly recognised: RecognisedBlock,
    private readonly block: Block,
    private readonly row: RecognisedRow,
    readonly unit: MoneyUnit,
  ) {
    this.cells = row.cells ? { ...row.cells } : undefined;
  }

  /** Whether the block has a column (or a constant) for the field. */
  has(field: string): boolean {
    return (
      this.block.columns[field] !== undefined ||
      this.recognised.constants[field] !== undefined ||
      this.row.cells?.[field] !== undefined
    );
  }

  /** Reads a field with a cell reader; the value is undefined for an empty or unreadable cell. */
  read<Value>(field: string, reader: (cell: Cell) => Reading<Value>): Value | undefined {
    const cell = this.cell(field);
    if (!cell) return undefined;
    if (cell.value === null) {
      const formula = this.formula(field);
      if (formula !== undefined) {
        (this.problems ??= {})[field] = { kind: 'not-calculated', seen: `=${formula}` };
        return undefined;
      }
    }
    const reading = reader(cell);
    if (reading.problem) (this.problems ??= {})[field] = reading.problem;
    return reading.value;
  }

  /** Reads an amount in kronor; the plain case, a number in the row's own cell, without a detour. */
  amount(field: string): number | undefined {
    const column = this.block.columns[field];
    if (column !== undefined && this.cells === undefined) {
      const value = this.sheet.rows[this.row.row]?.values[column];
      if (typeof value === 'number') return toKronor(value, this.unit);
    }
    return this.read(field, (cell) => readAmount(cell, this.unit));
  }

  /** Reads a text; the plain case, a text or nothing in the row's own cell, without a detour. */
  text(field: string): string | undefined {
    const column = this.block.columns[field];
    if (this.cells === undefined && this.recognised.constants[field] === undefined) {
      if (column === undefined) return undefined;
      const row = this.sheet.rows[this.row.row];
      const value = row?.values[column] ?? (row?.formulas?.[column] === undefined ? '' : null);
      if (typeof value === 'string') return value.trim() || undefined;
    }
    return this.read(field, readText);
  }

  /** Notes a value that was worked out. */
  derive(field: string): void {
    (this.derived ??= []).push(field);
  }

  /** Keeps what is known of a field's cell under another name: in long form a row's target is the target of its own year. */
  moveTo(field: string, name: string): void {
    const cell = this.place(field);
    if (!cell) return;
    (this.cells ??= {})[name] ??= cell;
    const problem = this.problems?.[field];
    if (!problem) return;
    delete this.problems![field];
    this.problems![name] = problem;
  }

  source(): RowSource {
    const source: { -readonly [Key in keyof RowSource]: RowSource[Key] } = { block: this.block, row: this.row.row };
    if (this.cells) source.cells = this.cells;
    if (this.problems) source.problems = this.problems;
    if (this.derived) source.derived = this.derived;
    return source;
  }

  /** The formula of a field's cell; one without a result holds a value that nobody has worked out yet, and is not empty. */
  private formula(field: string): string | undefined {
    const place = this.place(field);
    return place && formulaAt(this.sheet, place.row, place.column);
  }

  private place(field: string): CellRef | undefined {
    const column = this.block.columns[field];
    return (
      this.row.cells?.[field] ??
      (column === undefined ? undefined : { sheet: this.block.sheet, row: this.row.row, column })
    );
  }

  private cell(field: string): Cell | undefined {
    const elsewhere = this.row.cells?.[field];
    const column = this.block.columns[field];
    if (!elsewhere && column === undefined) return this.constant(field);
    const row = elsewhere?.row ?? this.row.row;
    const at = elsewhere?.column ?? column!;
    const value = valueAt(this.sheet, row, at);
    if (value === null && this.recognised.constants[field]) return this.constant(field);
    return { value, format: formatAt(this.workbook, this.sheet, row, at), date1904: this.workbook.date1904 };
  }

  private constant(field: string): Cell | undefined {
    const constant = this.recognised.constants[field];
    if (!constant) return undefined;
    if (constant.cell) (this.cells ??= {})[field] = constant.cell;
    return { value: constant.value, format: { code: 'General', kind: 'general' }, date1904: this.workbook.date1904 };
  }
}

import type { CellValue, RowSnapshot } from '../../snapshot';
import type { FormatRows } from './format-rows';

/** Gathers one row's cells. Its arrays are reused from row to row; the finished row gets copies of just the right length. */
export class RowBuilder {
  private readonly values: CellValue[] = [];
  private readonly formats: number[] = [];
  private readonly formulas: (string | undefined)[] = [];
  private length = 0;
  private formatLength = 0;
  private formulaLength = 0;
  private hasFormats = false;
  /** Cells that hold a value or a formula, those given twice counted twice. */
  cells = 0;

  constructor(private readonly formatRows: FormatRows) {}

  /** One past the last column that holds something. */
  get width(): number {
    return this.length;
  }

  /** Sets a cell that holds a value, or a formula without one. */
  setValue(column: number, value: CellValue): void {
    const { values } = this;
    for (let index = this.length; index < column; index++) values[index] = null;
    values[column] = value;
    if (column >= this.length) this.length = column + 1;
    this.cells++;
  }

  setFormat(column: number, format: number): void {
    if (format === 0 && column >= this.formatLength) return;
    const { formats } = this;
    for (let index = this.formatLength; index < column; index++) formats[index] = 0;
    formats[column] = format;
    if (column >= this.formatLength) this.formatLength = column + 1;
    if (format !== 0) this.hasFormats = true;
  }

  setFormula(column: number, formula: string | undefined): void {
    const { formulas } = this;
    for (let index = this.formulaLength; index < column; index++) formulas[index] = undefined;
    formulas[column] = formula;
    if (column >= this.formulaLength) this.formulaLength = column + 1;
  }

  /** Takes up what an earlier element of the same row had given. */
  resume(row: RowSnapshot): void {
    row.values.forEach((value, column) => {
      this.setValue(column, value);
      this.setFormat(column, row.formats?.[column] ?? 0);
      const formula = row.formulas?.[column];
      if (formula !== undefined) this.setFormula(column, formula);
    });
    this.cells = 0;
  }

  /** The row; undefined when it holds nothing. The builder is empty afterwards. */
  finish(): RowSnapshot | undefined {
    const { length } = this;
    let row: { values: CellValue[]; formats?: readonly number[]; formulas?: (string | undefined)[] } | undefined;
    if (length > 0) {
      row = { values: this.values.slice(0, length) };
      if (this.hasFormats) {
        for (let index = this.formatLength; index < length; index++) this.formats[index] = 0;
        const formats = this.formatRows.intern(this.formats, length);
        if (formats) row.formats = formats;
      }
      if (this.formulaLength > 0) row.formulas = this.formulas.slice(0, this.formulaLength);
    }
    this.length = this.formatLength = this.formulaLength = this.cells = 0;
    this.hasFormats = false;
    return row;
  }
}

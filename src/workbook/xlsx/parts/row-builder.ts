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
  /** Cells that hold a value or a formula, those given twice counted twice. */
  cells = 0;

  constructor(private readonly formatRows: FormatRows) {}

  /** One past the last column that holds something. */
  get width(): number {
    return this.length;
  }

  /** Sets a cell that holds a value, or a formula without one. */
  setValue(column: number, value: CellValue, format: number): void {
    const { values } = this;
    if (column >= this.length) {
      for (let index = this.length; index < column; index++) values[index] = null;
      this.length = column + 1;
    }
    values[column] = value;
    this.cells++;
    this.setFormat(column, format);
  }

  /** Sets the format of a cell that holds nothing: worth keeping where something stands to the right of it. */
  setFormat(column: number, format: number): void {
    const { formats } = this;
    if (column >= this.formatLength) {
      if (format === 0) return;
      for (let index = this.formatLength; index < column; index++) formats[index] = 0;
      this.formatLength = column + 1;
    }
    formats[column] = format;
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
      this.setValue(column, value, row.formats?.[column] ?? 0);
      const formula = row.formulas?.[column];
      if (formula !== undefined) this.setFormula(column, formula);
    });
    this.cells = 0;
  }

  /** The row; undefined when it holds nothing. The builder is empty afterwards. */
  finish(): RowSnapshot | undefined {
    const { length } = this;
    const row = length > 0 ? this.build(length) : undefined;
    this.length = this.formatLength = this.formulaLength = this.cells = 0;
    return row;
  }

  /** Objects are made whole, one shape each: a property added later costs memory and time on two hundred thousand rows. */
  private build(length: number): RowSnapshot {
    const values = this.values.slice(0, length);
    const formats = this.formatLength > 0 ? this.internFormats(length) : undefined;
    if (this.formulaLength === 0) return formats ? { values, formats } : { values };
    const formulas = this.formulas.slice(0, this.formulaLength);
    return formats ? { values, formats, formulas } : { values, formulas };
  }

  private internFormats(length: number): readonly number[] | undefined {
    for (let index = this.formatLength; index < length; index++) this.formats[index] = 0;
    return this.formatRows.intern(this.formats, length);
  }
}

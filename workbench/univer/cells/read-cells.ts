import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { CellRange, CellValue } from '../../../src/index';
import type { HostCells, HostValue, HostValueType } from '../../host/engine';
import { hostType, hostValue } from '../../host/memory/cells/host-value';
import { calculableFormula } from '../calculation/formula-text';
import { tableOfName, writtenReferences } from '../calculation/table-words';
import type { UniverBook } from '../univer-book';
import { valueOfCell } from './cell-content';
import { customOf } from './cell-custom';

type Row = Record<number, Nullable<ICellData>> | null | undefined;

/** A sheet's cells as Univer has them, with what formulas spill into their neighbours. */
export class SheetCells {
  private readonly matrix: ObjectMatrix<Nullable<ICellData>>;
  private readonly spilled: Record<number, Row>;
  private readonly model: FormulaDataModel;

  constructor(
    private readonly book: UniverBook,
    private readonly sheet: string,
  ) {
    this.matrix = book.sheet(sheet).getCellMatrix();
    this.model = book.injector.get(FormulaDataModel);
    this.spilled = this.model.getArrayFormulaCellData()[book.unitId]?.[sheet] ?? {};
  }

  /** What Univer keeps of a cell. */
  stored(row: number, column: number): Nullable<ICellData> {
    return this.matrix.getValue(row, column);
  }

  value(row: number, column: number): CellValue {
    return this.valueOf(this.stored(row, column), this.spilled[row]?.[column]);
  }

  /** A cell's formula without `=`, as it was written; undefined where it holds none. */
  formula(row: number, column: number): string | undefined {
    return this.formulaOf(this.stored(row, column), row, column);
  }

  /** The number format's code. */
  format(row: number, column: number): string {
    return this.formatOf(this.stored(row, column));
  }

  read(range: CellRange): HostCells {
    const values: HostValue[][] = [];
    const formulas: HostValue[][] = [];
    const types: HostValueType[][] = [];
    const formats: string[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const cells = this.matrix.getRow(row) as Row;
      const spilled = this.spilled[row];
      const [v, f, t, n] = [[] as HostValue[], [] as HostValue[], [] as HostValueType[], [] as string[]];
      for (let column = range.left; column <= range.right; column++) {
        const cell = cells?.[column];
        const value = this.valueOf(cell, spilled?.[column]);
        const formula = this.formulaOf(cell, row, column);
        const shown = hostValue(value);
        v.push(shown);
        f.push(formula === undefined ? shown : `=${formula}`);
        // A formula that comes to an empty text is no empty cell.
        t.push(value === '' && formula !== undefined ? 'String' : hostType(value));
        n.push(this.formatOf(cell));
      }
      values.push(v);
      formulas.push(f);
      types.push(t);
      formats.push(n);
    }
    return { values, formulas, types, formats };
  }

  /** The rows that something is in, and for each the columns. */
  forRows(visit: (row: number, cells: Record<number, Nullable<ICellData>>) => void): void {
    this.matrix.forEach((row, cells) => {
      visit(row, cells);
      return undefined;
    });
    for (const [row, cells] of Object.entries(this.spilled)) if (cells) visit(Number(row), cells);
  }

  private valueOf(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): CellValue {
    const value = valueOfCell(cell);
    // An empty text is what Univer leaves in a cell that was emptied in its editor.
    return spilled && (value === null || (value === '' && !cell?.f && !cell?.si)) ? valueOfCell(spilled) : value;
  }

  private formulaOf(cell: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (!cell?.f && !cell?.si) return undefined;
    const text = cell.f || this.model.getFormulaStringByCell(row, column, this.sheet, this.book.unitId) || '';
    if (!text.startsWith('=')) return undefined;
    const { formula } = customOf(cell);
    const known = text.slice(1);
    // In a table, what was written without the table's name has got it.
    return formula !== undefined && sameFormula(formula, known) ? formula : writtenReferences(known);
  }

  private formatOf(cell: Nullable<ICellData>): string {
    const { s } = cell ?? {};
    if (s === undefined || s === null) return 'General';
    return this.book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
  }
}

/** Whether Univer's formula is still what was made of the one that was written, whatever table it stands in. */
function sameFormula(written: string, calculable: string): boolean {
  if (calculableFormula(written, undefined) === calculable) return true;
  const table = /(?:^|[^\p{L}\p{N}_.\\\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/u.exec(calculable)?.[1];
  return table !== undefined && calculableFormula(written, tableOfName(table)) === calculable;
}

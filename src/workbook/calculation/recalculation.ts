import { sheetAddress, type CellRef } from '../../plan/cell';
import type { CellWrite } from '../cell-write';
import { isCellError, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { evaluate } from './evaluate';
import { FormulaReaders } from './formula-readers';
import { referencedArea, type Formula } from './formulas-of';

/** How far a stored result may lie from the one that is calculated here: programs add in different orders. */
const TOLERANCE = 1e-9;
/** Formulas that go into each other deeper than this are left as they are. */
const DEEPEST = 200;

type ValueOf = (sheet: SheetSnapshot, row: number, column: number) => CellValue | undefined;

/**
 * The formulas of a workbook, so far as they can be calculated here: after some cells have changed, the results that are stored beside the formulas are wrong until a
 * spreadsheet program opens the file. A formula counts only if its stored result is the one that is calculated here from what the cells hold now.
 */
export class Recalculation {
  private readonly readers: FormulaReaders;
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;

  constructor(private readonly workbook: WorkbookSnapshot) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    this.readers = new FormulaReaders(workbook);
  }

  /**
   * The new results of the formulas that the written cells go into, straight or by way of others. Formulas that cannot be calculated keep their results,
   * and so do those that they go into.
   * @param skip the addresses of formulas to leave alone
   */
  after(writes: readonly CellWrite[], skip: Pick<ReadonlySet<string>, 'has'> = new Set()): readonly CellWrite[] {
    const touched = this.touchedBy(writes);
    const values = new Map<string, CellValue>(writes.map((write) => [sheetAddress(write), write.value]));
    const open = new Map([...touched].map((formula) => [sheetAddress(formula), formula]));
    const unknown = new Set<string>();
    let depth = 0;
    const valueOf: ValueOf = (sheet, row, column) => {
      const address = sheetAddress({ sheet: sheet.name, row, column });
      const formula = open.get(address);
      if (formula) {
        open.delete(address);
        depth++;
        const isOff = skip.has(address) || depth > DEEPEST || !this.isKnown(formula);
        const result = isOff ? undefined : this.calculated(formula, valueOf);
        depth--;
        if (result === undefined) unknown.add(address);
        else values.set(address, result);
      }
      return unknown.has(address) ? undefined : (values.get(address) ?? valueAt(sheet, row, column));
    };
    const results: CellWrite[] = [];
    for (const { sheet, row, column } of touched) {
      const before = this.stored({ sheet, row, column });
      const value = valueOf(this.sheets.get(sheet)!, row, column);
      if (typeof value === 'number' && value !== before) results.push({ sheet, row, column, value, ofFormula: true });
    }
    return results;
  }

  /** Whether the stored result is what is calculated here; where it is an error, the change may have been what mends it. */
  private isKnown(formula: Formula): boolean {
    const stored = this.stored(formula);
    if (isCellError(stored)) return true;
    if (typeof stored !== 'number') return false;
    const result = this.calculated(formula, (sheet, row, column) => valueAt(sheet, row, column));
    return result !== undefined && Math.abs(result - stored) <= TOLERANCE * Math.max(1, Math.abs(stored));
  }

  private stored({ sheet, row, column }: CellRef): CellValue {
    return valueAt(this.sheets.get(sheet)!, row, column);
  }

  private calculated(formula: Formula, valueOf: ValueOf): number | undefined {
    return evaluate(formula.expression, (reference) => {
      const area = referencedArea(this.workbook, reference, formula);
      const sheet = area && this.sheets.get(area.sheet);
      if (!sheet) return undefined;
      // Whole columns and rows are looked through as far as the sheet goes.
      const bottom = Math.min(area.bottom, Math.max(area.top, sheet.rows.length - 1));
      const right = Math.min(area.right, Math.max(area.left, sheet.columnCount - 1));
      const cells: CellValue[][] = [];
      for (let row = area.top; row <= bottom; row++) {
        const values: CellValue[] = [];
        for (let column = area.left; column <= right; column++) {
          const value = valueOf(sheet, row, column);
          if (value === undefined) return undefined;
          values.push(value);
        }
        cells.push(values);
      }
      return cells;
    });
  }

  /** The formulas that read one of the cells, and those that read these. */
  private touchedBy(writes: readonly CellWrite[]): ReadonlySet<Formula> {
    const touched = new Set<Formula>();
    const changed: CellRef[] = [...writes];
    for (let cell = changed.pop(); cell; cell = changed.pop()) {
      for (const formula of this.readers.of(cell)) {
        if (touched.has(formula)) continue;
        touched.add(formula);
        changed.push(formula);
      }
    }
    return touched;
  }
}

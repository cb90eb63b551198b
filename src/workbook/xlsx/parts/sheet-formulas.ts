import type { RowSnapshot } from '../../snapshot';
import { SharedFormulas } from '../formula/shared-formulas';
import type { ReadBudget } from '../read-budget';
import type { CellScanner } from './cell-scanner';

interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly index: string;
}

/** The formulas of one sheet: shared ones are expanded, and all are counted. */
export class SheetFormulas {
  private readonly shared = new SharedFormulas();
  /** Cells of shared formulas whose definition comes further down. */
  private readonly open: OpenFormula[] = [];

  constructor(
    private readonly part: string,
    private readonly budget: ReadBudget,
  ) {}

  /** The formula of the cell that was read last, as it reads in that place; undefined where it is only known later. */
  formulaOf(cell: CellScanner, row: number, column: number): string | undefined {
    const { formula, sharedIndex, definesShared } = cell;
    if (sharedIndex === undefined) return this.counted(formula);
    // A definition, or a cell with a text of its own before any definition, is what the others are filled from.
    const expanded = definesShared ? undefined : this.shared.expand(sharedIndex, row, column);
    if (expanded !== undefined) return this.counted(expanded);
    if (formula === undefined) this.open.push({ row, column, index: sharedIndex });
    else this.shared.define(sharedIndex, formula, row, column);
    return this.counted(formula);
  }

  /** Fills in what was left open, when all rows are read. */
  settle(rows: readonly (RowSnapshot | undefined)[]): void {
    for (const { row, column, index } of this.open) {
      const formulas = rows[row]?.formulas as (string | undefined)[] | undefined;
      if (formulas && formulas[column] === undefined)
        formulas[column] = this.counted(this.shared.expand(index, row, column));
    }
  }

  private counted(formula: string | undefined): string | undefined {
    if (formula !== undefined) this.budget.spendFormula(formula.length, this.part);
    return formula;
  }
}

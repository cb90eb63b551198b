import { parseFormula, type FormulaPiece } from '../../../formulas/parse-formula';
import { shiftPieces } from '../../../formulas/shift-formula';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

/** The shared formulas of one sheet, by their index. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  define(index: string, formula: string, row: number, column: number): void {
    this.masters.set(index, { row, column, pieces: parseFormula(formula) });
  }

  /** The formula as it reads in that cell; undefined while nobody has defined it. */
  expand(index: string, row: number, column: number): string | undefined {
    const master = this.masters.get(index);
    return master && shiftPieces(master.pieces, row - master.row, column - master.column);
  }
}

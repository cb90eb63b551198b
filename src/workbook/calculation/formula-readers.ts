import { sheetAddress, type CellRef } from '../../plan/cell';
import type { WorkbookSnapshot } from '../snapshot';
import { formulasOf, type Area, type Formula } from './formulas-of';

/** Tells which formulas look at a cell. Formulas are read when somebody first asks. */
export class FormulaReaders {
  private single: Map<string, Formula[]> | undefined;
  private readonly wide: { readonly area: Area; readonly formula: Formula }[] = [];

  constructor(private readonly workbook: WorkbookSnapshot) {}

  of(cell: CellRef): readonly Formula[] {
    this.single ??= this.index();
    const { sheet, row, column } = cell;
    const wide = this.wide.filter(
      ({ area }) =>
        area.sheet === sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return [...(this.single.get(sheetAddress(cell)) ?? []), ...wide.map(({ formula }) => formula)];
  }

  private index(): Map<string, Formula[]> {
    const single = new Map<string, Formula[]>();
    for (const formula of formulasOf(this.workbook)) {
      for (const area of formula.reads) {
        if (area.top !== area.bottom || area.left !== area.right) {
          this.wide.push({ area, formula });
          continue;
        }
        const address = sheetAddress({ sheet: area.sheet, row: area.top, column: area.left });
        const readers = single.get(address);
        if (readers) readers.push(formula);
        else single.set(address, [formula]);
      }
    }
    return single;
  }
}

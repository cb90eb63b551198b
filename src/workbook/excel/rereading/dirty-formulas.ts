import type { CellRange, CellRef } from '../../../plan/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import type { Area } from '../../calculation/formulas-of';
import type { WorkbookSnapshot } from '../../snapshot';
import type { ChangedAreas } from './changed-areas';
import type { FormulaReferences } from './formula-references';

/** An area that formulas look at, and the formulas. */
interface Looked {
  readonly area: Area;
  readonly formulas: CellRef[];
}

const EVERYTHING: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/**
 * The formulas whose results may be others after a change: those that look at changed cells, straight or by way of others, and those of which it cannot
 * be known. Excel tells of the cells that somebody changed, not of what was calculated from them.
 */
export function dirtyFormulas(
  workbook: WorkbookSnapshot,
  { whole, parts }: ChangedAreas,
  references: FormulaReferences,
): readonly CellRef[] {
  const readers = new Map<string, SheetReaders>();
  const dirty = new Set<string>();
  const found: CellRef[] = [];
  const add = (formula: CellRef): void => {
    const key = `${formula.row} ${formula.column} ${formula.sheet}`;
    if (dirty.has(key)) return;
    dirty.add(key);
    found.push(formula);
  };
  forEachFormula(workbook, (formula, at) => {
    const areas = references.areasOf(workbook, formula, at);
    if (!areas) add(at);
    for (const area of areas ?? []) {
      const sheet = readers.get(area.sheet) ?? new SheetReaders();
      readers.set(area.sheet, sheet.add(area, at));
    }
  });
  for (const sheet of whole) readers.get(sheet)?.of(EVERYTHING).forEach(add);
  for (const [sheet, ranges] of parts) for (const range of ranges) readers.get(sheet)?.of(range).forEach(add);
  // The list grows while it is gone through: what looks at a formula is behind it.
  for (let index = 0; index < found.length; index++) {
    const { sheet, row, column } = found[index]!;
    readers.get(sheet)?.of({ top: row, bottom: row, left: column, right: column }).forEach(add);
  }
  return found.filter(({ sheet }) => !whole.has(sheet));
}

function forEachFormula(workbook: WorkbookSnapshot, tell: (formula: string, at: CellRef) => void): void {
  for (const { name, rows } of workbook.sheets) {
    rows.forEach((cells, row) =>
      cells?.formulas?.forEach((formula, column) => {
        if (formula !== undefined) tell(formula, { sheet: name, row, column });
      }),
    );
  }
}

/** Which formulas look at the cells of one sheet. Areas that several formulas look at are kept once; each formula is handed out once for each area. */
class SheetReaders {
  private readonly single = new Map<number, Looked>();
  private readonly wide = new Map<string, Looked>();

  add(area: Area, formula: CellRef): this {
    const { top, left, bottom, right } = area;
    const isSingle = top === bottom && left === right;
    const key = top * MAX_COLUMNS + left;
    const wideKey = `${key}:${bottom * MAX_COLUMNS + right}`;
    const known = isSingle ? this.single.get(key) : this.wide.get(wideKey);
    if (known) known.formulas.push(formula);
    else if (isSingle) this.single.set(key, { area, formulas: [formula] });
    else this.wide.set(wideKey, { area, formulas: [formula] });
    return this;
  }

  /** The formulas that look at cells of a range, and that were not handed out for the same reason before. */
  of({ top, left, bottom, right }: CellRange): CellRef[] {
    const formulas: CellRef[] = [];
    const cells = (bottom - top + 1) * (right - left + 1);
    if (cells <= this.single.size) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          this.hand(this.single.get(row * MAX_COLUMNS + column), formulas);
    } else {
      for (const looked of this.single.values()) if (touches(looked.area)) this.hand(looked, formulas);
    }
    for (const [key, looked] of this.wide) {
      if (!touches(looked.area)) continue;
      this.hand(looked, formulas);
      this.wide.delete(key);
    }
    return formulas;

    function touches(area: CellRange): boolean {
      return area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left;
    }
  }

  private hand(looked: Looked | undefined, formulas: CellRef[]): void {
    if (looked) for (const formula of looked.formulas) formulas.push(formula);
  }
}

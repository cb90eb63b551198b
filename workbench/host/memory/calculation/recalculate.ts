import {
  isCellError,
  referencedArea,
  type CellRange,
  type CellsOf,
  type CellValue,
  type Expression,
  type Formula,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../src/index';
import type { FormulaIndex } from './formula-index';
import { valueOfFormula } from './value-of-formula';

/** How far a stored result may lie from the one that is calculated here: programs add in different orders. */
const TOLERANCE = 1e-9;

/** Cells that a step has changed, by the sheet's name. */
export interface DirtyCells {
  readonly sheet: string;
  readonly range: CellRange;
  /** Whether it is the formulas there that have to be calculated anew, whose text and place may be as before: what they looked at is gone. */
  readonly isRead?: boolean;
}

/** A formula's new result. */
export interface Result {
  readonly formula: Formula;
  readonly value: CellValue;
}

type ValueOf = (sheet: SheetSnapshot, row: number, column: number) => CellValue | undefined;

/**
 * The new results of the formulas in and behind changed cells. A formula that cannot be calculated here, or whose stored result was another than the one
 * calculated here, keeps its result, and so do those that it goes into.
 * @param fresh formulas that had no result of their own before the step
 * @returns the results, and the formulas whose results are stale now
 */
export function recalculate(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  index: FormulaIndex,
  dirty: readonly DirtyCells[],
  fresh: (formula: Formula) => boolean,
): { readonly results: readonly Result[]; readonly stale: readonly Formula[] } {
  const lost = new Set(dirty.flatMap(({ sheet, range, isRead }) => (isRead ? index.inside(sheet, range) : [])));
  const isNew = (formula: Formula): boolean => fresh(formula) || lost.has(formula);
  const touched = touchedBy(index, dirty, isNew);
  const done = new Map<Formula, CellValue | undefined>();
  let missing: Formula | undefined;
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const valueOf: ValueOf = (sheet, row, column) => {
    const formula = touched.size > 0 ? index.at(sheet.name, row, column) : undefined;
    if (formula && touched.has(formula)) {
      if (!done.has(formula)) missing ??= formula;
      return done.get(formula);
    }
    return storedIn(sheet, row, column);
  };
  for (const start of touched) {
    // A stack of our own: a running total over thousands of rows would overflow the language's.
    const open = [start];
    const isOpen = new Set(open);
    while (open.length > 0) {
      const formula = open.at(-1)!;
      if (!done.has(formula)) {
        missing = undefined;
        const isKnown = isNew(formula) || wasKnown(before, formula);
        const value = isKnown ? calculated(after, sheets, formula, valueOf) : undefined;
        const next = missing as Formula | undefined;
        if (next && !isOpen.has(next)) {
          open.push(next);
          isOpen.add(next);
          continue;
        }
        done.set(formula, next ? undefined : (value ?? lostReference(sheets, formula)));
      }
      isOpen.delete(formula);
      open.pop();
    }
  }
  const results: Result[] = [];
  const stale: Formula[] = [];
  for (const [formula, value] of done) {
    if (value === undefined) stale.push(formula);
    else results.push({ formula, value });
  }
  return { results, stale };
}

/** The formulas in and behind the changed cells, those behind these included. */
function touchedBy(
  index: FormulaIndex,
  dirty: readonly DirtyCells[],
  fresh: (formula: Formula) => boolean,
): ReadonlySet<Formula> {
  const touched = new Set<Formula>();
  const add = (formula: Formula): void => {
    if (touched.has(formula)) return;
    touched.add(formula);
    const { sheet, row, column } = formula;
    queue.push({ sheet, range: { top: row, bottom: row, left: column, right: column } });
  };
  const queue = [...dirty];
  for (const { sheet, range } of dirty) index.inside(sheet, range).filter(fresh).forEach(add);
  for (let cells = queue.pop(); cells; cells = queue.pop()) index.readersOf(cells.sheet, cells.range).forEach(add);
  return touched;
}

/** Whether a formula's stored result is what is calculated here. */
export function wasKnown(before: WorkbookSnapshot, formula: Formula): boolean {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheet = sheets.get(formula.sheet);
  if (!sheet) return false;
  const stored = storedIn(sheet, formula.row, formula.column);
  if (isCellError(stored)) return true;
  const value = calculated(before, sheets, formula, storedIn);
  if (typeof value !== 'number' || typeof stored !== 'number') return value === stored && value !== undefined;
  return Math.abs(value - stored) <= TOLERANCE * Math.max(1, Math.abs(stored));
}

/** The error that a formula shows since it lost what it referred to; undefined where it shows none. */
function lostReference(sheets: ReadonlyMap<string, SheetSnapshot>, formula: Formula): CellValue | undefined {
  const sheet = sheets.get(formula.sheet);
  const stored = sheet ? storedIn(sheet, formula.row, formula.column) : null;
  const text = sheet?.rows[formula.row]?.formulas?.[formula.column] ?? '';
  return isCellError(stored) && stored.error === '#REF!' && text.includes('#REF!') ? stored : undefined;
}

function storedIn(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.values[column] ?? null;
}

function calculated(
  workbook: WorkbookSnapshot,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  formula: Formula,
  valueOf: ValueOf,
): CellValue | undefined {
  const cellsOf: CellsOf = (reference: Expression) => {
    const area = referencedArea(workbook, reference, formula);
    const sheet = area && sheets.get(area.sheet);
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
  };
  return valueOfFormula(formula.expression, cellsOf);
}

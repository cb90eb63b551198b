import { formulasOf, type Area, type CellRange, type Formula, type WorkbookSnapshot } from '../../../../src/index';
import { isSingle, overlaps } from '../ranges';

interface Reader {
  readonly area: Area;
  readonly formula: Formula;
}

/** Tells which formulas look at cells, and which stand in them. */
export class FormulaIndex {
  private readonly places = new Map<string, Formula>();
  private readonly single = new Map<string, Formula[]>();
  private readonly readers = new Map<string, { single: Reader[]; wide: Reader[] }>();
  private readonly bySheet = new Map<string, Formula[]>();

  constructor(workbook: WorkbookSnapshot) {
    for (const formula of formulasOf(workbook)) {
      this.places.set(placeKey(formula.sheet, formula.row, formula.column), formula);
      listIn(this.bySheet, formula.sheet).push(formula);
      for (const area of formula.reads) this.addReader({ area, formula });
    }
  }

  /** The formula in a cell, if it is one that can be read. */
  at(sheet: string, row: number, column: number): Formula | undefined {
    return this.places.get(placeKey(sheet, row, column));
  }

  /** The formulas that stand in a rectangle. */
  inside(sheet: string, range: CellRange): readonly Formula[] {
    if (isSingle(range)) {
      const formula = this.at(sheet, range.top, range.left);
      return formula ? [formula] : [];
    }
    return (this.bySheet.get(sheet) ?? []).filter(({ row, column }) =>
      overlaps(range, { top: row, bottom: row, left: column, right: column }),
    );
  }

  /** The formulas that look at a cell of a rectangle. */
  readersOf(sheet: string, range: CellRange): readonly Formula[] {
    const readers = this.readers.get(sheet);
    if (!readers) return [];
    const wide = readers.wide.filter(({ area }) => overlaps(area, range)).map(({ formula }) => formula);
    if (isSingle(range)) return [...(this.single.get(placeKey(sheet, range.top, range.left)) ?? []), ...wide];
    return [...readers.single.filter(({ area }) => overlaps(area, range)).map(({ formula }) => formula), ...wide];
  }

  private addReader(reader: Reader): void {
    const { area, formula } = reader;
    let readers = this.readers.get(area.sheet);
    if (!readers) this.readers.set(area.sheet, (readers = { single: [], wide: [] }));
    if (!isSingle(area)) {
      readers.wide.push(reader);
      return;
    }
    readers.single.push(reader);
    listIn(this.single, placeKey(area.sheet, area.top, area.left)).push(formula);
  }
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

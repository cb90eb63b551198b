import type { CellError, CellValue, RowSnapshot } from '../../snapshot';
import type { FormatRows } from '../../xlsx/parts/format-rows';
import { RowBuilder } from '../../xlsx/parts/row-builder';
import type { CellGrid } from './cell-grid';
import type { FormatsList } from './formats-list';

/** What Excel calls the errors in Swedish, should it name them in the language of the one who reads. */
const SWEDISH: ReadonlyMap<string, string> = new Map([
  ['#REFERENS!', '#REF!'],
  ['#VÄRDEFEL!', '#VALUE!'],
  ['#NAMN?', '#NAME?'],
  ['#SAKNAS!', '#N/A'],
  ['#DIVISION/0!', '#DIV/0!'],
  ['#OGILTIGT!', '#NUM!'],
  ['#SKÄRNING!', '#NULL!'],
]);

/** Makes rows of the cells that Excel gives. */
export class GridRows {
  private readonly builder: RowBuilder;
  private readonly errors = new Map<string, CellError>();

  constructor(
    private readonly formats: FormatsList,
    formatRows: FormatRows,
  ) {
    this.builder = new RowBuilder(formatRows);
  }

  /**
   * A row of the grid put into what was known of it: the grid's columns from `left` on are new, all others stay.
   * @returns undefined where the row holds nothing; `before` itself where nothing is new
   */
  row(grid: CellGrid, index: number, left: number, before: RowSnapshot | undefined): RowSnapshot | undefined {
    const { builder, formats } = this;
    const [values, formulas, codes, types] = [
      grid.values[index]!,
      grid.formulas[index]!,
      grid.formats[index]!,
      grid.types[index]!,
    ];
    const right = left + values.length;
    this.keep(before, 0, left);
    for (let at = 0; at < values.length; at++) {
      const column = left + at;
      const format = formats.indexOf(formatCode(codes[at]));
      const formula = formulaOf(formulas[at], values[at]);
      const value = this.value(values[at], types[at], formula !== undefined);
      if (formula !== undefined) builder.setFormula(column, formula);
      if (formula !== undefined || value !== null) builder.setValue(column, value, format);
      else builder.setFormat(column, format);
    }
    this.keep(before, right, before?.values.length ?? 0);
    const row = builder.finish();
    return before && row && sameRow(before, row) ? before : row;
  }

  private keep(before: RowSnapshot | undefined, from: number, to: number): void {
    if (!before) return;
    const end = Math.min(to, before.values.length);
    for (let column = from; column < end; column++) {
      const [value, format] = [before.values[column]!, before.formats?.[column] ?? 0];
      const formula = before.formulas?.[column];
      if (formula !== undefined) this.builder.setFormula(column, formula);
      if (formula !== undefined || value !== null) this.builder.setValue(column, value, format);
      else this.builder.setFormat(column, format);
    }
  }

  private value(value: unknown, type: string | undefined, isResult: boolean): CellValue {
    // A formula's empty text is a value all the same; that of a cell without one Excel does not tell from nothing.
    if (type === 'Empty' || value === '') return isResult ? '' : null;
    if (type === 'Error') return this.error(String(value));
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
  }

  private error(text: string): CellError {
    const name = SWEDISH.get(text) ?? text;
    const known = this.errors.get(name) ?? { error: name };
    this.errors.set(name, known);
    return known;
  }
}

function formatCode(code: unknown): string {
  return typeof code === 'string' && code !== '' ? code : 'General';
}

/** Text that begins with `=` is its own formula to Excel; a real formula never comes to its own text. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

/** Whether two rows hold the same. */
export function sameRow(a: RowSnapshot, b: RowSnapshot): boolean {
  return (
    a === b ||
    (same(a.values, b.values, sameValue) &&
      same(a.formats, b.formats, Object.is) &&
      same(a.formulas, b.formulas, Object.is))
  );
}

function same<T>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  equal: (a: T | undefined, b: T | undefined) => boolean,
): boolean {
  if (a === b) return true;
  if (a?.length !== b?.length || !a || !b) return false;
  for (let index = 0; index < a.length; index++) if (!equal(a[index], b[index])) return false;
  return true;
}

function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return typeof a === 'object' && a && typeof b === 'object' && b ? a.error === b.error : Object.is(a, b);
}

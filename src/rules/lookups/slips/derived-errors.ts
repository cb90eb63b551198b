import { areaOf } from '../../../formulas/area-of';
import type { Expression } from '../../../formulas/expression';
import { readExpression } from '../../../formulas/read-expression';
import { sheetAddress, type CellRange, type CellRef } from '../../../plan/cell';
import type { RangeFacts } from '../../../plan/facts';
import { referencedCells } from '../referenced-rows';

/**
 * Of cells that hold an error, those whose formula reads another of them: the sums of a column with an error in it. They come right
 * as soon as that one does.
 */
export function derivedErrors(facts: readonly RangeFacts[], errors: readonly CellRef[]): ReadonlySet<string> {
  const places = new ErrorPlaces(errors);
  const byPlace = new Map<string, CellRef>(errors.map((cell) => [sheetAddress(cell), cell]));
  const derived = new Set<string>();
  for (const one of facts) {
    for (const run of one.formulas) {
      const rows = places.rowsWithin(one.sheet, run.column, run.from, run.to);
      if (rows.length === 0) continue;
      const references = referencesOf(one, readExpression(run.formula));
      for (const row of rows) {
        const cell = byPlace.get(sheetAddress({ sheet: one.sheet, row, column: run.column }))!;
        const areas = references.flatMap((reference) => areasOf(facts, one, reference, row, row - run.from));
        if (areas.some(({ sheet, area }) => places.has(sheet, area, cell))) derived.add(sheetAddress(cell));
      }
    }
  }
  return derived;
}

type Reference = Extract<Expression, { kind: 'range' | 'table' }>;

/** All references of a formula, those that its names stand for among them. */
function referencesOf(facts: RangeFacts, expression: Expression | undefined, depth = 0): readonly Reference[] {
  switch (expression?.kind) {
    case 'range':
    case 'table':
      return [expression];
    case 'call':
      return expression.args.flatMap((arg) => referencesOf(facts, arg, depth));
    case 'operation':
      return [...referencesOf(facts, expression.left, depth), ...referencesOf(facts, expression.right, depth)];
    case 'sign':
    case 'percent':
      return referencesOf(facts, expression.operand, depth);
    case 'name': {
      const named = facts.names.find(({ name }) => name.toLowerCase() === expression.name.toLowerCase());
      return named && depth < 3 ? referencesOf(facts, readExpression(named.formula), depth + 1) : [];
    }
    default:
      return [];
  }
}

function areasOf(
  all: readonly RangeFacts[],
  own: RangeFacts,
  reference: Reference,
  row: number,
  rowsDown: number,
): readonly { readonly sheet: string; readonly area: CellRange }[] {
  if (reference.kind === 'range')
    return reference.external ? [] : [{ sheet: reference.sheet ?? own.sheet, area: areaOf(reference, rowsDown) }];
  const { table } = reference;
  const of = table === undefined ? own : all.find((each) => each.table?.toLowerCase() === table.toLowerCase());
  const area = of && referencedCells(of, reference, row, rowsDown);
  return of && area ? [{ sheet: of.sheet, area }] : [];
}

/** Where errors stand: rows by sheet and column, ascending. */
class ErrorPlaces {
  private readonly columns = new Map<string, Map<number, number[]>>();

  constructor(errors: readonly CellRef[]) {
    for (const { sheet, row, column } of errors) {
      const key = sheet.toLowerCase();
      const columns = this.columns.get(key) ?? new Map<number, number[]>();
      this.columns.set(key, columns);
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
    for (const columns of this.columns.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  rowsWithin(sheet: string, column: number, from: number, to: number): readonly number[] {
    const rows = this.columns.get(sheet.toLowerCase())?.get(column);
    if (!rows) return [];
    const found: number[] = [];
    for (let at = firstFrom(rows, from); at < rows.length && rows[at]! <= to; at++) found.push(rows[at]!);
    return found;
  }

  /** Whether an error other than the cell itself stands in the area. */
  has(sheet: string, { top, bottom, left, right }: CellRange, except: CellRef): boolean {
    const isOwnSheet = sheet.toLowerCase() === except.sheet.toLowerCase();
    for (const [column, rows] of this.columns.get(sheet.toLowerCase()) ?? []) {
      if (column < left || column > right) continue;
      for (let at = firstFrom(rows, top); at < rows.length && rows[at]! <= bottom; at++)
        if (!isOwnSheet || column !== except.column || rows[at] !== except.row) return true;
    }
    return false;
  }
}

/** The place of the first row that is not above `from`. */
function firstFrom(rows: readonly number[], from: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

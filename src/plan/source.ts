import type { CellRange, CellRef } from './cell';

/** The kinds of rows that a plan is made of, each from its own table. */
export type EntityKind =
  | 'settings'
  | 'organisations'
  | 'goals'
  | 'measures'
  | 'activities'
  | 'assignments'
  | 'frames'
  | 'budget'
  | 'carryOvers'
  | 'allocations'
  | 'balance'
  | 'documents'
  | 'decisions'
  | 'followUps';

/**
 * What one block of a sheet (a table, or a range recognised as one) holds. Shared by all rows read from it, so that a row
 * only needs its own row number to say where each of its values stands.
 */
export interface Block {
  readonly entity: EntityKind;
  readonly sheet: string;
  /** The Excel table's name, when the block is one. */
  readonly table?: string;
  /** Headers and data, without the total row. */
  readonly range: CellRange;
  /** The lowest header row. */
  readonly headerRow: number;
  /** True when headers and table are the template's own: nothing was guessed. */
  readonly template: boolean;
  /**
   * The column of each field that the block has. Fields by year carry it: `targets:2027`, `results:2024`,
   * `amounts:2027` (frames, balance), and in budgets `actual:2025`, `budget:2027`, `plan:2028`.
   */
  readonly columns: Readonly<Record<string, number>>;
  /** The year headers from left to right, as they stand: also when out of order or repeated. */
  readonly yearHeaders: readonly YearHeader[];
  /** The unit that the amounts of a block of money are written in. */
  readonly unit?: 'kr' | 'tkr' | 'mnkr';
  /** The kind of budget rows that the sheet writes with a minus sign throughout: the reading turned them. */
  readonly turned?: 'income' | 'cost';
  /** The block's own sheet values where the heading above it, or its sheet, states them: a goal, a committee, a level. */
  readonly heading?: CellRef;
}

/** One column that is headed by a year. */
export interface YearHeader {
  readonly field: string;
  readonly year: number;
  readonly cell: CellRef;
}

/** What a cell held that is not the kind of value its column wants. */
export interface CellProblem {
  readonly kind:
    | 'not-a-number'
    | 'not-a-date'
    | 'not-a-year'
    | 'not-a-choice'
    | 'not-yes-or-no'
    | 'error-value'
    // A formula without a stored result: a program wrote it that does not calculate.
    | 'not-calculated'
    // The last two could be read all the same: the value is there, but the cell holds text.
    | 'number-as-text'
    | 'date-as-text';
  /** The cell's content as it is shown. */
  readonly seen: string;
  /** For a number as text: the number that says the same in this cell, with its format and unit; absent where that is not sure. */
  readonly plain?: number;
}

/** Where a row of the plan was read. Values without a block come from a styrplan document. */
export interface RowSource {
  readonly block: Block;
  readonly row: number;
  /**
   * Where a value stands when it is not in the row's own column: carried down, merged, stated by a heading, or a year's own row.
   * `undated` is the year cell, without a year, of a measure's row in long form that has a result or a target.
   */
  readonly cells?: Readonly<Record<string, CellRef>>;
  readonly problems?: Readonly<Record<string, CellProblem>>;
  /** Fields that the reader worked out instead of reading them, for example an id made from a goal's text. */
  readonly derived?: readonly string[];
}

/** Anything that was read from a row. */
export interface Sourced {
  readonly source: RowSource;
}

/** The cell that holds (or, when empty, would hold) a field; undefined where the block has no such column. */
export function cellOf(entity: Sourced, field: string): CellRef | undefined {
  const { block, row, cells } = entity.source;
  const elsewhere = cells?.[field];
  if (elsewhere) return elsewhere;
  const column = block.columns[field];
  return column === undefined ? undefined : { sheet: block.sheet, row, column };
}

/** The first cell of the entity's row. */
export function firstCell(entity: Sourced): CellRef {
  const { block, row } = entity.source;
  return { sheet: block.sheet, row, column: block.range.left };
}

/** The field's cell, else the row's first cell. */
export function anchorOf(entity: Sourced, ...fields: readonly string[]): CellRef {
  for (const field of fields) {
    const cell = cellOf(entity, field);
    if (cell) return cell;
  }
  return firstCell(entity);
}

/** Whether the entity's block has a column for the field at all (an empty cell of it counts). */
export function hasColumn(entity: Sourced, field: string): boolean {
  return cellOf(entity, field) !== undefined;
}

/** What the field's cell held when it could not be read. */
export function problemOf(entity: Sourced, field: string): CellProblem | undefined {
  return entity.source.problems?.[field];
}

/** Whether the reader worked the field out instead of reading it. */
export function isDerived(entity: Sourced, field: string): boolean {
  return entity.source.derived?.includes(field) ?? false;
}

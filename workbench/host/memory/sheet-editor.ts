import type { CellValue } from '../../../src/index';
import type { RowState, SheetState } from './book-state';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface RowEdit {
  values: CellValue[];
  formats?: number[];
  formulas?: (string | undefined)[];
  looks?: number[];
  stale?: boolean[];
}

/** What a cell gets; what is absent stays. */
export interface CellEdit {
  readonly value?: CellValue;
  /** Undefined as a value takes the formula away. */
  readonly formula?: string | undefined;
  readonly format?: number;
  readonly look?: number;
  /** Whether the value is not what the formula would come to; a new value is not stale unless this says so. */
  readonly stale?: boolean;
}

/** A sheet while one step changes it: rows are copied when they are first written to, so the state before stays as it was. */
export class SheetEditor {
  readonly state: Writable<SheetState>;
  private ownRows: Set<number> | undefined;

  constructor(before: SheetState) {
    this.state = { ...before };
  }

  /** Puts other rows in place of all; they are taken as they are. */
  replaceRows(rows: readonly (RowState | undefined)[]): void {
    this.state.rows = rows;
    this.ownRows = undefined;
    this.state.columnCount = rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0);
  }

  setCell(row: number, column: number, edit: CellEdit): void {
    const own = this.row(row);
    if (edit.value !== undefined) setIn(own.values, column, edit.value, null);
    if ('formula' in edit && (edit.formula !== undefined || own.formulas?.[column] !== undefined))
      setIn((own.formulas ??= []), column, edit.formula, undefined);
    if (edit.format !== undefined && edit.format !== (own.formats?.[column] ?? 0))
      setIn((own.formats ??= []), column, edit.format, 0);
    if (edit.look !== undefined && edit.look !== (own.looks?.[column] ?? 0))
      setIn((own.looks ??= []), column, edit.look, 0);
    const { stale = edit.value === undefined ? undefined : false } = edit;
    if (stale !== undefined && stale !== (own.stale?.[column] ?? false))
      setIn((own.stale ??= []), column, stale, false);
    if (own.values.length > this.state.columnCount) this.state.columnCount = own.values.length;
  }

  private row(index: number): RowEdit {
    if (!this.ownRows) {
      this.state.rows = [...this.state.rows];
      this.ownRows = new Set();
    }
    const rows = this.state.rows as (RowState | undefined)[];
    if (!this.ownRows.has(index)) {
      this.ownRows.add(index);
      while (rows.length < index) rows.push(undefined);
      rows[index] = copyOf(rows[index]);
    }
    return rows[index] as RowEdit;
  }
}

function copyOf(row: RowState | undefined): RowEdit {
  if (!row) return { values: [] };
  return {
    values: [...row.values],
    ...(row.formats && { formats: [...row.formats] }),
    ...(row.formulas && { formulas: [...row.formulas] }),
    ...(row.looks && { looks: [...row.looks] }),
    ...(row.stale && { stale: [...row.stale] }),
  };
}

function setIn<T>(list: T[], index: number, item: T, filler: T): void {
  while (list.length < index) list.push(filler);
  list[index] = item;
}

import type { EntityKind } from '../../plan/source';

/** How a field's cells are read. */
export type FieldKind =
  | 'text'
  | 'id'
  | 'list'
  | 'number'
  | 'amount'
  | 'year'
  | 'date-from'
  | 'date-to'
  | 'yes-no'
  | 'organisation-kind'
  | 'direction'
  | 'sex'
  | 'frame-kind'
  | 'budget-kind'
  | 'allocation-kind'
  | 'achieved'
  | 'balance-item'
  | 'phase';

/** A column of a template table: the plan's field and the header that people see. */
export interface Column {
  readonly field: string;
  readonly header: string;
  readonly kind: FieldKind;
}

/** Columns that repeat by year: `Målnivå 2027`, `2027`. The field of each is `<field>:<year>`. */
export interface YearColumns {
  readonly field: string;
  /** The wording before the year; empty where the header is the year alone. */
  readonly prefix: string;
  readonly kind: 'number' | 'amount';
  /** Which years the template writes. */
  readonly span: 'history' | 'last-year' | 'this-year' | 'plan' | 'balance';
}

/** One table of the template: its sheet, its name, and its columns in order. */
export interface TableLayout {
  readonly entity: EntityKind;
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly Column[];
  readonly years: readonly YearColumns[];
}

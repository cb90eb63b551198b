import type { ReferencePart } from './reference-part';

/** A reference to cells of a sheet; `from` and `to` are one and the same for a single cell. */
export interface RangeReference {
  readonly kind: 'range';
  /** Absent for the formula's own sheet. */
  readonly sheet?: string;
  /** Whether the sheet is another workbook's. */
  readonly external: boolean;
  readonly from: ReferencePart;
  readonly to: ReferencePart;
}

/** A reference to columns of a table: `tblBudget[2027]`, `[@Volym]`. */
export interface TableReference {
  readonly kind: 'table';
  /** Absent for the table that the formula stands in. */
  readonly table?: string;
  /** Headers and totals with the data between them are `all`. */
  readonly part: 'data' | 'row' | 'all' | 'totals' | 'headers' | 'headers-data' | 'data-totals';
  /** The headers of the first and the last column; both absent for the whole table. */
  readonly first?: string;
  readonly last?: string;
}

/** A formula as a tree. `other` is what can be read but says nothing here: an array, an error, a truth value. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | RangeReference
  | TableReference
  | { readonly kind: 'name'; readonly name: string; readonly external: boolean }
  /** `name` in capitals, without the prefix of newer functions; an argument left out is undefined. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | { readonly kind: 'other' };

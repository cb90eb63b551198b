import type { CellRange, CellRef } from '../../plan/cell';
import type { MoneyUnit } from '../../plan/plan';
import type { EntityKind } from '../../plan/source';
import type { CellValue } from '../snapshot';

/** A column that the recogniser took for a field. */
export interface RecognisedColumn {
  /** `parentIds`, or by year `targets:2027`; in budgets `actual:2025`, `budget:2026`, and `amounts:2027` for a bare year. */
  readonly field: string;
  readonly column: number;
  /** As it stands, the header rows joined by a space. */
  readonly header: string;
  readonly headerCell: CellRef;
  /** 1 is certain (the template's header in the template's table), below 0.5 is shown as a question. */
  readonly confidence: number;
}

/** One data row of a block. */
export interface RecognisedRow {
  readonly row: number;
  /** Where a field is to be read when not in the row's own cell: carried down from above, or the top left of a merge. */
  readonly cells?: Readonly<Record<string, CellRef>>;
}

/** A value that holds for all rows of a block: stated by its heading, its sheet's name or a header's wording. */
export interface RecognisedConstant {
  readonly value: CellValue;
  readonly cell?: CellRef;
}

/** What a range shows besides the rows that its blocks are read from; its blocks share it. */
export interface RangeOutline {
  /** Every column, from left to right. */
  readonly headers: readonly { readonly column: number; readonly header: string; readonly headerCell: CellRef }[];
  /** Rows that add others up, ascending. */
  readonly totals: readonly number[];
  /** Rows between the data that head those below them, ascending. */
  readonly headings: readonly number[];
}

/** Rows of one kind on one sheet. One range can give several blocks: a row that holds a goal, its parent and an activity. */
export interface RecognisedBlock {
  readonly entity: EntityKind;
  readonly sheet: string;
  readonly table?: string;
  readonly range: CellRange;
  readonly headerRow: number;
  readonly template: boolean;
  readonly columns: readonly RecognisedColumn[];
  /** Headers with values under them that no field was found for. */
  readonly unmapped: readonly { readonly column: number; readonly header: string; readonly headerCell: CellRef }[];
  readonly rows: readonly RecognisedRow[];
  readonly constants: Readonly<Record<string, RecognisedConstant>>;
  /** The unit that the block's headers or its surroundings state. */
  readonly unit?: MoneyUnit;
  readonly heading?: CellRef;
  /** Absent where the block is no range with headers: label and value pairs, a heading that states a goal. */
  readonly outline?: RangeOutline;
  /** How sure the recogniser is that the block holds this entity. */
  readonly confidence: number;
}

import type { EntityKind } from '../../../src/plan/source';
import type { TemplateCell, TemplateRow } from '../../../src/workbook/template/template-content';

/** A table of the template, the settings aside. */
export type Table = Exclude<EntityKind, 'settings'>;

/** Finds one row of a table: these fields have these values as first written. */
export interface RowPlace {
  readonly table: Table;
  readonly where: Readonly<Record<string, TemplateCell | undefined>>;
}

/** What a cell gets instead: a value, nothing, or its number with something added. */
export type NewValue = TemplateCell | undefined | { readonly plus: number };

/** One change to a clean workbook. */
export type Change =
  | (RowPlace & { readonly set: Readonly<Record<string, NewValue>> })
  /** A row taken away. */
  | (RowPlace & { readonly remove: true })
  /** A row put in last. */
  | { readonly table: Table; readonly add: TemplateRow }
  /** A value of the sheet Plan emptied. */
  | { readonly emptySetting: 'taxRate' };

/** A believable mistake: what was done to the workbook, and the one finding that it must give. */
export interface Mistake {
  readonly rule: string;
  /** In a sentence, in Swedish: it goes into the list of expected findings. */
  readonly what: string;
  readonly changes: readonly Change[];
  /** Where the finding stands; where nothing is said, the first changed row's first changed cell. */
  readonly at?: RowPlace & { readonly field: string };
}

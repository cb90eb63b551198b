import type { EntityKind } from '../../../src/plan/source';
import type { SettingsField } from '../../../src/workbook/layout/settings-rows';
import type { TemplateCell, TemplateRow } from '../../../src/workbook/template/template-content';

/** A table of the template, the settings aside. */
export type Table = Exclude<EntityKind, 'settings'>;

/** Finds one row of a table: these fields have these values as first written. */
export interface RowPlace {
  readonly table: Table;
  readonly where: Readonly<Record<string, TemplateCell | undefined>>;
}

/** What a cell gets instead: a value, nothing, its number with something added or so many times as large, its formula's result typed, or its sum one row shorter. */
export type NewValue =
  | TemplateCell
  | undefined
  | { readonly plus: number }
  | { readonly times: number }
  | { readonly typed: true }
  /** The number as a Swedish text, with something after it. */
  | { readonly asText: string }
  /** A formula, with the number that stood there as its result. */
  | { readonly linked: string }
  | { readonly sumWithoutLast: RowPlace };

/** One change to a clean workbook. */
export type Change =
  | (RowPlace & { readonly set: Readonly<Record<string, NewValue>> })
  /** A row taken away. */
  | (RowPlace & { readonly remove: true })
  /** A row put in last. */
  | { readonly table: Table; readonly add: TemplateRow }
  /** A value of the sheet Plan replaced, or with undefined emptied. */
  | { readonly setting: SettingsField; readonly to: TemplateCell | undefined }
  | HeaderChange
  | RowHiding;

/** A column's header written otherwise. */
export interface HeaderChange {
  readonly table: Table;
  readonly header: string;
  readonly to: string;
}

/** A row hidden from view. */
export type RowHiding = RowPlace & { readonly hide: true };

/** A cell: a row's, a column's header, or a value of the sheet Plan. */
export type Spot =
  | (RowPlace & { readonly field: string })
  | { readonly table: Table; readonly header: string }
  | { readonly setting: SettingsField };

/** A believable mistake: what was done to the workbook, and the one finding that it must give. */
export interface Mistake {
  readonly rule: string;
  /** In a sentence, in Swedish: it goes into the list of expected findings. */
  readonly what: string;
  readonly changes: readonly Change[];
  /** Where the finding stands; where nothing is said, the first changed row's first changed cell. */
  readonly at?: Spot;
}

import type { LadderPart } from '../../plan/plan';
import type { EntityKind } from '../../plan/source';
import type { CellError } from '../snapshot';
import type { SettingsField } from '../layout/settings-rows';

/** What is written into one cell: dates in ISO form, and formulas without `=` with the result that is kept beside them. */
export type TemplateCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly formula: string; readonly value: string | number | CellError };

/** One row of a table by field, those by year as `targets:2027`; amounts are in the workbook's unit. */
export type TemplateRow = Readonly<Record<string, TemplateCell | undefined>>;

/** What a workbook is filled with. */
export interface TemplateContent {
  readonly settings?: Readonly<Partial<Record<SettingsField, TemplateCell>>>;
  /** Where the parts of the governance stand on Trappan: rows of Plan after its own. */
  readonly ladder?: readonly LadderPart[];
  readonly rows?: Readonly<Partial<Record<Exclude<EntityKind, 'settings'>, readonly TemplateRow[]>>>;
}

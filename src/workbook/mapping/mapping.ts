import type { EntityKind } from '../../plan/source';
import type { MoneyUnit } from '../../plan/plan';

/** What one block of a sheet holds, as a person has confirmed it. */
export interface MappingBlock {
  readonly sheet: string;
  /** The lowest header row, counted from 1. */
  readonly headerRow?: number;
  readonly table?: string;
  /** Absent where the block is to be ignored. */
  readonly entity?: EntityKind;
  readonly ignore?: true;
  /** Field by header text, or by column letters where the header is empty or stands twice; null for a column that is no field. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly unit?: MoneyUnit;
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
}

/** The answer to everything the recogniser was unsure of: kept in the workbook, or sent out by the central office. */
export interface Mapping {
  readonly format: 'styrkoll-mapping';
  readonly version: 1;
  readonly blocks: readonly MappingBlock[];
}

import type {
  HostComment,
  HostConditionalFormat,
  HostName,
  HostTable,
  HostValidation,
  HostVisibility,
  HostXmlPart,
} from '../host/engine';

/** How a sheet is protected: by no password, by one that is known, or by one of which only a hash is known. */
export interface SheetProtection {
  readonly password?: string;
  readonly hasHash: boolean;
}

/**
 * What a workbook has and Univer has no place for, kept by the ids of what it belongs to. Immutable: a change makes a new one, so that undo can put the old one
 * back. Where something is, Univer knows (it moves with inserted rows); here is only what it is besides.
 */
export interface SideState {
  readonly protections: ReadonlyMap<string, SheetProtection>;
  /** Of sheets that are more hidden than Univer knows. */
  readonly visibilities: ReadonlyMap<string, HostVisibility>;
  readonly tables: ReadonlyMap<string, Pick<HostTable, 'style' | 'showHeaders' | 'showTotals' | 'columns'>>;
  readonly names: ReadonlyMap<string, Pick<HostName, 'comment' | 'visible'>>;
  readonly xmlParts: readonly HostXmlPart[];
  /** What Univer does not say of a conditional format, by its id; `ranges` count only where Univer cannot show the format at all. */
  readonly conditionalFormats: ReadonlyMap<string, HostConditionalFormat>;
  readonly validations: ReadonlyMap<string, HostValidation>;
  readonly comments: ReadonlyMap<string, HostComment>;
  /** Rows that a filter has hidden, by sheet; they are hidden in Univer, too. */
  readonly filteredRows: ReadonlyMap<string, ReadonlySet<number>>;
}

export const NO_SIDE_STATE: SideState = {
  protections: new Map(),
  visibilities: new Map(),
  tables: new Map(),
  names: new Map(),
  xmlParts: [],
  conditionalFormats: new Map(),
  validations: new Map(),
  comments: new Map(),
  filteredRows: new Map(),
};

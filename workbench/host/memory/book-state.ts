import type {
  CellRange,
  DefinedName,
  RowSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../../src/index';
import type {
  HostComment,
  HostConditionalFormat,
  HostLook,
  HostName,
  HostTable,
  HostValidation,
  HostXmlPart,
} from '../engine';

/** What a cell looks like, and whether it is locked on a protected sheet. */
export interface CellLook extends HostLook {
  readonly locked: boolean;
}

/** A row: the snapshot's, and an index into the workbook's looks for each cell; absent when all have the default. The lists may differ in length. */
export interface RowState extends RowSnapshot {
  readonly looks?: readonly number[];
  /** Which formulas' results are not what they would come to now; absent when none is. */
  readonly stale?: readonly boolean[];
}

export interface TableState extends TableSnapshot {
  readonly id: string;
  readonly style: string;
  /** One for each of `columns`; stays with the column. */
  readonly columnIds: readonly number[];
}

/** How a sheet is protected: by no password, by one that is known, or by one of which only a hash is known. */
export interface Protection {
  readonly password?: string;
  readonly hasHash: boolean;
}

export interface SheetState extends SheetSnapshot {
  readonly id: string;
  readonly rows: readonly (RowState | undefined)[];
  readonly tables: readonly TableState[];
  readonly validations: readonly HostValidation[];
  /** `#RRGGBB`, or '' for none. */
  readonly tabColor: string;
  readonly protection?: Protection;
  readonly frozenRows: number;
  /** Absent where no columns are frozen. */
  readonly frozenColumns?: number;
  /** In points, by row, where somebody has set it; absent where nobody has. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** In points, by column; absent for the usual width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points: the width of columns that have none of their own. */
  readonly defaultWidth: number;
  /** Rows that a filter has hidden; they are among `hiddenRows`, too. */
  readonly filteredRows: ReadonlySet<number>;
  readonly conditionalFormats: readonly HostConditionalFormat[];
  readonly comments: readonly HostComment[];
}

/** The whole workbook at one moment; steps make a new one and share what did not change. */
export interface BookState extends Omit<WorkbookSnapshot, 'names' | 'customXml'> {
  readonly sheets: readonly SheetState[];
  readonly names: readonly HostName[];
  readonly xmlParts: readonly HostXmlPart[];
  readonly active: string;
  readonly selections: ReadonlyMap<string, CellRange>;
  /** Another object whenever formulas, or what they refer to, may have come, gone or moved. */
  readonly formulaEpoch: object;
}

/** The state as the recogniser and the calculation see a workbook. */
export function snapshotOf({ name, date1904, formats, sheets, names, xmlParts }: BookState): WorkbookSnapshot {
  const nameOf = (id: string | undefined): string | undefined => sheets.find((sheet) => sheet.id === id)?.name;
  return {
    name,
    date1904,
    formats,
    sheets,
    names: names.map((each): DefinedName => {
      const plain = { name: each.name, formula: each.formula.slice(1), hidden: !each.visible };
      const sheet = nameOf(each.sheet);
      return sheet === undefined ? plain : { ...plain, sheet };
    }),
    customXml: xmlParts.map(({ namespaceUri, xml }) => ({ namespace: namespaceUri, xml })),
  };
}

/** What the engine tells of a table. */
export function hostTable(sheet: SheetState, table: TableState): HostTable {
  return {
    id: table.id,
    name: table.name,
    sheet: sheet.id,
    range: table.range,
    showHeaders: table.headerRows > 0,
    showTotals: table.totalRows > 0,
    columns: table.columns.map((name, index) => ({ id: table.columnIds[index]!, name })),
    style: table.style,
  };
}

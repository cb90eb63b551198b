import type { CellRange } from '../../../plan/cell';
import type { WorkbookChange } from '../../live-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';

/** What has to be read again, by the sheets' names. */
export interface ChangedAreas {
  /** Sheets of which all is. */
  readonly whole: ReadonlySet<string>;
  /** Cells of other sheets. */
  readonly parts: ReadonlyMap<string, readonly CellRange[]>;
}

/** Rows beyond the last known one that a change may reach before the sheet is measured anew. */
const MOST_NEW_ROWS = 2_000;
/** Columns likewise. */
const MOST_NEW_COLUMNS = 200;

/** Sorts changes by sheet; undefined where only a new reading tells what the workbook has become. */
export function changedAreas(before: WorkbookSnapshot, changes: readonly WorkbookChange[]): ChangedAreas | undefined {
  const whole = new Set<string>();
  const parts = new Map<string, CellRange[]>();
  for (const change of changes) {
    if (change.kind === 'structure') return undefined;
    const sheet = before.sheets.find(({ name }) => name === change.sheet);
    if (!sheet) return undefined;
    const { range } = change;
    if (range && isWithinReach(sheet, range)) parts.set(sheet.name, [...(parts.get(sheet.name) ?? []), range]);
    else whole.add(sheet.name);
  }
  for (const name of whole) parts.delete(name);
  return { whole, parts };
}

/** Whether a range lies so far within what was known that it is worth reading alone. Whole rows and columns do not. */
function isWithinReach({ rows, columnCount }: SheetSnapshot, { bottom, right }: CellRange): boolean {
  return bottom < rows.length + MOST_NEW_ROWS && right < columnCount + MOST_NEW_COLUMNS;
}

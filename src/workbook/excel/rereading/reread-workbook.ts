import type { ReadOptions, WorkbookChange } from '../../live-workbook';
import type { WorkbookSnapshot } from '../../snapshot';
import { excelCode } from '../excel-fault';
import { mayBeMerges } from '../reading/read-details';
import { readWorkbook } from '../reading/read-workbook';
import { changedAreas } from './changed-areas';
import type { FormulaReferences } from './formula-references';
import { rereadCells } from './reread-cells';
import { rereadSheets } from './reread-sheets';
import { withUnchanged } from './unchanged';

/** A new reading, and the sheets' ids where all was read. */
export interface WorkbookRereading {
  readonly snapshot: WorkbookSnapshot;
  readonly sheetNames?: ReadonlyMap<string, string>;
}

/** Reads what changed: cells alone in one round trip; all where sheets, tables or names changed, or where the workbook is no longer what it was known as. */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  before: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
  references: FormulaReferences,
  options: ReadOptions = {},
): Promise<WorkbookRereading> {
  const changed = changedAreas(before, changes);
  if (changed) {
    const { whole, parts } = changed;
    if (whole.size + parts.size === 0) return { snapshot: before };
    try {
      const snapshot = await (whole.size === 0
        ? rereadCells(context, before, parts, references, options)
        : rereadSheets(context, before, changed, references, options));
      if (snapshot) return { snapshot };
    } catch (error) {
      if (!mayReadAnew(error)) throw error;
    }
  }
  const { snapshot, sheetNames } = await readWorkbook(context, options, before);
  return { snapshot: withUnchanged(before, snapshot), sheetNames };
}

/** Whether a whole reading may do what this one could not: something is no longer what it was called, or there are too many merged cells to be told of. */
function mayReadAnew(error: unknown): boolean {
  return excelCode(error) === 'ItemNotFound' || mayBeMerges(error);
}

import type { WorkbookCheck } from '../check/check-workbook';
import type { OpenedWorkbook, OpenOptions } from '../check/open-workbook';
import type { Finding } from '../findings/finding';
import type { CheckOptions } from '../rules/engine';
import type { CellWrite } from '../workbook/cell-write';
import type { CellValue } from '../workbook/snapshot';
import type { CellRefusal } from './refused-cell';

/** What decides which fixes are applied. */
export interface FixOptions {
  /** How the workbook was opened and is to be checked: the fixes are tried in the same way. */
  readonly open?: OpenOptions;
  readonly check?: CheckOptions;
  /** Only the fixes of these rules; of all when absent. */
  readonly rules?: ReadonlySet<string>;
  /** Only the fixes of the findings that this wants; of all when absent. */
  readonly wants?: (finding: Finding) => boolean;
  /** Cells that turned out not to be writable, by address with sheet. */
  readonly refused?: ReadonlyMap<string, CellRefusal>;
}

/** A fix that is applied: what stood in its cell, and what is written there. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly before: CellValue;
  readonly write: CellWrite;
}

/**
 * A fix that is not applied, and why: the cell must not be written; `conflict`: another rule wants something else of the cell;
 * `no-effect`: its finding would stay; `other-finding`: another finding would appear, given in `because`.
 */
export interface LeftFix {
  readonly finding: Finding;
  readonly before: CellValue;
  readonly reason: CellRefusal | 'conflict' | 'no-effect' | 'other-finding';
  readonly because?: Finding;
}

/** The fixes of a workbook, tried and chosen; nothing is written yet. */
export interface ChosenFixes {
  readonly applied: readonly AppliedFix[];
  readonly left: readonly LeftFix[];
  /** One a cell, for whichever adapter does the writing. */
  readonly writes: readonly CellWrite[];
  /** The new results of formulas that the written cells go into, for a file that nobody calculates; a spreadsheet program does it itself. */
  readonly results: readonly CellWrite[];
  /** The workbook as it will read, and its findings. */
  readonly after: OpenedWorkbook;
  readonly check: WorkbookCheck;
}

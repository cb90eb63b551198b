import type { Severity } from '../../../findings/finding';
import type { Summary } from '../../../findings/summary';
import type { PlanPictures } from './plan-pictures';
import type { ReportedCell } from './reported-cell';

export type { ReportedCell };

/** A proposed change, with a sentence on what it does. */
export interface ReportedFix extends ReportedCell {
  readonly value: string | number | boolean;
  readonly description: string;
}

/** The governing document behind a finding: title, page or section, heading, and all of it in words. */
export interface ReportedSource {
  readonly document: string;
  readonly page: string | null;
  readonly heading: string | null;
  readonly text: string;
}

/** A cell of the row that a finding stands on. */
export interface RowCell {
  /** The column's letters. */
  readonly column: string;
  /** What the column is headed by; empty where nothing heads it. */
  readonly header: string;
  /** As it is shown, cut where it is long; empty for an empty cell. */
  readonly content: string;
  /** Whether it is the finding's own cell. */
  readonly isAnchor: boolean;
}

/** A finding in the words of one language, ready to be laid out. */
export interface ReportedFinding extends ReportedCell {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly ReportedCell[];
  readonly fix: ReportedFix | null;
  readonly source: ReportedSource | null;
  /** What the cell holds as it is shown; empty for an empty cell. */
  readonly content: string;
  /** What the row says it is about, and what stands beside the cell; empty for a finding on a header or on no row. */
  readonly row: readonly RowCell[];
  /** What the cell that the fix changes holds now, as it is shown; empty without a fix. */
  readonly fixContent: string;
  /** What the finding is about, whatever row it stands on: see `Finding.subject`. */
  readonly subject: string;
}

/** A finding that was set aside in the workbook, with what was said about it. */
export interface DismissedFinding extends ReportedCell {
  readonly ruleId: string;
  readonly message: string;
  readonly reason: string;
  /** The function that dismissed it, and when (ISO date). */
  readonly function: string;
  readonly date: string;
}

/** How a workbook was read, in words: what a reader must know to trust the verdict. */
export interface ReadingSummary {
  /** The model's name for people. */
  readonly model: string;
  readonly budgetYear: number | null;
  /** As the workbook names them; null where it does not. */
  readonly municipality: string | null;
  readonly committee: string | null;
  /** The unit of the workbook's amounts: kr, tkr or mnkr. */
  readonly unit: string;
  /** Each table that was found: `Mål!A1:S14`, what its rows are, how many there are. */
  readonly tables: readonly { readonly place: string; readonly name: string; readonly rows: number }[];
  /** Sentences about signs that were turned, doubtful columns, findings that were dismissed. */
  readonly notes: readonly string[];
}

/** A workbook that was checked. */
export interface CheckedFile {
  /** As it was given on the command line, or as it was found. */
  readonly file: string;
  /** The model's id. */
  readonly model: string;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly reading: ReadingSummary;
  /** The day that the plan was judged as of (ISO date); null where neither the run nor the workbook says. */
  readonly asOf: string | null;
  /** What the pictures are drawn from; only where it was asked for. */
  readonly pictures?: PlanPictures;
}

/** A file that could not be checked, with the reason by code and in words. */
export interface UnreadFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type FileReport = CheckedFile | UnreadFile;

/** Whether the file could not be checked. */
export function isUnread(report: FileReport): report is UnreadFile {
  return 'error' in report;
}

/** Whether the file was checked. */
export function isChecked(report: FileReport): report is CheckedFile {
  return !isUnread(report);
}

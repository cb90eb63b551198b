import type { Severity } from '../../../findings/finding';
import type { Summary } from '../../../findings/summary';

/** A cell as reports name it: the sheet and the A1 address. */
export interface ReportedCell {
  readonly sheet: string;
  readonly cell: string;
}

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
  /** What the finding is about, whatever row it stands on: see `Finding.subject`. */
  readonly subject: string;
}

/** How a workbook was read, in words: what a reader must know to trust the verdict. */
export interface ReadingSummary {
  /** The model's name for people. */
  readonly model: string;
  readonly budgetYear: number | null;
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
  readonly reading: ReadingSummary;
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

import type { Dismissal } from '../../findings/dismissal';
import type { Mapping } from '../mapping/mapping';

export const SETTINGS_NAMESPACE = 'urn:styrkoll:settings:1';
export const MAPPING_NAMESPACE = 'urn:styrkoll:mapping:1';

/** The last time that the workbook was handed in: the plan's digest and when, in ISO 8601. */
export interface Submission {
  readonly digest: string;
  readonly time: string;
  /** How many rows each table had, and how many findings there were of each severity; absent where nobody counted. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** What a workbook remembers, outside its cells. */
export interface Remembered {
  /** A built-in model's id, or a whole model of a municipality's own as JSON: the model loader judges it. */
  readonly model?: string | Readonly<Record<string, unknown>>;
  readonly mapping?: Mapping;
  readonly dismissals: readonly Dismissal[];
  readonly lastSubmission?: Submission;
}

/** Something in the workbook's memory that could not be read; the rest of it is used. */
export interface MemoryProblem {
  readonly part: 'settings' | 'mapping';
  readonly kind: 'unreadable-xml' | 'no-json' | 'wrong-shape' | 'said-twice';
  /** Where in the JSON, as a JSON pointer; empty for the whole. */
  readonly path: string;
}

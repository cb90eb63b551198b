import type { Severity } from '../findings/finding';
import type { GovernanceModel, Level, Term } from './model';

/** A text as written: one for both languages, or Swedish and perhaps English. */
export type TextFile = string | { readonly sv: string; readonly en?: string };

/** A level as written. */
export interface LevelFile extends Omit<Level, 'name' | 'synonyms' | 'parents' | 'measurable'> {
  readonly name: TextFile;
  readonly synonyms?: readonly string[];
  readonly parents?: readonly string[];
  readonly measurable?: boolean;
}

/** A term as written. */
export interface TermFile extends Omit<Term, 'name' | 'synonyms'> {
  readonly name: TextFile;
  readonly synonyms?: readonly string[];
}

/** A rule's setting as written: the severity alone, or with options. */
export type SettingFile =
  Severity | 'off' | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> };

/** A model's JSON as written: `model.schema.json` describes it. */
export interface ModelFile {
  readonly id: string;
  readonly extends?: string;
  readonly version?: string;
  readonly name?: TextFile;
  readonly synonyms?: readonly string[];
  readonly document?: TextFile;
  readonly levels?: readonly LevelFile[];
  readonly perspectives?: readonly TermFile[];
  readonly measureKinds?: readonly TermFile[];
  readonly documentTypes?: readonly TermFile[];
  readonly headers?: GovernanceModel['headers'];
  readonly rules?: Readonly<Record<string, SettingFile>>;
}

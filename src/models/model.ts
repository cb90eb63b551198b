import type { Severity } from '../findings/finding';

/** A text in both languages that people see. */
export interface LocalText {
  readonly sv: string;
  readonly en: string;
}

/** Who decides the goals of a level. */
export type Decider = 'council' | 'committee' | 'manager' | 'department' | 'unit';

/** One level of the goal chain, top down. */
export interface Level {
  /** The name in a–z without spaces: `fullmaktigemal`. */
  readonly id: string;
  readonly name: LocalText;
  /** Other wordings that mean this level, as people write them. */
  readonly synonyms: readonly string[];
  readonly decidedBy: Decider;
  /** The ids of the levels that a goal of this level may hang on; empty for the top. */
  readonly parents: readonly string[];
  readonly measurable: boolean;
  /** True for the vision: it needs no row, no committee and no measure. */
  readonly vision?: boolean;
}

/** One allowed value of a field, with the wordings that mean it. */
export interface Term {
  readonly id: string;
  readonly name: LocalText;
  readonly synonyms: readonly string[];
}

/** A governance model after `extends` is resolved: plain data. */
export interface GovernanceModel {
  readonly id: string;
  /** The id of the model that it builds on; absent for the statute, and for one that builds on none. */
  readonly extends?: string;
  readonly version: string;
  readonly name: LocalText;
  /** The wordings under which Plan's row Styrmodell names the model, apart from its id and names. */
  readonly synonyms: readonly string[];
  /** What the model builds on, as it is to be cited. */
  readonly document: LocalText;
  readonly levels: readonly Level[];
  readonly perspectives: readonly Term[];
  readonly measureKinds: readonly Term[];
  readonly documentTypes: readonly Term[];
  /** More header wordings, by entity and field, in addition to the built-in dictionary. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Severity of each rule; a rule that is not named is off. */
  readonly rules: Readonly<
    Record<string, { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }>
  >;
}

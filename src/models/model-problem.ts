import type { MessageData } from '../findings/finding';

/** What can be wrong in a model's JSON. The sentences stand in `src/messages` under these names. */
export type ModelProblemCode =
  | 'bad-level-id'
  | 'bad-model-id'
  | 'bad-term-id'
  | 'empty-list'
  | 'empty-text'
  | 'expected-flag'
  | 'expected-list'
  | 'expected-model'
  | 'expected-number'
  | 'expected-object'
  | 'expected-setting'
  | 'expected-text'
  | 'expected-text-or-both'
  | 'header-taken'
  | 'header-twice'
  | 'id-twice'
  | 'inherited-unknown-level'
  | 'inherited-unknown-term'
  | 'key-twice'
  | 'level-below'
  | 'levels-missing'
  | 'missing-key'
  | 'model-word-taken'
  | 'out-of-limits'
  | 'not-day'
  | 'not-one-of'
  | 'no-options'
  | 'not-whole'
  | 'not-year-offset'
  | 'option-unknown-level'
  | 'option-unknown-term'
  | 'severity-missing'
  | 'too-small'
  | 'unknown-entity'
  | 'unknown-field'
  | 'unknown-key'
  | 'unknown-level'
  | 'unknown-model'
  | 'unknown-option'
  | 'unknown-rule'
  | 'vision-not-first'
  | 'word-twice';

/** One fault of a model's JSON: where, what, and the values that its sentence shows. */
export interface ModelProblem {
  /** A JSON pointer; empty for the whole. */
  readonly path: string;
  readonly code: ModelProblemCode;
  readonly data: MessageData;
  /** What may have been meant, nearest first. */
  readonly suggestions?: readonly string[];
}

/** The JSON pointer of a place: `pointer('rules', 'frame/unused')` is `/rules/frame~1unused`. */
export function pointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON pointer. */
export function stepsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A value as it stands in the JSON, shortened: what a sentence shows of it. */
export function seen(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`;
}

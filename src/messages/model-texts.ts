import en from './en/models.json';
import type { Language } from './rule-texts';
import sv from './sv/models.json';

/** What people read about a built-in governance model. */
export interface ModelTexts {
  /** What the municipality's document, or the law, says: in our own words. */
  readonly about: string;
  /** What of it the model leaves out. */
  readonly leftOut: string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<string, ModelTexts>>>> = { sv, en };

/** The texts of a built-in model; undefined for a model of a municipality's own. */
export function modelTexts(id: string, language: Language): ModelTexts | undefined {
  return TEXTS[language][id];
}

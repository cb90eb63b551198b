import type { Language } from '../../index';

/** The guide to a model of one's own, in `docs/`; it is written by hand. */
export const OWN_MODEL_PAGE: Readonly<Record<Language, string>> = {
  sv: 'egen-modell.md',
  en: 'own-model.en.md',
};

/** A generated page: its path below `docs/` with forward slashes, and its text. */
export interface DocPage {
  readonly file: string;
  readonly text: string;
}

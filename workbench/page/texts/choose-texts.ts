import type { PageTexts } from '../page-texts';
import { ENGLISH } from './english';
import { SWEDISH } from './swedish';

/** The page's texts in the language of the browser: Swedish, unless it speaks English. */
export function pageTexts(displayLanguage: string): PageTexts {
  return /^en\b/i.test(displayLanguage) ? ENGLISH : SWEDISH;
}

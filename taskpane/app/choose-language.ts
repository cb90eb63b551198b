import type { Language } from '../../src/index';
import type { Preferences } from '../session/preferences';

/** The language to speak: the chosen one, else English where the surroundings do, else Swedish. */
export function chooseLanguage(preference: Preferences['language'], displayLanguage: string): Language {
  if (preference !== 'auto') return preference;
  return /^en\b/i.test(displayLanguage) ? 'en' : 'sv';
}

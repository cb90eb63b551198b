import type { Language } from './rule-texts';

let current: Language = 'sv';

/** The language that the host speaks; Swedish until it says otherwise. */
export function hostLanguage(): Language {
  return current;
}

/** Tells in which language the worksheet functions are to answer: English where Excel's own display language is English, else Swedish. */
export function setHostLanguage(displayLanguage: string): void {
  current = /^en\b/i.test(displayLanguage) ? 'en' : 'sv';
}

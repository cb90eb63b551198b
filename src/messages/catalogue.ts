import type { MessageData } from '../findings/finding';
import { fill } from './fill';
import type { Language } from './rule-texts';

/** Gives the text of a key in a language, its {names} filled in. */
export type Say<Key extends string> = (key: Key, language: Language, data?: MessageData) => string;

/** The texts of a pair of files, one a language, with the same keys. */
export function catalogue<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Say<Key> {
  return (key, language, data = {}) => fill(texts[language][key], data, language);
}

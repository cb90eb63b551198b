import { catalogue } from './catalogue';
import en from './en/general.json';
import sv from './sv/general.json';

export type Word = keyof typeof sv;

/** The words that reports share: severities, names of tables, verdicts, headings. */
export const word = catalogue<Word>({ sv, en });

import { ENGLISH_PROSE } from './english-prose';
import type { RuleProse } from './rule-prose';
import type { Language } from './rule-texts';
import { SWEDISH_PROSE } from './swedish-prose';

/** What explains every rule by id, in each language. A page that may never be asked takes `loadRuleProse` instead. */
export const RULE_PROSE: Readonly<Record<Language, Readonly<Record<string, RuleProse>>>> = {
  sv: SWEDISH_PROSE,
  en: ENGLISH_PROSE,
};

import type { RuleProse } from './rule-prose';
import type { Language } from './rule-texts';

/** What explains every rule by id, fetched when somebody asks: it is as large as all that findings say. */
export async function loadRuleProse(language: Language): Promise<Readonly<Record<string, RuleProse>>> {
  return language === 'sv'
    ? (await import('./swedish-prose')).SWEDISH_PROSE
    : (await import('./english-prose')).ENGLISH_PROSE;
}

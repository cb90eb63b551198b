import enActivity from './en/activity.json';
import enChain from './en/chain.json';
import enFrame from './en/frame.json';
import enInternal from './en/internal.json';
import enMeasure from './en/measure.json';
import svActivity from './sv/activity.json';
import svChain from './sv/chain.json';
import svFrame from './sv/frame.json';
import svInternal from './sv/internal.json';
import svMeasure from './sv/measure.json';

export type Language = 'sv' | 'en';

/** What people read about a rule. `messages` also holds the words of its fixes. */
export interface RuleTexts {
  readonly title: string;
  /** What the rule checks. */
  readonly checks: string;
  /** Why it matters: the rationale, in our own words. */
  readonly why: string;
  /** A small example that breaks the rule, and the same made right. */
  readonly wrong: string;
  readonly right: string;
  /** Templates with {names} that the finding's data fill in. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The texts of every rule by id, in each language. */
export const RULE_TEXTS: Readonly<Record<Language, Readonly<Record<string, RuleTexts>>>> = {
  sv: { ...svInternal, ...svChain, ...svActivity, ...svMeasure, ...svFrame },
  en: { ...enInternal, ...enChain, ...enActivity, ...enMeasure, ...enFrame },
};

import enActivity from './en/activity.json';
import enBalance from './en/balance.json';
import enChain from './en/chain.json';
import enDocument from './en/document.json';
import enEquality from './en/equality.json';
import enFrame from './en/frame.json';
import enInternal from './en/internal.json';
import enMeasure from './en/measure.json';
import enProcess from './en/process.json';
import enSubmission from './en/submission.json';
import enWorkbook from './en/workbook.json';
import svActivity from './sv/activity.json';
import svBalance from './sv/balance.json';
import svChain from './sv/chain.json';
import svDocument from './sv/document.json';
import svEquality from './sv/equality.json';
import svFrame from './sv/frame.json';
import svInternal from './sv/internal.json';
import svMeasure from './sv/measure.json';
import svProcess from './sv/process.json';
import svSubmission from './sv/submission.json';
import svWorkbook from './sv/workbook.json';

export type Language = 'sv' | 'en';

/** What findings need of a rule. `messages` also holds the words of its fixes; what explains the rule is `RuleProse`. */
export interface RuleTexts {
  readonly title: string;
  /** Templates with {names} that the finding's data fill in. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The texts of every rule by id, in each language. */
export const RULE_TEXTS: Readonly<Record<Language, Readonly<Record<string, RuleTexts>>>> = {
  sv: {
    ...svInternal,
    ...svChain,
    ...svActivity,
    ...svMeasure,
    ...svEquality,
    ...svFrame,
    ...svBalance,
    ...svDocument,
    ...svProcess,
    ...svWorkbook,
    ...svSubmission,
  },
  en: {
    ...enInternal,
    ...enChain,
    ...enActivity,
    ...enMeasure,
    ...enEquality,
    ...enFrame,
    ...enBalance,
    ...enDocument,
    ...enProcess,
    ...enWorkbook,
    ...enSubmission,
  },
};

import { activityRules } from './activity';
import { balanceRules } from './balance';
import { chainRules } from './chain';
import { documentRules } from './document';
import { equalityRules } from './equality';
import { frameRules } from './frame';
import { measureRules } from './measure';
import { processRules } from './process';
import { submissionRules } from './submission';
import { workbookRules } from './workbook';
import type { Rule } from './rule';

/** Every rule of the catalogue, in its order. */
export const RULES: readonly Rule[] = [
  ...chainRules,
  ...activityRules,
  ...measureRules,
  ...equalityRules,
  ...frameRules,
  ...balanceRules,
  ...documentRules,
  ...processRules,
  ...workbookRules,
  ...submissionRules,
];

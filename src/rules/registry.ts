import type { Rule } from './rule';
import { activityRules } from './activity';
import { chainRules } from './chain';
import { frameRules } from './frame';
import { measureRules } from './measure';

/** Every rule of the catalogue, in its order. */
export const RULES: readonly Rule[] = [...chainRules, ...activityRules, ...measureRules, ...frameRules];

import type { Rule } from '../rule';
import { equalityChain } from './chain';
import { committeeGoal } from './committee-goal';
import { deadline } from './deadline';
import { goalNamesSexes } from './goal-names-sexes';
import { impactAnalysis } from './impact-analysis';
import { missedGoalPlan } from './missed-goal-plan';
import { notSexDisaggregated } from './not-sex-disaggregated';
import { resourceSplit } from './resource-split';
import { statisticalBasis } from './statistical-basis';

/** The rules of the area, in the catalogue's order. */
export const equalityRules: readonly Rule[] = [
  notSexDisaggregated,
  goalNamesSexes,
  committeeGoal,
  equalityChain,
  statisticalBasis,
  deadline,
  missedGoalPlan,
  impactAnalysis,
  resourceSplit,
];

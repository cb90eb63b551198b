import type { Rule } from '../rule';
import { effectivenessParts } from './effectiveness-parts';
import { goalWithoutMeasure } from './goal-without-measure';
import { goalYearGap } from './goal-year-gap';
import { incomplete } from './incomplete';
import { measureYearGap } from './measure-year-gap';
import { noHistory } from './no-history';
import { notANumber } from './not-a-number';
import { notComparable } from './not-comparable';
import { notInfluenceable } from './not-influenceable';
import { orphan } from './orphan';
import { outOfRange } from './out-of-range';
import { singleMeasure } from './single-measure';
import { targetAgainstDirection } from './target-against-direction';
import { targetUnrealistic } from './target-unrealistic';
import { unknownKind } from './unknown-kind';
import { visionMeasured } from './vision-measured';

/** The rules of the area, in the catalogue's order. */
export const measureRules: readonly Rule[] = [
  goalWithoutMeasure,
  orphan,
  incomplete,
  goalYearGap,
  measureYearGap,
  singleMeasure,
  visionMeasured,
  unknownKind,
  effectivenessParts,
  targetAgainstDirection,
  targetUnrealistic,
  noHistory,
  notComparable,
  notInfluenceable,
  notANumber,
  outOfRange,
];

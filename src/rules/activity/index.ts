import type { Rule } from '../rule';
import { assignmentUnlinked } from './assignment-unlinked';
import { assignmentWithoutActivity } from './assignment-without-activity';
import { changeTheory } from './change-theory';
import { dateOrder } from './date-order';
import { goalWithoutActivity } from './goal-without-activity';
import { ownerAndDate } from './owner-and-date';
import { ownerIsPerson } from './owner-is-person';
import { unknownGoal } from './unknown-goal';
import { unlinked } from './unlinked';

/** The rules of the area, in the catalogue's order. */
export const activityRules: readonly Rule[] = [
  unlinked,
  unknownGoal,
  ownerAndDate,
  ownerIsPerson,
  dateOrder,
  goalWithoutActivity,
  assignmentWithoutActivity,
  assignmentUnlinked,
  changeTheory,
];

import type { Rule } from '../rule';
import { expired } from './expired';
import { instructionWithGoals } from './instruction-with-goals';
import { managerIsPerson } from './manager-is-person';
import { noEndDate } from './no-end-date';
import { requiredFields } from './required-fields';
import { reviewDue } from './review-due';
import { unknownType } from './unknown-type';
import { validityLimit } from './validity-limit';

/** The rules of the area, in the catalogue's order. */
export const documentRules: readonly Rule[] = [
  requiredFields,
  validityLimit,
  noEndDate,
  expired,
  reviewDue,
  managerIsPerson,
  instructionWithGoals,
  unknownType,
];

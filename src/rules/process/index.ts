import type { Rule } from '../rule';
import { decidedLate } from './decided-late';
import { deviationWithoutAction } from './deviation-without-action';
import { followUpSlot } from './follow-up-slot';

/** The rules of the area, in the catalogue's order. */
export const processRules: readonly Rule[] = [decidedLate, followUpSlot, deviationWithoutAction];

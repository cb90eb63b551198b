import type { Rule } from '../rule';
import { incomeExceedsCost } from './income-exceeds-cost';
import { requirementArithmetic } from './requirement-arithmetic';
import { reserve } from './reserve';
import { restoreDeficit } from './restore-deficit';

/** The rules of the area, in the catalogue's order. */
export const balanceRules: readonly Rule[] = [incomeExceedsCost, requirementArithmetic, restoreDeficit, reserve];

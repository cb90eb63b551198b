import type { Rule } from '../rule';
import { missingParent } from './missing-parent';

/** The rules of the area, in the catalogue's order. */
export const chainRules: readonly Rule[] = [missingParent];

import type { Rule } from '../rule';
import { masterDrift } from './master-drift';
import { modelMismatch } from './model-mismatch';
import { yearMismatch } from './year-mismatch';

/** The rules of the area, in the catalogue's order. Those of a whole round of workbooks are not the concern of one. */
export const submissionRules: readonly Rule[] = [modelMismatch, yearMismatch, masterDrift];

import type { Rule } from '../rule';

/** The rules of the area, in the catalogue's order. */
export const documentRules: readonly Rule[] = [];

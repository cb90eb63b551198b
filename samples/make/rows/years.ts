import type { Years } from '../municipality';

/** The year that every sample budgets for. */
export const BUDGET_YEAR = 2027;
export const PLAN_YEARS: Years = [2027, 2028, 2029];

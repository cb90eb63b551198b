/** The parts of a plan that are lists of rows, in the order of the template's sheets. */
export const PLAN_TABLES = [
  'organisations',
  'goals',
  'measures',
  'activities',
  'assignments',
  'frames',
  'budget',
  'carryOvers',
  'allocations',
  'balance',
  'documents',
  'decisions',
  'followUps',
] as const;

/** One of the plan's lists of rows. */
export type PlanTable = (typeof PLAN_TABLES)[number];

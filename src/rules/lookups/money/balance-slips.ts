import type { Silencer } from '../../rule';

/** Slips in the cells that a finding about Balans is made of: they are what is to be mended, and the finding may go with them. */
export const BALANCE_SLIPS: readonly Silencer[] = [
  { rule: 'workbook/year-columns', on: 'parts' },
  { rule: 'workbook/scale-slip', on: 'parts' },
  { rule: 'workbook/sign-slip', on: 'parts' },
  { rule: 'workbook/number-as-text', on: 'parts' },
];

import type { Rule } from '../rule';
import { allocationModel } from './allocation-model';
import { carryOver } from './carry-over';
import { carryOverCap } from './carry-over-cap';
import { changedFromMaster } from './changed-from-master';
import { councilTotal } from './council-total';
import { exceeded } from './exceeded';
import { missing } from './missing';
import { missingCompany } from './missing-company';
import { planYears } from './plan-years';
import { taxRate } from './tax-rate';
import { twoKinds } from './two-kinds';
import { unitAllocation } from './unit-allocation';
import { unused } from './unused';

/** The rules of the area, in the catalogue's order. */
export const frameRules: readonly Rule[] = [
  planYears,
  missing,
  missingCompany,
  exceeded,
  unused,
  twoKinds,
  unitAllocation,
  councilTotal,
  carryOver,
  carryOverCap,
  taxRate,
  allocationModel,
  changedFromMaster,
];

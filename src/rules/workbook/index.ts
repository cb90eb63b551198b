import type { Rule } from '../rule';
import { blankKeyRow } from './blank-key-row';
import { dateAsText } from './date-as-text';
import { doubleCount } from './double-count';
import { errorValue } from './error-value';
import { externalLink } from './external-link';
import { formulaInjection } from './formula-injection';
import { hardCodedTotal } from './hard-coded-total';
import { hiddenData } from './hidden-data';
import { inconsistentFormula } from './inconsistent-formula';
import { mergedCells } from './merged-cells';
import { missingColumn } from './missing-column';
import { mixedUnits } from './mixed-units';
import { numberAsText } from './number-as-text';
import { scaleSlip } from './scale-slip';
import { signSlip } from './sign-slip';
import { staleYear } from './stale-year';
import { sumMissesRows } from './sum-misses-rows';
import { unmappedColumn } from './unmapped-column';
import { yearColumns } from './year-columns';

/** The rules of the area, in the catalogue's order. */
export const workbookRules: readonly Rule[] = [
  numberAsText,
  dateAsText,
  scaleSlip,
  signSlip,
  sumMissesRows,
  hardCodedTotal,
  inconsistentFormula,
  doubleCount,
  errorValue,
  externalLink,
  hiddenData,
  mergedCells,
  yearColumns,
  mixedUnits,
  blankKeyRow,
  unmappedColumn,
  missingColumn,
  formulaInjection,
  staleYear,
];

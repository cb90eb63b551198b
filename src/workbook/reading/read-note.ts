import type { MoneyUnit } from '../../plan/plan';

/** Something about the reading that a summary tells: not a finding, but what was understood. */
export type ReadNote =
  | {
      /**
       * `ledger-signs`: income stood negative and was turned; `costs-negative`: costs did; `not-calculated`: formulas have no
       * stored results, so their values are not known.
       */
      readonly messageId: 'ledger-signs' | 'costs-negative' | 'not-calculated';
      readonly sheet: string;
    }
  /** A row of Plan about Trappan whose value is none of its steps. */
  | { readonly messageId: 'ladder-unread'; readonly sheet: string; readonly cell: string; readonly seen: string }
  /** The sheet states no unit, and the one that holds elsewhere would put its amounts a thousand times off frames or budget. */
  | { readonly messageId: 'unit-taken'; readonly sheet: string; readonly unit: MoneyUnit };

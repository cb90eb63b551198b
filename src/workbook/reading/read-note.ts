/** Something about the reading that a summary tells: not a finding, but what was understood. */
export interface ReadNote {
  /**
   * `ledger-signs`: income stood negative and was turned; `costs-negative`: costs did; `not-calculated`: formulas have no stored
   * results, so their values are not known.
   */
  readonly messageId: 'ledger-signs' | 'costs-negative' | 'not-calculated';
  readonly sheet: string;
}

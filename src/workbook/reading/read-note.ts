/** Something about the reading that a summary tells: not a finding, but what was understood. */
export interface ReadNote {
  /** `ledger-signs`: income stood negative and was turned; `costs-negative`: costs did. */
  readonly messageId: 'ledger-signs' | 'costs-negative';
  readonly sheet: string;
}

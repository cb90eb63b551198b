/** A cell as reports name it: the sheet and the A1 address. */
export interface ReportedCell {
  readonly sheet: string;
  readonly cell: string;
}

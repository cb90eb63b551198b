/** A generated page: its path below `docs/` with forward slashes, and its text. */
export interface DocPage {
  readonly file: string;
  readonly text: string;
}

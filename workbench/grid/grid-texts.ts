/** What the grid says; the page's texts have it. */
export interface GridTexts {
  readonly language: 'sv' | 'en';
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly cell: string;
  readonly content: string;
}

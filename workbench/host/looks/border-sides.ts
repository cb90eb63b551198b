/** The sides of a range that can have a line: its outer edges, the edges between its cells, and across its cells. */
export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

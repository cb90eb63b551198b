import type { CellRange } from '../../../plan/cell';

/** A point by which a rule measures values. */
export interface RulePoint {
  /** As in the file: `min`, `max`, `num`, `percent`, `percentile`, `formula`, and of a data bar `autoMin` and `autoMax`. */
  readonly type: string;
  /** A number, or a formula without `=`; '' where the type says it all. */
  readonly value: string;
  /** Whether a value that is the point's own has reached it. */
  readonly orEqual: boolean;
}

/** Two or three points, the lowest first, and the colours there: `#RRGGBB`, '' for one that cannot be known. */
export interface ColourScaleDetails {
  readonly kind: 'colour-scale';
  readonly points: readonly (RulePoint & { readonly colour: string })[];
}

/** What a data bar says; what only Excel 2010's extension can say is as Excel draws a bar without one. Colours as those of a colour scale, '' for none. */
export interface DataBarDetails {
  readonly kind: 'data-bar';
  readonly lower: RulePoint;
  readonly upper: RulePoint;
  readonly colour: string;
  readonly showValue: boolean;
  readonly gradient: boolean;
  readonly borderColour: string;
  /** '' where negative values have the colour of the others. */
  readonly negativeColour: string;
  /** '' where negative values have the border of the others. */
  readonly negativeBorderColour: string;
  readonly axisColour: string;
  /** As in the file: `automatic`, `middle`, `none`. */
  readonly axis: string;
  /** As in the file: `context`, `leftToRight`, `rightToLeft`. */
  readonly direction: string;
}

/** One icon of a set, counted from the one of the lowest values. */
export interface RuleIcon {
  readonly set: string;
  readonly index: number;
}

/** A set of icons: as many points as icons, the lowest first. */
export interface IconSetDetails {
  readonly kind: 'icon-set';
  /** As in the file: `3Arrows`, `5Boxes` … */
  readonly set: string;
  readonly points: readonly RulePoint[];
  readonly showValue: boolean;
  /** Whether the highest values have the icon of the lowest. */
  readonly reverse: boolean;
  /** Icons chosen one by one, the lowest first; one of the set `NoIcons` is none. */
  readonly icons?: readonly RuleIcon[];
}

/** The highest or the lowest values, so many of them or so many per cent. */
export interface RankDetails {
  readonly kind: 'rank';
  readonly rank: number;
  readonly isPercent: boolean;
  readonly isBottom: boolean;
}

/** Values above or below the average, or so many standard deviations from it. */
export interface AverageDetails {
  readonly kind: 'average';
  readonly isAbove: boolean;
  readonly orEqual: boolean;
  /** 0 for the average itself. */
  readonly deviations: number;
}

/** What a rule says besides its formulas. */
export type RuleSettings =
  | ColourScaleDetails
  | DataBarDetails
  | IconSetDetails
  | RankDetails
  | AverageDetails
  | { readonly kind: 'text'; readonly text: string }
  /** As in the file: `today`, `lastMonth` … */
  | { readonly kind: 'period'; readonly period: string };

/** What cells look like for which a rule holds; what is absent they have of their own. Colours are `#RRGGBB`, '' where the rule gives none. */
export interface DifferentialFormat {
  readonly fillColour: string;
  readonly fontColour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** As in the file: `single`, `double`, `none` … */
  readonly underline?: string;
  readonly strikethrough?: boolean;
}

/** A rule of conditional formatting. */
export interface ConditionalFormatDetails extends DifferentialFormat {
  readonly ranges: readonly CellRange[];
  /** As in the file: `expression`, `cellIs`, `colorScale` … */
  readonly type: string;
  readonly operator?: string;
  /** Without the leading `=`. */
  readonly formulas: readonly string[];
  /** From 1 on, the first wins. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Absent for a rule that its formulas say. */
  readonly settings?: RuleSettings;
  /** No rule of its own: it says in Excel 2010's extension what a rule of the plain form has no words for, and that one's settings have it. */
  readonly isSupplement?: true;
}

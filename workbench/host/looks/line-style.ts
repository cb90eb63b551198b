/** How a border's line is drawn, in the API's words. */
export interface LineStyle {
  readonly style: string;
  readonly weight: string;
}

/** The line styles of the API. */
export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
/** The weights of the API, the lightest first. */
export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const THIN: LineStyle = { style: 'Continuous', weight: 'Thin' };

/** The lines that files know (ISO/IEC 29500-1, ST_BorderStyle), the lighter of a style first: there are no others. */
const FILE_LINES: Readonly<Record<string, LineStyle>> = {
  thin: THIN,
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

/** A file's `mediumDashed` in the API's words; undefined for `none`, a thin line for what is no word of files. */
export function lineOfFile(word: string): LineStyle | undefined {
  return word === '' || word === 'none' ? undefined : (FILE_LINES[word] ?? THIN);
}

/** The file's word for a line: `mediumDashed`. What files do not know is the lightest of its style. */
export function fileWord({ style, weight }: LineStyle): string {
  const words = Object.entries(FILE_LINES).filter(([, line]) => line.style === style);
  return (words.find(([, line]) => line.weight === weight) ?? words[0])?.[0] ?? 'thin';
}

/** The line that another style makes of a line: its weight stays where there is such a line, or is the lightest of the style. None for `None`. */
export function withStyle(line: LineStyle | undefined, style: string): LineStyle | undefined {
  if (style === 'None') return undefined;
  return FILE_LINES[fileWord({ style, weight: line?.weight ?? THIN.weight })];
}

/** The line that another weight makes of a line: its style stays where there is such a line, or becomes continuous, as in Excel. */
export function withWeight(line: LineStyle | undefined, weight: string): LineStyle {
  const style = line?.style ?? THIN.style;
  const isKnown = Object.values(FILE_LINES).some((known) => known.style === style && known.weight === weight);
  return { style: isKnown ? style : THIN.style, weight };
}

/** What is wrong with a run of years. */
export interface YearFault {
  readonly kind: 'order' | 'repeated' | 'gap';
  /** Which of the years is the first wrong one. */
  readonly index: number;
  /** The year that is to stand there. */
  readonly expected: number;
}

/**
 * The first wrong one of years that are to follow one another; undefined where they do. Where a single year is out of place it is that
 * one, else the first that differs from the years in order; `start` is where the run ought to begin, if that is known.
 */
export function firstWrongYear(years: readonly number[], start?: number): YearFault | undefined {
  const [first] = years;
  if (first === undefined || years.every((year, index) => year === first + index)) return undefined;
  const isRepeated = new Set(years).size < years.length;
  const isAscending = years.every((year, index) => index === 0 || year > years[index - 1]!);
  const kind = isRepeated ? 'repeated' : isAscending ? 'gap' : 'order';
  // A year left out is no wrong year, unless the others begin where they ought to.
  const isOdd = kind === 'repeated' || (kind === 'gap' ? start !== undefined : years.length > 2);
  const odd = isOdd ? oddOneOut(years, kind === 'gap' ? start : undefined) : undefined;
  if (odd) return { kind, ...odd };
  if (isAscending) {
    const index = years.findIndex((year, place) => place > 0 && year !== years[place - 1]! + 1);
    return { kind, index, expected: years[index - 1]! + 1 };
  }
  if (isRepeated) {
    const index = years.findIndex((year, place) => years.indexOf(year) < place);
    return { kind, index, expected: years[index - 1]! + 1 };
  }
  const sorted = [...years].sort((a, b) => a - b);
  const index = years.findIndex((year, place) => year !== sorted[place]);
  return { kind, index, expected: sorted[index]! };
}

/** The one year that stands out of a run that holds without it; `start` limits it to runs that begin there. */
function oddOneOut(
  years: readonly number[],
  start: number | undefined,
): { readonly index: number; readonly expected: number } | undefined {
  for (const [place, year] of years.entries()) {
    const from = year - place;
    if (start !== undefined && from !== start) continue;
    const wrong = years.flatMap((other, index) => (other === from + index ? [] : [index]));
    if (wrong.length === 1) return { index: wrong[0]!, expected: from + wrong[0]! };
  }
  return undefined;
}

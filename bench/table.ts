/** One limit of DESIGN's measures, and what was measured. */
export interface Row {
  readonly measure: string;
  readonly value: number;
  readonly limit: number;
  readonly side: 'at most' | 'at least';
  readonly holds: boolean;
}

/** Compares a figure with its limit. */
export function verdictOf(measure: string, value: number, limit: number, side: Row['side'] = 'at most'): Row {
  return { measure, value, limit, side, holds: side === 'at most' ? value <= limit : value >= limit };
}

/** The limits as lines of text. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ measure }) => measure.length), 0);
  return rows
    .map(
      ({ measure, value, limit, side, holds }) =>
        `${holds ? 'held ' : 'BROKEN'.padEnd(6)} ${measure.padEnd(width)}  ${value.toFixed(2).padStart(9)}  ${side} ${limit}`,
    )
    .join('\n');
}

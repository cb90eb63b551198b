/** The longest match that a DEFLATE stream can ask for, in bytes. */
export const LONGEST_MATCH = 258;
/** How many bits follow each code of a length, and of a distance. */
export const LENGTH_EXTRA = Uint8Array.of(
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
);
export const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
/** The length, and the distance, that each code stands for when those bits are zero. */
export const LENGTH_BASE = bases(LENGTH_EXTRA, 3);
export const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);
// The last length has a code of its own, out of the series.
LENGTH_BASE[28] = LONGEST_MATCH;

function bases(extra: Uint8Array, first: number): Uint16Array {
  const result = new Uint16Array(extra.length);
  let base = first;
  extra.forEach((bits, code) => {
    result[code] = base;
    base += 1 << bits;
  });
  return result;
}

/** Whether two values of plain data are equal in every part; the same object is equal to itself at once. */
export function sameRows(a: unknown, b: unknown): boolean {
  return same(a, b, new Map());
}

/** The block that rows share is compared once for each pair, not once a row. */
type EqualBlocks = Map<unknown, unknown>;

function same(a: unknown, b: unknown, equalBlocks: EqualBlocks): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index], equalBlocks));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) => Object.hasOwn(right, key) && (key === 'block' ? sameBlock : same)(left[key], right[key], equalBlocks),
    )
  );
}

function sameBlock(a: unknown, b: unknown, equalBlocks: EqualBlocks): boolean {
  if (equalBlocks.has(a) && equalBlocks.get(a) === b) return true;
  if (!same(a, b, equalBlocks)) return false;
  equalBlocks.set(a, b);
  return true;
}

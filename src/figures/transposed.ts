/** A range with its rows as columns. */
export function transposed<Value>(range: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return (range[0] ?? []).map((_, column) => range.map((row) => row[column]!));
}

/** An object without its undefined values: an absent value is an absent key. */
export function defined<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const key in values) {
    if (values[key] !== undefined) kept[key] = values[key];
  }
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> };
}

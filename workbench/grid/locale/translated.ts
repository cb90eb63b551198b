/** The texts of a tree of texts in another language, in a tree of the same shape; those that the dictionary does not have stay as they are. */
export function translated<T>(texts: T, dictionary: Readonly<Record<string, string>>): T;
export function translated(texts: unknown, dictionary: Readonly<Record<string, string>>): unknown {
  if (typeof texts === 'string') return dictionary[texts] ?? texts;
  if (Array.isArray(texts)) return texts.map((each: unknown) => translated(each, dictionary));
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, each]) => [name, translated(each, dictionary)]));
}

/** A pure function of a text that remembers its latest answers: a column of a large sheet says the same few words again and again. */
export function remembered<Result>(answer: (text: string) => Result, most = 200_000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    if (text.length <= 200) {
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}

/** A look-up that is built once for each list that it is made from, however many rules ask for it. */
export function memoised<Input, Source extends object, Result>(
  sourceOf: (input: Input) => Source,
  build: (source: Source) => Result,
): (input: Input) => Result {
  const built = new WeakMap<Source, Result>();
  return (input) => {
    const source = sourceOf(input);
    let result = built.get(source);
    if (result === undefined) built.set(source, (result = build(source)));
    return result;
  };
}

/** Rows of a table nearly always share their formats: each different row of format numbers is kept once. */
export class FormatRows {
  private readonly byHash = new Map<number, (readonly number[])[]>();
  private last: readonly number[] = [];

  /** The kept array that equals the first `length` formats; undefined when all of them are General. */
  intern(formats: readonly number[], length: number): readonly number[] | undefined {
    if (equal(this.last, formats, length)) return this.last;
    let hash = length;
    let any = 0;
    for (let index = 0; index < length; index++) {
      const format = formats[index]!;
      any |= format;
      hash = (Math.imul(hash, 31) + format) | 0;
    }
    if (any === 0) return undefined;
    let candidates = this.byHash.get(hash);
    if (!candidates) this.byHash.set(hash, (candidates = []));
    let kept = candidates.find((candidate) => equal(candidate, formats, length));
    if (!kept) candidates.push((kept = formats.slice(0, length)));
    this.last = kept;
    return kept;
  }
}

function equal(kept: readonly number[], formats: readonly number[], length: number): boolean {
  if (kept.length !== length) return false;
  for (let index = 0; index < length; index++) if (kept[index] !== formats[index]) return false;
  return true;
}

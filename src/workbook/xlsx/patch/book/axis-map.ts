/** Rows (or columns) that follow each other now and did so before: `from` is where the first of them was, -1 where they are new. */
export interface AxisRun {
  readonly from: number;
  readonly length: number;
}

/** Where the rows (or columns) of a sheet were before some came in and some went; counted from zero. */
export class AxisMap {
  /** @param runs in their order now; the last goes on for ever */
  constructor(readonly runs: readonly AxisRun[] = [{ from: 0, length: Infinity }]) {}

  /** Whether nothing has moved. */
  get isSame(): boolean {
    return this.runs.length === 1 && this.runs[0]!.from === 0;
  }

  /** Where one was; undefined where it is new. */
  before(now: number): number | undefined {
    let at = 0;
    for (const { from, length } of this.runs) {
      if (now < at + length) return from < 0 ? undefined : from + now - at;
      at += length;
    }
    return undefined;
  }

  /** Where one is now; undefined where it is gone. */
  now(before: number): number | undefined {
    let at = 0;
    for (const { from, length } of this.runs) {
      if (from >= 0 && before >= from && before < from + length) return at + before - from;
      at += length;
    }
    return undefined;
  }

  /** A stretch as it is now, with what came in between its ends; undefined where all of it is gone. Both ends are included. */
  span(first: number, last: number): readonly [first: number, last: number] | undefined {
    let span: [number, number] | undefined;
    let at = 0;
    for (const { from, length } of this.runs) {
      const start = Math.max(first, from);
      const end = Math.min(last, from + length - 1);
      if (from >= 0 && start <= end) span = [span?.[0] ?? at + start - from, at + end - from];
      at += length;
    }
    return span;
  }

  /** With some that come in at a place, new ones or such as were taken out before. */
  inserted(at: number, runs: readonly AxisRun[]): AxisMap {
    const [front, back] = this.cut(at);
    return new AxisMap(joined([...front, ...runs, ...back]));
  }

  /** Without some, and these as they were. */
  removed(at: number, count: number): { readonly map: AxisMap; readonly taken: readonly AxisRun[] } {
    const [front, rest] = this.cut(at);
    const [taken, back] = new AxisMap(rest).cut(count);
    return { map: new AxisMap(joined([...front, ...back])), taken };
  }

  private cut(at: number): readonly [front: readonly AxisRun[], back: readonly AxisRun[]] {
    const front: AxisRun[] = [];
    const back: AxisRun[] = [];
    let start = 0;
    for (const { from, length } of this.runs) {
      const inFront = Math.min(length, Math.max(0, at - start));
      if (inFront > 0) front.push({ from, length: inFront });
      if (inFront < length) back.push({ from: from < 0 ? from : from + inFront, length: length - inFront });
      start += length;
    }
    return [front, back];
  }
}

function joined(runs: readonly AxisRun[]): readonly AxisRun[] {
  const result: AxisRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const goesOn = last && (last.from < 0 ? run.from < 0 : run.from === last.from + last.length);
    if (goesOn) result[result.length - 1] = { from: last.from, length: last.length + run.length };
    else if (run.length > 0) result.push(run);
  }
  return result;
}

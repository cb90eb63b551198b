import type { RowRun } from './facts';

/** Ascending rows as runs. */
export function toRuns(rows: Iterable<number>): RowRun[] {
  const runs: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const row of rows) {
    if (last && row === last.to + 1) last.to = row;
    else if (!last || row > last.to) runs.push((last = { from: row, to: row }));
  }
  return runs;
}

/** Every row of some runs. */
export function* rowsOf(runs: readonly RowRun[]): Generator<number> {
  for (const { from, to } of runs) for (let row = from; row <= to; row++) yield row;
}

/** How many rows runs have. */
export function countRows(runs: readonly RowRun[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Whether a row is in ascending runs. */
export function hasRow(runs: readonly RowRun[], row: number): boolean {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (row < run.from) high = middle - 1;
    else if (row > run.to) low = middle + 1;
    else return true;
  }
  return false;
}

/** The rows of any of the runs, which may come in any order and overlap. */
export function joinRuns(...lists: readonly (readonly RowRun[])[]): RowRun[] {
  const sorted = lists.flat().sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The rows that are in both; each list ascending. */
export function commonRows(a: readonly RowRun[], b: readonly RowRun[]): RowRun[] {
  const common: RowRun[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(a[i]!.from, b[j]!.from);
    const to = Math.min(a[i]!.to, b[j]!.to);
    if (from <= to) common.push({ from, to });
    if (a[i]!.to < b[j]!.to) i++;
    else j++;
  }
  return common;
}

/** The rows of the first list that are not in the second; each list ascending. */
export function withoutRows(a: readonly RowRun[], b: readonly RowRun[]): RowRun[] {
  const left: RowRun[] = [];
  let j = 0;
  for (const { from, to } of a) {
    let start = from;
    while (j < b.length && b[j]!.to < start) j++;
    for (let k = j; k < b.length && b[k]!.from <= to; k++) {
      if (b[k]!.from > start) left.push({ from: start, to: b[k]!.from - 1 });
      start = Math.max(start, b[k]!.to + 1);
    }
    if (start <= to) left.push({ from: start, to });
  }
  return left;
}

import { readExpression } from '../../../formulas/read-expression';
import type { FormulaRun, RangeFacts } from '../../../plan/facts';
import { countRows, hasRow, rowsOf, toRuns, withoutRows } from '../../../plan/row-runs';
import type { MoneyRowAt } from './missed-rows';
import { formulasByColumn, holdsAmounts } from './number-columns';

/** A formula that is not the one that the cells beside it share. */
export interface OddFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** A neighbour with the formula that the others share. */
  readonly neighbour: { readonly row: number; readonly column: number; readonly formula: string };
  readonly direction: 'column' | 'row';
}

const FEWEST = 3;
const MAJORITY = 0.8;
const LONGEST_ODD = 2;
/** How many rows of the shared formula are looked at to learn which kinds it stands for. */
const COMPARED = 200;

/** In columns: data rows whose formula is not the one of the rows above and below. `sumRows` are judged across their columns instead. */
export function oddInColumns(facts: RangeFacts, sumRows: ReadonlySet<number>, moneyRow: MoneyRowAt): OddFormula[] {
  const totals = toRuns([...new Set([...facts.totals.map(({ row }) => row), ...sumRows])].sort((a, b) => a - b));
  const rows = withoutRows(facts.rows, totals);
  return [...formulasByColumn(facts)].flatMap(([, all]): OddFormula[] => {
    const runs = all.filter((run) => hasRow(rows, run.from));
    const shared = sharedFormula(runs);
    if (shared === undefined) return [];
    const isFew = countRows(runs.filter(({ relative }) => relative === shared)) < countRows(runs) * MAJORITY;
    const main = runs.filter(({ relative }) => relative === shared);
    const plain = isFetch(main[0]!.formula);
    const ends = new Map(main.flatMap((run) => [[run.to, run] as const]));
    const starts = new Map(main.map((run) => [run.from, run]));
    const taken = new Map(runs.flatMap((run) => [[run.from, run] as const, [run.to, run] as const]));
    return runs.flatMap((run): OddFormula[] => {
      if (run.relative === shared || run.to - run.from >= LONGEST_ODD || (plain && isFetch(run.formula))) return [];
      const above = ends.get(run.from - 1);
      const below = starts.get(run.to + 1);
      const strangerBeside =
        (!above && taken.has(run.from - 1)) || (!below && taken.has(run.to + 1)) || (!above && !below);
      if (strangerBeside || (isFew && !(above && below)) || !sharesKind(run, main, moneyRow)) return [];
      const neighbour = (above ?? below)!;
      const at = above ? above.to : neighbour.from;
      return [...rowsOf([run])].map((row) => ({
        row,
        column: run.column,
        formula: run.formula,
        neighbour: { row: at, column: run.column, formula: neighbour.formula },
        direction: 'column' as const,
      }));
    });
  });
}

/** The formula, seen from its cell, of at least three rows and four fifths of them all, or of all but one. */
function sharedFormula(runs: readonly FormulaRun[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { relative, from, to } of runs) {
    counts.set(relative, (counts.get(relative) ?? 0) + to - from + 1);
    all += to - from + 1;
  }
  const [shared, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const);
  return count >= FEWEST && count < all && (count >= all * MAJORITY || count === all - 1) ? shared : undefined;
}

/** Rows of another kind may well be worked out another way. */
function sharesKind(run: FormulaRun, main: readonly FormulaRun[], moneyRow: MoneyRowAt): boolean {
  const own = moneyRow(run.from);
  if (!own) return true;
  let looked = 0;
  for (const row of rowsOf(main)) {
    if (looked++ >= COMPARED) return false;
    const other = moneyRow(row);
    if (other && other.kind === own.kind && (other.unit === undefined) === (own.unit === undefined)) return true;
  }
  return false;
}

/** Across the years: the one cell of a total whose formula is not that of the others. `rows` are those that are worked out alike in every column. */
export function oddAcrossYears(facts: RangeFacts, rows: ReadonlySet<number>): OddFormula[] {
  const headers = new Map(facts.columns.filter(holdsAmounts).map(({ column, header }) => [column, header.trim()]));
  const byRow = new Map<number, FormulaRun[]>();
  for (const [column, runs] of formulasByColumn(facts)) {
    if (!headers.has(column)) continue;
    for (const run of runs) {
      for (const row of rowsOf([run])) {
        if (!rows.has(row)) continue;
        const list = byRow.get(row);
        if (list) list.push(run);
        else byRow.set(row, [run]);
      }
    }
  }
  return [...byRow].flatMap(([row, runs]): OddFormula[] => {
    if (runs.length < FEWEST) return [];
    const byForm = new Map<string, FormulaRun[]>();
    for (const run of runs) {
      const form = acrossForm(run, headers.get(run.column)!);
      byForm.set(form, [...(byForm.get(form) ?? []), run]);
    }
    const [most, rest, ...more] = [...byForm.values()].sort((a, b) => b.length - a.length);
    if (!most || rest?.length !== 1 || more.length > 0) return [];
    const [odd] = rest;
    const like = most[0]!;
    if (!odd || (isFetch(odd.formula) && isFetch(like.formula))) return [];
    return [
      {
        row,
        column: odd.column,
        formula: odd.formula,
        neighbour: { row, column: like.column, formula: like.formula },
        direction: 'row',
      },
    ];
  });
}

/** The formula seen from its cell, its own column's name in a table put as such. */
function acrossForm({ relative }: FormulaRun, header: string): string {
  return header === '' ? relative : relative.replaceAll(`[${header}]`, '[=]').replaceAll(`[@${header}]`, '[@=]');
}

/** Whether a formula only fetches one cell. */
function isFetch(formula: string): boolean {
  const expression = readExpression(formula);
  return expression?.kind === 'range' || expression?.kind === 'table' || expression?.kind === 'name';
}

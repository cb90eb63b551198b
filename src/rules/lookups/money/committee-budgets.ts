import type { CellRef } from '../../../plan/cell';
import type { BudgetAmount, BudgetRow, FrameKind, Organisation, Plan } from '../../../plan/plan';
import { cellOf, firstCell, problemOf } from '../../../plan/source';
import { unreadAmount, type Sum } from './amounts';
import { memoised } from '../memoised';
import { organisationLookup } from '../organisations/organisations';

/** The budget of one committee: its own rows, and the rows of its units. */
export interface CommitteeBudget {
  readonly key: string;
  readonly name: string;
  /** Rows without Enhet. */
  readonly own: readonly BudgetRow[];
  /** Rows with Enhet, or whose Nämnd is a department or a unit: the budget's distribution. */
  readonly units: readonly BudgetRow[];
}

const builtBudgets = new WeakMap<readonly BudgetRow[], WeakMap<readonly Organisation[], readonly CommitteeBudget[]>>();

/** The budgets by committee, in the order of the sheet; gathered once for each plan. */
export function committeeBudgets(plan: Pick<Plan, 'budget' | 'organisations'>): readonly CommitteeBudget[] {
  let byList = builtBudgets.get(plan.budget);
  if (!byList) builtBudgets.set(plan.budget, (byList = new WeakMap()));
  let budgets = byList.get(plan.organisations);
  if (!budgets) byList.set(plan.organisations, (budgets = gatherBudgets(plan)));
  return budgets;
}

function gatherBudgets(plan: Pick<Plan, 'budget' | 'organisations'>): readonly CommitteeBudget[] {
  const organisations = organisationLookup(plan);
  const budgets = new Map<string, CommitteeBudget & { own: BudgetRow[]; units: BudgetRow[] }>();
  const keys = new Map<string, { key: string; isUnit: boolean }>();
  for (const row of plan.budget) {
    const name = row.organisation;
    if (name === undefined) continue;
    let known = keys.get(name);
    if (!known) {
      const organisation = organisations.meant(name);
      const isUnit = organisation?.kind === 'department' || organisation?.kind === 'unit';
      keys.set(name, (known = { key: organisations.committeeKey(name), isUnit }));
    }
    let budget = budgets.get(known.key);
    if (!budget) budgets.set(known.key, (budget = { key: known.key, name, own: [], units: [] }));
    if (row.unit !== undefined || problemOf(row, 'unit') || known.isUnit) budget.units.push(row);
    else budget.own.push(row);
  }
  return [...budgets.values()];
}

/** What the rows cost a year: costs less income for `operating`, investments for `investment`; undefined where no row states an amount. */
export function budgetOf(rows: readonly BudgetRow[], kind: FrameKind, year: number): Sum | undefined {
  return budgetSums(rows)[kind].get(year);
}

type Sums = Readonly<Record<FrameKind, ReadonlyMap<number, Sum>>>;

/** What one pass over rows of a kind gathers. */
interface Tally {
  /** In whole öre, by year. */
  readonly ore: Map<number, number>;
  /** The rows that hold something that could not be read. */
  readonly troubled: BudgetRow[];
}

/** All sums of rows in one pass: there can be hundreds of thousands of rows, and every rule asks for every year. */
const budgetSums = memoised(
  (rows: readonly BudgetRow[]) => rows,
  (rows): Sums => {
    const tallies: Readonly<Record<FrameKind, Tally>> = {
      operating: { ore: new Map(), troubled: [] },
      investment: { ore: new Map(), troubled: [] },
    };
    let isStated = false;
    let isUnstated = false;
    let isUnreadable = false;
    for (const row of rows) {
      const { kind, amounts } = row;
      const tally = kind === 'investment' ? tallies.investment : tallies.operating;
      if (row.source.problems !== undefined) tally.troubled.push(row);
      if (kind === undefined) {
        isUnstated = true;
        isUnreadable ||= problemOf(row, 'kind') !== undefined;
      } else if (kind !== 'investment') isStated = true;
      for (const amount of amounts) {
        if (!isPlanned(amount, row)) continue;
        const ore = Math.round(signed(amount.value, row) * 100);
        tally.ore.set(amount.year, (tally.ore.get(amount.year) ?? 0) + ore);
      }
    }
    // A sheet without kinds holds net costs; a single row without one may be income or a cost.
    return {
      operating: sumsOf(rows, 'operating', tallies.operating, isUnreadable || (isStated && isUnstated)),
      investment: sumsOf(rows, 'investment', tallies.investment, isUnreadable),
    };
  },
);

function sumsOf(
  rows: readonly BudgetRow[],
  kind: FrameKind,
  { ore, troubled }: Tally,
  isDoubtful: boolean,
): ReadonlyMap<number, Sum> {
  const unread = unreadYears(troubled);
  return new Map(
    [...ore].map(([year, sum]) => {
      let amounts: readonly number[] | undefined;
      let cells: readonly CellRef[] | undefined;
      return [
        year,
        {
          kronor: sum / 100,
          unread: isDoubtful || unread.has(String(year)) || unread.has(undefined),
          get amounts() {
            return (amounts ??= budgetAmounts(rows, kind, year));
          },
          get cells() {
            return (cells ??= budgetCells(rows, kind, year));
          },
        },
      ];
    }),
  );
}

/** What a row adds to its committee's costs: income is negative. */
function signed(value: number, { kind }: BudgetRow): number {
  return kind === 'income' ? -value : value;
}

/** What a year's sum is added up from, only gathered where a finding may depend on it. */
function budgetAmounts(rows: readonly BudgetRow[], kind: FrameKind, year: number): readonly number[] {
  return rows
    .filter((row) => isInvestment(row) === (kind === 'investment'))
    .flatMap((row) =>
      row.amounts
        .filter((amount) => amount.year === year && isPlanned(amount, row))
        .map(({ value }) => signed(value, row)),
    );
}

/** The years in which one of the rows holds something else than an amount; undefined among them where the year is not told. */
function unreadYears(rows: readonly BudgetRow[]): ReadonlySet<string | undefined> {
  const years = new Set<string | undefined>();
  for (const row of rows) {
    for (const field of Object.keys(row.source.problems ?? {})) {
      const isAmount = field === 'amount' || field.includes(':');
      if (isAmount && unreadAmount(row, field) !== undefined) years.add(field.split(':')[1]);
    }
  }
  return years;
}

function isInvestment(row: BudgetRow): boolean {
  return row.kind === 'investment';
}

/** The cells of an amount's year, only made where a finding shows them. */
function budgetCells(rows: readonly BudgetRow[], kind: FrameKind, year: number): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (const row of rows) {
    if (isInvestment(row) !== (kind === 'investment')) continue;
    const amount = plannedAmount(row, year);
    if (amount) cells.push(cellOf(row, `${amount.phase}:${year}`) ?? firstCell(row));
  }
  return cells;
}

/** Whether an amount counts: the budget where there are both a budget and an earlier plan for a year, never what was spent. */
function isPlanned({ year, phase }: BudgetAmount, row: BudgetRow): boolean {
  if (phase !== 'plan') return phase === 'budget';
  for (const other of row.amounts) if (other.year === year && other.phase === 'budget') return false;
  return true;
}

/** A row's amount of a year, as `budgetOf` counts it. */
export function plannedAmount(row: BudgetRow, year: number): BudgetAmount | undefined {
  return row.amounts.find((amount) => amount.year === year && isPlanned(amount, row));
}

/** The cell of a row's planned amount of a year; the row's first cell where it has none. */
export function budgetCell(row: BudgetRow, year: number): CellRef {
  const phase = plannedAmount(row, year)?.phase;
  return (
    (phase && cellOf(row, `${phase}:${year}`)) ??
    cellOf(row, `budget:${year}`) ??
    cellOf(row, `plan:${year}`) ??
    firstCell(row)
  );
}

/** The rows that are the committee's budget: its own, or where there are none, its units'. */
export function budgetRowsOf(budget: CommitteeBudget): readonly BudgetRow[] {
  return budget.own.length > 0 ? budget.own : budget.units;
}

import type { CellRef } from '../../plan/cell';
import type { BudgetAmount, BudgetRow, Frame, FrameKind, Organisation, Plan } from '../../plan/plan';
import { cellOf, firstCell, problemOf, type Sourced } from '../../plan/source';
import { sumKronor } from '../../plan/money';
import { nameKey } from '../../text/ids';
import { memoised } from './memoised';
import { meansCouncil, organisationLookup } from './organisations';

/** An amount in kronor and the cells that it was added up from. */
export interface Sum {
  readonly kronor: number;
  readonly cells: readonly CellRef[];
  /** True where a cell that belongs to the sum holds something that is no amount: then the sum says nothing. */
  readonly unread: boolean;
}

/** The frames of one owner: a committee, a company, or the council for the whole. */
export interface FrameOwner {
  readonly key: string;
  /** The name as the frames write it. */
  readonly name: string;
  readonly organisation: Organisation | undefined;
  /** True for the council's own total row. */
  readonly council: boolean;
  readonly rows: readonly Frame[];
}

/** The owners of frames, each with its rows, in the order of the sheet. Rows without a name are left out; a slip of the pen finds its owner. */
export function frameOwners(plan: Pick<Plan, 'frames' | 'organisations'>): readonly FrameOwner[] {
  const organisations = organisationLookup(plan);
  const owners = new Map<string, FrameOwner & { rows: Frame[] }>();
  for (const frame of plan.frames) {
    if (frame.organisation === undefined) continue;
    const organisation = organisations.find(frame.organisation) ?? organisations.near(frame.organisation);
    const council = organisation ? organisation.kind === 'council' : meansCouncil(frame.organisation);
    const key = council ? 'council' : organisation ? organisations.keyOf(organisation) : nameKey(frame.organisation);
    const owner = owners.get(key);
    if (owner) owner.rows.push(frame);
    else owners.set(key, { key, name: frame.organisation, organisation, council, rows: [frame] });
  }
  return [...owners.values()];
}

/** The kind of a frame: a row without Typ is the operating frame; undefined where Typ holds a word that means neither kind. */
export function frameKindOf(row: Frame): FrameKind | undefined {
  return row.kind ?? (problemOf(row, 'kind') ? undefined : 'operating');
}

/** What an amount's cell holds instead of an amount; undefined where it holds one or is empty. Of rows in long form any of their amounts counts. */
export function unreadAmount(row: Sourced, field: string): string | undefined {
  const problem = problemOf(row, field) ?? problemOf(row, 'amount');
  return problem === undefined || problem.kind === 'number-as-text' ? undefined : problem.seen;
}

/** The frame of a kind and a year; undefined where no cell states one. */
export function frameOf(owner: Pick<FrameOwner, 'rows'>, kind: FrameKind, year: number): Sum | undefined {
  const amounts: number[] = [];
  const cells: CellRef[] = [];
  let unread = false;
  for (const row of owner.rows) {
    if (frameKindOf(row) !== kind) continue;
    const field = `amounts:${year}`;
    unread ||= unreadAmount(row, field) !== undefined;
    for (const amount of row.amounts) {
      if (amount.year !== year) continue;
      amounts.push(amount.value);
      cells.push(cellOf(row, field) ?? firstCell(row));
    }
  }
  return amounts.length === 0 ? undefined : { kronor: sumKronor(amounts), cells, unread };
}

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
      const organisation = organisations.find(name) ?? organisations.near(name);
      const isUnit = organisation?.kind === 'department' || organisation?.kind === 'unit';
      keys.set(name, (known = { key: organisations.committeeKey(name), isUnit }));
    }
    let budget = budgets.get(known.key);
    if (!budget) budgets.set(known.key, (budget = { key: known.key, name, own: [], units: [] }));
    if (row.unit !== undefined || known.isUnit) budget.units.push(row);
    else budget.own.push(row);
  }
  return [...budgets.values()];
}

/** What the rows cost a year: costs less income for `operating`, investments for `investment`; undefined where no row states an amount. */
export function budgetOf(rows: readonly BudgetRow[], kind: FrameKind, year: number): Sum | undefined {
  return budgetSums(rows).get(`${kind}:${year}`);
}

const budgetSums = memoised(
  (rows: readonly BudgetRow[]) => rows,
  (rows): ReadonlyMap<string, Sum> => {
    const amounts = new Map<string, number[]>();
    const unread = new Set<string>();
    for (const row of rows) {
      const kind = isInvestment(row) ? 'investment' : 'operating';
      for (const amount of plannedAmounts(row)) {
        const key = `${kind}:${amount.year}`;
        const value = row.kind === 'income' ? -amount.value : amount.value;
        const list = amounts.get(key);
        if (list) list.push(value);
        else amounts.set(key, [value]);
      }
      for (const field of Object.keys(row.source.problems ?? {})) {
        if (unreadAmount(row, field) !== undefined) unread.add(field === 'amount' ? kind : `${kind}:${field.split(':')[1]}`);
      }
    }
    const doubtful = { operating: hasDoubtfulKinds(rows, 'operating'), investment: hasDoubtfulKinds(rows, 'investment') };
    return new Map(
      [...amounts].map(([key, values]) => {
        const [kind, year] = key.split(':') as [FrameKind, string];
        const isUnread = doubtful[kind] || unread.has(kind) || unread.has(key);
        return [key, { kronor: sumKronor(values), unread: isUnread, get cells() { return budgetCells(rows, kind, Number(year)); } }];
      }),
    );
  },
);

function isInvestment(row: BudgetRow): boolean {
  return row.kind === 'investment';
}

/** The cells of an amount's year, only made where a finding shows them. */
function budgetCells(rows: readonly BudgetRow[], kind: FrameKind, year: number): CellRef[] {
  return rows.flatMap((row) => (isInvestment(row) === (kind === 'investment') && plannedAmount(row, year) ? [budgetCell(row, year)] : []));
}

/** What a row plans, a year each: the budget where there are both a budget and an earlier plan for a year, never what was spent. */
function plannedAmounts(row: BudgetRow): readonly BudgetAmount[] {
  return row.amounts.filter(
    ({ year, phase }) => phase === 'budget' || (phase === 'plan' && !row.amounts.some((other) => other.year === year && other.phase === 'budget')),
  );
}

/** A row's amount of a year, as `budgetOf` counts it. */
export function plannedAmount(row: BudgetRow, year: number): BudgetAmount | undefined {
  return plannedAmounts(row).find((amount) => amount.year === year);
}

/** The cell of a row's planned amount of a year; the row's first cell where it has none. */
export function budgetCell(row: BudgetRow, year: number): CellRef {
  const phase = plannedAmount(row, year)?.phase;
  return (phase && cellOf(row, `${phase}:${year}`)) ?? cellOf(row, `budget:${year}`) ?? cellOf(row, `plan:${year}`) ?? firstCell(row);
}

/** Whether it cannot be told which operating rows are income and which are costs: a sheet without kinds holds net costs, a single row without one may be either. */
function hasDoubtfulKinds(rows: readonly BudgetRow[], kind: FrameKind): boolean {
  if (rows.some((row) => row.kind === undefined && problemOf(row, 'kind') !== undefined)) return true;
  return kind === 'operating' && rows.some((row) => row.kind === undefined) && rows.some((row) => row.kind === 'income' || row.kind === 'cost');
}

/** The rows that are the committee's budget: its own, or where there are none, its units'. */
export function budgetRowsOf(budget: CommitteeBudget): readonly BudgetRow[] {
  return budget.own.length > 0 ? budget.own : budget.units;
}

import type { CellRef } from '../../plan/cell';
import type { BudgetRow, Frame, FrameKind, Organisation, Plan } from '../../plan/plan';
import { cellOf, firstCell } from '../../plan/source';
import { sumKronor } from '../../plan/money';
import { nameKey } from '../../text/ids';
import { isCommittee, meansCouncil, organisationLookup } from './organisations';

/** An amount in kronor and the cells that it was added up from. */
export interface Sum {
  readonly kronor: number;
  readonly cells: readonly CellRef[];
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

/** The owners of frames, each with its rows, in the order of the sheet. Rows without a name are left out. */
export function frameOwners(plan: Pick<Plan, 'frames' | 'organisations'>): readonly FrameOwner[] {
  const organisations = organisationLookup(plan);
  const owners = new Map<string, FrameOwner & { rows: Frame[] }>();
  for (const frame of plan.frames) {
    if (frame.organisation === undefined) continue;
    const organisation = organisations.find(frame.organisation);
    const council = organisation ? organisation.kind === 'council' : meansCouncil(frame.organisation);
    const key = council ? 'council' : organisation ? organisations.keyOf(organisation) : nameKey(frame.organisation);
    const owner = owners.get(key);
    if (owner) owner.rows.push(frame);
    else owners.set(key, { key, name: frame.organisation, organisation, council, rows: [frame] });
  }
  return [...owners.values()];
}

/** The frame of a kind and a year; undefined where no cell states one. A row without Typ is the operating frame. */
export function frameOf(owner: FrameOwner, kind: FrameKind, year: number): Sum | undefined {
  const amounts: number[] = [];
  const cells: CellRef[] = [];
  for (const row of owner.rows) {
    if ((row.kind ?? 'operating') !== kind) continue;
    for (const amount of row.amounts) {
      if (amount.year !== year) continue;
      amounts.push(amount.value);
      cells.push(cellOf(row, `amounts:${year}`) ?? firstCell(row));
    }
  }
  return amounts.length === 0 ? undefined : { kronor: sumKronor(amounts), cells };
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

/** The budgets by committee, in the order of the sheet. */
export function committeeBudgets(plan: Pick<Plan, 'budget' | 'organisations'>): readonly CommitteeBudget[] {
  const organisations = organisationLookup(plan);
  const budgets = new Map<string, CommitteeBudget & { own: BudgetRow[]; units: BudgetRow[] }>();
  const keys = new Map<string, { key: string; isUnit: boolean }>();
  for (const row of plan.budget) {
    const name = row.organisation;
    if (name === undefined) continue;
    let known = keys.get(name);
    if (!known) {
      const organisation = organisations.find(name);
      const isUnit = organisation !== undefined && !isCommittee(organisation) && (organisation.kind === 'department' || organisation.kind === 'unit');
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
  const amounts: number[] = [];
  const cells: CellRef[] = [];
  for (const row of rows) {
    const isInvestment = row.kind === 'investment';
    if (isInvestment !== (kind === 'investment')) continue;
    for (const { year: own, phase, value } of row.amounts) {
      if (own !== year || phase === 'actual') continue;
      amounts.push(row.kind === 'income' ? -value : value);
      cells.push(cellOf(row, `${phase}:${year}`) ?? firstCell(row));
    }
  }
  return amounts.length === 0 ? undefined : { kronor: sumKronor(amounts), cells };
}

/** The rows that are the committee's budget: its own, or where there are none, its units'. */
export function budgetRowsOf(budget: CommitteeBudget): readonly BudgetRow[] {
  return budget.own.length > 0 ? budget.own : budget.units;
}

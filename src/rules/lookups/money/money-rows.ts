import type { Allocation, BudgetRow, CarryOver, Frame, Plan } from '../../../plan/plan';
import type { Sourced } from '../../../plan/source';
import { nameKey } from '../../../text/ids';
import { memoised } from '../memoised';
import { isCouncilName } from './committee-frames';
import { organisationLookup } from '../organisations/organisations';

/** What tells one row of a money table from another, for judging what a total ought to add. */
export interface MoneyRow {
  readonly table: 'frames' | 'budget' | 'allocations' | 'carryOvers';
  /** Income, cost, investment, operating, allocation, grant; income and cost also by the account's class. */
  readonly kind: string | undefined;
  readonly year: number | undefined;
  /** The owner's key; undefined where the row names none. */
  readonly owner: string | undefined;
  /** Committee, company, council …, where the organisation list has the owner. */
  readonly ownerKind: string | undefined;
  readonly unit: string | undefined;
  readonly account: string | undefined;
  readonly activity: string | undefined;
  readonly text: string | undefined;
  /** Whether it is the council's own row, the whole of the frames. */
  readonly council: boolean;
  /** Whether it only says what part of another row something is: `varav lokaler`. */
  readonly ofWhich: boolean;
}

type AnyMoneyRow = (Frame | BudgetRow | Allocation | CarryOver) & Sourced;

/** The parts of a plan that `moneyRows` looks at. */
export const MONEY_PARTS = ['frames', 'budget', 'allocations', 'carryOvers', 'organisations'] as const;

const OF_WHICH = /^\W*(?:varav|därav|där av|härav|of which|inkl\b|ingår)/i;

const placed = {
  frames: memoised((plan: Pick<Plan, 'frames'>) => plan.frames, byPlace),
  budget: memoised((plan: Pick<Plan, 'budget'>) => plan.budget, byPlace),
  allocations: memoised((plan: Pick<Plan, 'allocations'>) => plan.allocations, byPlace),
  carryOvers: memoised((plan: Pick<Plan, 'carryOvers'>) => plan.carryOvers, byPlace),
};

interface Placed {
  readonly row: AnyMoneyRow;
  /** In long form, the year of this row of the sheet. */
  readonly year: number | undefined;
}

/** What a sheet's row says; undefined for rows that no money table was read from. */
export function moneyRows(
  plan: Pick<Plan, (typeof MONEY_PARTS)[number]>,
): (sheet: string, row: number) => MoneyRow | undefined {
  const tables = (): readonly (readonly [MoneyRow['table'], ReturnType<typeof byPlace>])[] => [
    ['frames', placed.frames(plan)],
    ['budget', placed.budget(plan)],
    ['allocations', placed.allocations(plan)],
    ['carryOvers', placed.carryOvers(plan)],
  ];
  // Most workbooks have no sums to judge: the rows are placed when the first is asked for.
  let known: ReturnType<typeof tables> | undefined;
  return (sheet, row) => {
    for (const [table, places] of (known ??= tables())) {
      const found = places.get(sheet)?.get(row);
      if (found) return toMoneyRow(plan, table, found);
    }
    return undefined;
  };
}

function byPlace(rows: readonly AnyMoneyRow[]): ReadonlyMap<string, ReadonlyMap<number, Placed>> {
  const sheets = new Map<string, Map<number, Placed>>();
  for (const row of rows) {
    const { block, row: at, cells } = row.source;
    let places = sheets.get(block.sheet);
    if (!places) sheets.set(block.sheet, (places = new Map<number, Placed>()));
    if (!places.has(at)) places.set(at, { row, year: 'year' in row ? row.year : undefined });
    if (!cells) continue;
    for (const [field, cell] of Object.entries(cells)) {
      const year = /:(\d{4})$/.exec(field)?.[1];
      if (year !== undefined && block.columns['year'] !== undefined) places.set(cell.row, { row, year: Number(year) });
    }
  }
  return sheets;
}

function toMoneyRow(plan: Pick<Plan, 'organisations'>, table: MoneyRow['table'], { row, year }: Placed): MoneyRow {
  const { organisation } = row;
  const of = (field: 'unit' | 'account' | 'activity' | 'text'): string | undefined => {
    const value: unknown = field in row ? (row as unknown as Record<string, unknown>)[field] : undefined;
    return typeof value === 'string' ? nameKey(value) : undefined;
  };
  const organisations = organisationLookup(plan);
  const account = of('account');
  const kind = 'kind' in row ? row.kind : undefined;
  const texts = [organisation, 'text' in row ? row.text : undefined, 'activity' in row ? row.activity : undefined];
  return {
    table,
    kind:
      kind ??
      (account === undefined ? undefined : /^3/.test(account) ? 'income' : /^[4-8]/.test(account) ? 'cost' : undefined),
    year,
    owner: organisation === undefined ? undefined : organisations.committeeKey(organisation),
    ownerKind: organisation === undefined ? undefined : organisations.find(organisation)?.kind,
    unit: of('unit'),
    account,
    activity: of('activity'),
    text: of('text'),
    council: organisation !== undefined && isCouncilName(plan, organisation),
    ofWhich: texts.some((text) => text !== undefined && OF_WHICH.test(text)),
  };
}

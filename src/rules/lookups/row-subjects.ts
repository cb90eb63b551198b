import type { BudgetRow, Measure, Plan } from '../../plan/plan';
import type { Sourced } from '../../plan/source';
import { idKey, nameKey } from '../../text/ids';
import type { PlanTable } from './columns/plan-tables';

/** What a row says that it can be known by, whatever its table. */
interface Named extends Sourced {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly item?: string;
  readonly label?: string;
  readonly goalId?: string;
  readonly organisation?: string;
  readonly kind?: string;
  readonly activity?: string;
  readonly key?: string;
  readonly year?: number;
  readonly date?: string;
}

/** The subject of findings about one row of any table: what the row is about, not where it stands, so that it holds when rows are moved. */
export function rowSubject<Table extends PlanTable>(table: Table, row: Plan[Table][number]): string {
  if (table === 'budget') return `budget:${keyOfBudgetRow(row as BudgetRow)}`;
  if (table === 'measures') return `measure:${keyOfMeasure(row as Measure)}`;
  const { id, name, title, item, label, goalId, organisation, kind, activity, key, year, date } = row as Named;
  const own = id ?? name ?? title ?? item ?? label;
  const parts = own === undefined ? [goalId, organisation, kind, activity, key, year, date] : [own];
  const known = parts.filter((part) => part !== undefined).map((part) => nameKey(String(part)));
  return `${SINGULAR[table]}:${known.length > 0 ? known.join('/') : rowOf(row)}`;
}

const SINGULAR: Readonly<Record<PlanTable, string>> = {
  organisations: 'organisation',
  goals: 'goal',
  measures: 'measure',
  activities: 'activity',
  assignments: 'assignment',
  frames: 'frame',
  budget: 'budget',
  carryOvers: 'carryOver',
  allocations: 'allocation',
  balance: 'balance',
  documents: 'document',
  decisions: 'decision',
  followUps: 'followUp',
};

function keyOfBudgetRow(row: BudgetRow): string {
  const { organisation, unit, account, activity, text, kind } = row;
  return [organisation, unit, account, activity, text, kind].map((part) => nameKey(part ?? '')).join('/');
}

function keyOfMeasure(row: Measure): string {
  const key = row.id ?? row.name;
  const own = key === undefined ? rowOf(row) : idKey(key);
  return row.sex === undefined || row.sex === 'total' ? own : `${own}/${row.sex}`;
}

function rowOf({ source }: Sourced): string {
  return `row ${source.block.sheet}!${source.row + 1}`;
}

import type { Plan } from '../../../src/plan/plan';
import { BALANCE_ITEMS } from '../../../src/workbook/layout/choices';
import { TABLE_KEYS, type TableKey } from '../../../src/central/document-fields';

type Row = Record<string, unknown>;

/** What a cell can say of a text: no blanks around it, and never nothing at all. */
function asCell(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** Items of a cell that holds several are parted by signs that they cannot have themselves. */
function asItems(items: readonly unknown[]): string[] {
  const kept = items.flatMap((item) => asCell(String(item).replace(/[;,|\r\n]/g, ' ')) ?? []);
  // A word that is a goal's text would be taken for that goal.
  return [...new Set(kept.map((item) => `(${item})`))];
}

/** Numbers that people write: no powers of ten, three decimals at most. */
function asNumber(value: number): number {
  const size = Math.abs(value);
  return size === 0 || (size > 1e-3 && size < 1e6) ? Number(value.toFixed(3)) : 12.5;
}

/** Kronor of a size that is the same in thousands and millions, to the last binary digit. */
function asKronor(value: number): number {
  return value % 1e9 || 0;
}

function asAmounts(values: readonly Row[]): Row[] {
  return asColumns(values).map(({ year, value }) => ({ year, value: asKronor(value as number) }));
}

/** One value a year, the years in order, as columns have them. */
function asColumns(values: readonly Row[]): Row[] {
  const byYear = new Map(values.map((value) => [value['year'] as number, value]));
  return [...byYear].sort(([a], [b]) => a - b).map(([, value]) => value);
}

function asTarget({ year, value, from, to }: Row): Row {
  if (from === undefined) return { year, value: asNumber(value as number) };
  const [low, high] = [asNumber(from as number), asNumber(to as number)].map(Math.abs).sort((a, b) => a - b);
  return { year, from: low, to: high };
}

const YEARS: Readonly<Partial<Record<TableKey, (row: Row, budgetYear: number) => Row>>> = {
  measures: (row) => ({
    results: asColumns(row['results'] as Row[]).map(({ year, value }) => ({ year, value: asNumber(value as number) })),
    targets: asColumns(row['targets'] as Row[]).map(asTarget),
  }),
  frames: (row) => ({ amounts: asAmounts(row['amounts'] as Row[]) }),
  // Rows with minus signs throughout would be taken for a ledger's.
  budget: (row, budgetYear) => ({
    amounts: asAmounts(row['amounts'] as Row[]).map(({ year, value }) => ({
      year,
      phase: (year as number) < budgetYear - 1 ? 'actual' : (year as number) <= budgetYear ? 'budget' : 'plan',
      value: Math.abs(value as number),
    })),
  }),
  balance: asPost,
  followUps: ({ outcomeValue, outcome }) =>
    outcomeValue === undefined
      ? { outcome: outcome === undefined ? undefined : `Utfall ${String(outcome).trim()}.` }
      : { outcome: String(asNumber(outcomeValue as number)), outcomeValue: asNumber(outcomeValue as number) },
};

/** A post is known by what it is called; reasons and plans are texts, the others amounts. */
function asPost(row: Row): Row {
  const item = (row['item'] ?? 'income') as keyof typeof BALANCE_ITEMS;
  const isText = item === 'specialReasons' || item === 'actionPlan';
  const texts = asColumns(row['texts'] as Row[]).map(({ year }) => ({ year, text: `Skäl för ${String(year)}` }));
  return {
    label: BALANCE_ITEMS[item][0],
    item,
    amounts: isText ? [] : asAmounts(row['amounts'] as Row[]),
    texts: isText ? texts : [],
  };
}

function asRow(table: TableKey, row: Row, ordinal: number, budgetYear: number): Row {
  const plain = Object.entries(row).map(([field, value]): [string, unknown] => {
    if (field === 'goalId') return [field, asItems([value])[0]];
    if (typeof value === 'string') return [field, asCell(value)];
    if (typeof value === 'number') return [field, KRONOR.has(field) ? asKronor(value) : asNumber(value)];
    return [field, Array.isArray(value) && typeof value[0] === 'string' ? asItems(value) : value];
  });
  const whole = { ...Object.fromEntries(plain), ...YEARS[table]?.(row, budgetYear) };
  const named = NAMED.has(table) ? { ...whole, id: `${table}-${ordinal}` } : whole;
  return table === 'organisations' ? { ...named, id: named['code'] ?? named['name'] } : named;
}

const KRONOR: ReadonlySet<string> = new Set(['in', 'result', 'out', 'amount']);
/** Rows of these have an id, and are no rows without one. */
const NAMED: ReadonlySet<TableKey> = new Set(['goals', 'measures', 'activities', 'assignments']);
/** A column that each row of a table without ids says something in. */
const SAYS: Readonly<Partial<Record<TableKey, Row>>> = {
  organisations: { name: 'Nämnd' },
  frames: { organisation: 'Nämnd' },
  budget: { text: 'Rad' },
  carryOvers: { organisation: 'Nämnd' },
  allocations: { organisation: 'Nämnd' },
  documents: { name: 'Dokument' },
  decisions: { title: 'Beslut' },
  followUps: { goalId: 'M1' },
};

/** Any plan as a workbook of the template could hold it: what no cell can say is taken away or said otherwise. */
export function asInAWorkbook(plan: Plan, budgetYear: number): Plan {
  const tables = TABLE_KEYS.map((table) => [
    table,
    (plan[table] as unknown as readonly Row[]).map((row, ordinal) => {
      const said = Object.entries(SAYS[table] ?? {}).map(([field, word]) => [field, `${String(word)} ${ordinal}`]);
      return asRow(table, { ...row, ...Object.fromEntries(said) }, ordinal, budgetYear);
    }),
  ]);
  const settings = Object.entries(plan.settings).flatMap(([field, value]) => {
    const cell = typeof value === 'string' ? asCell(value) : typeof value === 'number' ? asNumber(value) : value;
    return cell === undefined ? [] : [[field, cell]];
  });
  return {
    ...plan,
    ...Object.fromEntries(tables),
    years: [budgetYear, budgetYear + 1, budgetYear + 2],
    settings: { ...Object.fromEntries(settings), model: 'Karlskoga', budgetYear },
    facts: [],
  } as Plan;
}

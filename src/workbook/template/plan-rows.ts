import { fromKronor } from '../../plan/money';
import type { MoneyUnit, Plan } from '../../plan/plan';
import type { EntityKind } from '../../plan/source';
import type { FieldKind } from '../layout/fields';
import { tableOf } from '../layout/tables';
import { choiceWords } from './choice-words';
import type { TemplateCell, TemplateRow } from './template-content';

type Entity = Readonly<Record<string, unknown>>;

/** A value of a year as the plan's lists have it. */
interface ByYear {
  readonly year: number;
  readonly phase?: string;
  readonly value?: number;
  readonly from?: number;
  readonly to?: number;
  readonly text?: string;
}

/** How the plan's values become cells. */
export interface PlanRowOptions {
  readonly unit: MoneyUnit;
  /** Tells the column `Budget 2026` from the plan's own years. */
  readonly budgetYear: number;
}

/** Rows of a plan as the template writes them. */
export function planRows<Kind extends Exclude<EntityKind, 'settings'>>(
  kind: Kind,
  entities: Plan[Kind],
  options: PlanRowOptions,
): TemplateRow[] {
  const { columns, years } = tableOf(kind);
  return (entities as unknown as readonly Entity[]).map((entity) => {
    const row: Record<string, TemplateCell | undefined> = {};
    for (const { field, kind: type } of columns) row[field] = toCell(ownValue(entity, field), type, options.unit);
    for (const { field, kind: type } of kind === 'budget' ? [] : years) {
      for (const value of valuesByYear(entity, field))
        row[`${field}:${value.year}`] = yearCell(value, type, options.unit);
    }
    for (const value of kind === 'budget' ? valuesByYear(entity, 'amounts') : []) {
      row[`${budgetField(value, options.budgetYear)}:${value.year}`] = yearCell(value, 'amount', options.unit);
    }
    return row;
  });
}

/** The value as it is to be written: an outcome that is a number as one, a post of Balans by its own label. */
function ownValue(entity: Entity, field: string): unknown {
  if (field === 'item') return entity['label'] ?? entity['item'];
  const number = field === 'outcome' ? entity['outcomeValue'] : undefined;
  return typeof number === 'number' && String(number) === entity[field] ? number : entity[field];
}

function valuesByYear(entity: Entity, field: string): readonly ByYear[] {
  const texts = field === 'amounts' ? (entity['texts'] as readonly ByYear[] | undefined) : undefined;
  return [...((entity[field] as readonly ByYear[] | undefined) ?? []), ...(texts ?? [])];
}

/** The template's column of a budget amount; the plan's own years stand without a word before them. */
function budgetField({ year, phase }: ByYear, budgetYear: number): string {
  if (phase === 'actual') return 'actual';
  return phase === 'budget' && year < budgetYear ? 'budget' : 'amounts';
}

function yearCell({ value, from, to, text }: ByYear, kind: FieldKind, unit: MoneyUnit): TemplateCell | undefined {
  if (text !== undefined) return text;
  return from === undefined ? toCell(value, kind, unit) : `${written(from)}–${written(to ?? from)}`;
}

/** A number of a range as Swedish text. */
function written(value: number): string {
  return String(value).replace('.', ',');
}

function toCell(value: unknown, kind: FieldKind, unit: MoneyUnit): TemplateCell | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join('; ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return kind === 'amount' ? fromKronor(value, unit) : value;
  const text = value as string;
  if ((kind === 'date-from' || kind === 'date-to') && /^\d{4}-\d{2}-\d{2}$/.test(text)) return { date: text };
  return choiceWords(kind)?.get(text) ?? text;
}

import type { RangeFacts, ShownUnit } from '../../plan/facts';
import type { Measure, Plan } from '../../plan/plan';
import { countRows, rowsOf } from '../../plan/row-runs';
import type { Block, Sourced } from '../../plan/source';
import { saysUnit } from '../lookups/measures/unit-names';
import { defineRule } from '../rule';

/** The tables whose columns by year hold values of one kind each. Uppföljning's Utfall is of any kind by nature. */
const TABLES = ['measures', 'frames', 'budget', 'balance'] as const;
type Tables = Pick<Plan, (typeof TABLES)[number]>;

/** A column whose cells are shown in different units. */
interface Mixed {
  readonly sheet: string;
  readonly block: Block & { readonly entity: keyof Tables };
  readonly column: number;
  readonly shown: readonly ShownUnit[];
}

/**
 * A column whose number formats show several units, with rows that say theirs neither by their format nor in words. One finding a table, at
 * the first cell that is shown otherwise than most.
 */
export const mixedUnits = defineRule({
  id: 'workbook/mixed-units',
  reads: ['facts', ...TABLES],
  sources: [],
  options: {},
  messages: ['value'],
  silencedBy: [{ rule: 'workbook/number-as-text', on: 'cell' }],
  check({ plan, report }) {
    const told = new Set<Block>();
    for (const { sheet, block, column, shown } of mixedColumns(plan.facts)) {
      if (told.has(block) || !hasUnstated(block, shown, plan)) continue;
      told.add(block);
      const [most, ...others] = [...shown].sort((a, b) => countRows(b.rows) - countRows(a.rows));
      const odd = others.reduce((a, b) => (b.rows[0]!.from < a.rows[0]!.from ? b : a));
      report({
        messageId: 'value',
        data: { shown: WORDS[odd.unit] ?? odd.unit, others: WORDS[most!.unit] ?? most!.unit },
        anchor: { sheet, row: odd.rows[0]!.from, column },
        related: [{ sheet, row: most!.rows[0]!.from, column }],
        subject: `units:${sheet}/${block.entity}`,
      });
    }
  },
});

const WORDS: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  percent: { sv: 'procent', en: 'per cent' },
  index: { sv: 'index', en: 'an index' },
  number: { sv: 'tal utan enhet', en: 'numbers without a unit' },
};

const MONEY: ReadonlySet<string> = new Set(['kr', 'tkr', 'mnkr']);

function* mixedColumns(facts: readonly RangeFacts[]): Iterable<Mixed> {
  for (const { sheet, blocks, columns } of facts) {
    for (const { column, shownAs } of columns) {
      const shown = shownAs.filter(({ unit, rows }) => rows.length > 0 && unit !== 'date' && unit !== 'time');
      if (shown.length < 2) continue;
      const block = blocks.filter(isOfValues).find((each) => holdsValues(each, column));
      if (block && (block.entity === 'measures' || !isOneCurrency(shown))) yield { sheet, block, column, shown };
    }
  }
}

function isOfValues(block: Block): block is Mixed['block'] {
  return (TABLES as readonly string[]).includes(block.entity);
}

function holdsValues({ entity, columns }: Mixed['block'], column: number): boolean {
  return Object.entries(columns).some(
    ([field, at]) =>
      at === column && (field.includes(':') || (entity === 'measures' && /^(?:result|target)$/.test(field))),
  );
}

/** Whether amounts are shown in one unit of money, with its name or without. */
function isOneCurrency(shown: readonly ShownUnit[]): boolean {
  const named = shown.filter(({ unit }) => unit !== 'number');
  return named.length === 1 && MONEY.has(named[0]!.unit);
}

/** Whether a row says its unit nowhere: a value of a measure that is shown as a bare number, or what is no bare amount among amounts. */
function hasUnstated(block: Mixed['block'], shown: readonly ShownUnit[], plan: Tables): boolean {
  const rows = new Map<number, Sourced>();
  for (const row of plan[block.entity]) if (row.source.block === block) rows.set(row.source.row, row);
  const isMeasures = block.entity === 'measures';
  return shown
    .filter(({ unit }) => (unit === 'number') === isMeasures)
    .some(({ rows: runs }) =>
      [...rowsOf(runs)].some((place) => {
        const row = rows.get(place);
        return (
          row !== undefined && !(isMeasures && (row as Measure).unit !== undefined) && !wordsOf(row).some(saysUnit)
        );
      }),
    );
}

function wordsOf(row: Sourced): readonly string[] {
  const { name, text, label } = row as Sourced & Readonly<Partial<Record<'name' | 'text' | 'label', string>>>;
  return [name, text, label].filter((word) => word !== undefined);
}

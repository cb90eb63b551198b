import { sheetAddress } from '../../plan/cell';
import type { RangeFacts } from '../../plan/facts';
import { hasRow } from '../../plan/row-runs';
import { columnSums } from '../lookups/totals/column-sums';
import { MONEY_PARTS, moneyRows } from '../lookups/money/money-rows';
import { oddAcrossYears, oddInColumns } from '../lookups/totals/odd-formulas';
import { defineRule } from '../rule';

/** A formula that is not the one that its neighbours share: above and below in a column, or across the years of a total. */
export const inconsistentFormula = defineRule({
  id: 'workbook/inconsistent-formula',
  reads: ['facts', ...MONEY_PARTS],
  sources: [],
  options: {},
  messages: ['column', 'row'],
  silencedBy: [
    { rule: 'workbook/sum-misses-rows', on: 'cell' },
    { rule: 'workbook/double-count', on: 'cell' },
    { rule: 'workbook/external-link', on: 'cell' },
  ],
  check({ plan, report }) {
    const moneyRow = moneyRows(plan);
    const sumRows = new Map<RangeFacts, Set<number>>();
    for (const { facts, sums } of columnSums(plan)) {
      const rows = sumRows.get(facts) ?? new Set<number>();
      for (const { row } of sums) rows.add(row);
      sumRows.set(facts, rows);
    }
    for (const facts of plan.facts) {
      if (facts.formulas.length === 0) continue;
      const sums = sumRows.get(facts) ?? new Set<number>();
      const found = [
        ...oddInColumns(facts, sums, (row) => moneyRow(facts.sheet, row)),
        ...oddAcrossYears(facts, rowsAcross(facts, sums)),
      ];
      for (const { row, column, formula, neighbour, direction } of found) {
        const anchor = { sheet: facts.sheet, row, column };
        const other = { sheet: facts.sheet, row: neighbour.row, column: neighbour.column };
        report({
          messageId: direction,
          data: { formula: `=${formula}`, neighbour: { cell: other }, expected: `=${neighbour.formula}` },
          anchor,
          related: [other],
          subject: `cell:${sheetAddress(anchor)}`,
        });
      }
    }
  },
});

/** The rows that are worked out alike for every year: totals, sums, and the posts of Balans. */
function rowsAcross(facts: RangeFacts, sums: ReadonlySet<number>): ReadonlySet<number> {
  const rows = new Set([...sums, ...facts.totals.map(({ row }) => row)]);
  if (!facts.blocks.some(({ entity }) => entity === 'balance')) return rows;
  for (const { from, to } of facts.formulas)
    for (let row = from; row <= to; row++) if (hasRow(facts.rows, row)) rows.add(row);
  return rows;
}

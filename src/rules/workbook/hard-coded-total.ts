import { sheetAddress } from '../../plan/cell';
import { columnSums, type ColumnSums } from '../lookups/totals/column-sums';
import { interruptedFormulas } from '../lookups/totals/interrupted-formulas';
import { MONEY_PARTS, moneyRows } from '../lookups/money/money-rows';
import { typedTotals } from '../lookups/totals/typed-totals';
import { defineRule } from '../rule';
import type { RangeFacts } from '../../plan/facts';

const SHOWN = 10;

/** A typed number in a total whose other totals are formulas, or amid a column of formulas. Balans is typed by design. */
export const hardCodedTotal = defineRule({
  id: 'workbook/hard-coded-total',
  reads: ['facts', 'years', ...MONEY_PARTS],
  sources: [],
  options: {},
  messages: ['total', 'column'],
  check({ plan, report }) {
    const moneyRow = moneyRows(plan);
    const sums = new Map<RangeFacts, ColumnSums[]>();
    for (const column of columnSums(plan)) sums.set(column.facts, [...(sums.get(column.facts) ?? []), column]);
    for (const facts of plan.facts) {
      if (facts.formulas.length === 0 || facts.blocks.some(({ entity }) => entity === 'balance')) continue;
      const found = [
        ...typedTotals(facts, sums.get(facts) ?? [], plan.years).map((each) => ({
          ...each,
          messageId: 'total' as const,
        })),
        ...interruptedFormulas(facts, (row) => moneyRow(facts.sheet, row)).map((each) => ({
          ...each,
          messageId: 'column' as const,
        })),
      ];
      const told = new Set<string>();
      for (const { row, column, beside, messageId } of found) {
        const anchor = { sheet: facts.sheet, row, column };
        const place = sheetAddress(anchor);
        if (told.has(place)) continue;
        told.add(place);
        report({
          messageId,
          data: { beside: beside.slice(0, 2).map((cell) => ({ cell: { sheet: facts.sheet, ...cell } })) },
          anchor,
          related: beside.slice(0, SHOWN).map((cell) => ({ sheet: facts.sheet, ...cell })),
          subject: `cell:${place}`,
        });
      }
    }
  },
});

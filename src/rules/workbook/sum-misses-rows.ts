import { columnLetters, sheetAddress } from '../../plan/cell';
import { columnSums } from '../lookups/totals/column-sums';
import { MONEY_PARTS, moneyRows } from '../lookups/money/money-rows';
import { missedRows } from '../lookups/totals/missed-rows';
import { missedSubtotals } from '../lookups/totals/missed-subtotals';
import { shorterSums } from '../lookups/totals/shorter-sums';
import { defineRule } from '../rule';

/** No more of the rows left out are shown. */
const SHOWN = 20;

/**
 * A total whose formula leaves out rows, or subtotals, of its own block: its range ends early or begins late, a chain of pluses skips one,
 * or it adds less than the totals beside it.
 */
export const sumMissesRows = defineRule({
  id: 'workbook/sum-misses-rows',
  reads: ['facts', ...MONEY_PARTS],
  sources: [],
  options: {},
  messages: ['rows', 'subtotals'],
  check({ plan, report }) {
    const moneyRow = moneyRows(plan);
    const columns = columnSums(plan);
    const shorter = shorterSums(columns);
    for (const column of columns) {
      const { facts } = column;
      const at = (row: number): ReturnType<typeof moneyRow> => moneyRow(facts.sheet, row);
      const own = [
        ...missedRows(column, at).map((missed) => ({ ...missed, messageId: 'rows' as const })),
        ...missedSubtotals(column, at).map((missed) => ({ ...missed, messageId: 'subtotals' as const })),
      ];
      const others = shorter
        .filter(({ sum }) => column.sums.includes(sum) && own.every((missed) => missed.sum !== sum))
        .map((missed) => ({ ...missed, messageId: 'rows' as const }));
      for (const { sum, rows, messageId } of [...own, ...others]) {
        const anchor = { sheet: facts.sheet, row: sum.row, column: sum.column };
        report({
          messageId,
          data: {
            formula: `=${sum.formula}`,
            rows: rows.slice(0, SHOWN).map((row) => String(row + 1)),
            count: rows.length,
            column: columnLetters(sum.column),
          },
          anchor,
          related: rows.slice(0, SHOWN).map((row) => ({ ...anchor, row })),
          subject: `cell:${sheetAddress(anchor)}`,
        });
      }
    }
  },
});

import { sheetAddress } from '../../plan/cell';
import { columnSums } from '../lookups/totals/column-sums';
import { doubleCounts, doublyCountedRows } from '../lookups/totals/double-counts';
import { defineRule } from '../rule';

const SHOWN = 20;

/** A total adds rows and their subtotal as well. */
export const doubleCount = defineRule({
  id: 'workbook/double-count',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['subtotal', 'rows'],
  silencedBy: [{ rule: 'workbook/hard-coded-total', on: 'parts' }],
  check({ plan, report }) {
    for (const column of columnSums(plan)) {
      for (const found of doubleCounts(column)) {
        const { sum, subtotals } = found;
        const anchor = { sheet: column.facts.sheet, row: sum.row, column: sum.column };
        const rows = doublyCountedRows(found, SHOWN);
        report({
          messageId: subtotals.length > 0 ? 'subtotal' : 'rows',
          data: { formula: `=${sum.formula}`, rows: rows.map((row) => String(row + 1)) },
          anchor,
          related: rows.map((row) => ({ ...anchor, row })),
          subject: `cell:${sheetAddress(anchor)}`,
        });
      }
    }
  },
});

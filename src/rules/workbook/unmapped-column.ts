import { columnLetters } from '../../plan/cell';
import { headerKey } from '../../text/headers';
import { defineRule } from '../rule';

/** Headers of columns that number the rows. */
const ROW_NUMBER = /^(?:nr|no|num|nummer|rad|radnr|radnummer|löpnr|löpnummer|lnr|#)$/;

/** A header with values under it that no field was found for. Columns of formulas alone say again what other columns say. */
export const unmappedColumn = defineRule({
  id: 'workbook/unmapped-column',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['unmapped'],
  check({ plan, report }) {
    for (const { sheet, columns, formulas } of plan.facts) {
      const calculated = new Set(formulas.map(({ column }) => column));
      for (const { column, header, headerCell, unmapped, filled, typed } of columns) {
        if (!unmapped || !filled || header.trim() === '' || ROW_NUMBER.test(headerKey(header))) continue;
        if (calculated.has(column) && typed.length === 0) continue;
        report({
          messageId: 'unmapped',
          data: { header, column: columnLetters(column) },
          anchor: headerCell,
          subject: `column:${sheet}/${headerCell.row + 1}/${columnLetters(column)}`,
        });
      }
    }
  },
});

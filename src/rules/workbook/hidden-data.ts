import { columnLetters } from '../../plan/cell';
import { defineRule } from '../rule';
import type { RowRun } from '../../plan/facts';

/** More stretches than this are one filter's work. */
const MOST_STRETCHES = 5;

/** Hidden sheets, columns or rows hold values of the plan. What is hidden on a hidden sheet is not told again. */
export const hiddenData = defineRule({
  id: 'workbook/hidden-data',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['sheet', 'column', 'rows', 'filtered'],
  check({ plan, report }) {
    const told = new Set<string>();
    for (const { sheet, sheetHidden, headerRow, range, rows, columns, hiddenRows } of plan.facts) {
      if (rows.length === 0) continue;
      if (sheetHidden) {
        if (told.has(sheet)) continue;
        told.add(sheet);
        report({
          messageId: 'sheet',
          data: { sheet },
          anchor: { sheet, row: headerRow, column: range.left },
          subject: `sheet:${sheet}`,
        });
        continue;
      }
      for (const { column, header, headerCell, fields, filled, hidden } of columns) {
        if (!hidden || !filled || fields.length === 0) continue;
        report({
          messageId: 'column',
          data: { header: header.trim() === '' ? columnLetters(column) : header, column: columnLetters(column) },
          anchor: headerCell,
          subject: `column:${sheet}/${headerRow + 1}/${columnLetters(column)}`,
        });
      }
      const stretches = hiddenRows.length > MOST_STRETCHES ? [hiddenRows] : hiddenRows.map((run) => [run]);
      for (const runs of stretches) {
        const first = runs[0]!;
        report({
          messageId: runs.length > 1 ? 'filtered' : 'rows',
          data: { rows: rowNumbers(first), count: runs.reduce((sum, { from, to }) => sum + to - from + 1, 0) },
          anchor: { sheet, row: first.from, column: range.left },
          related: runs.slice(1, 20).map(({ from }) => ({ sheet, row: from, column: range.left })),
          subject: `rows:${sheet}/${first.from + 1}`,
        });
      }
    }
  },
});

/** The rows as people number them: `12`, `12–15`. */
function rowNumbers({ from, to }: RowRun): string {
  return from === to ? String(from + 1) : `${from + 1}–${to + 1}`;
}

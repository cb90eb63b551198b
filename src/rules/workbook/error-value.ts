import { sheetAddress } from '../../plan/cell';
import { cellProblems, PROBLEM_PARTS } from '../lookups/slips/cell-problems';
import { derivedErrors } from '../lookups/slips/derived-errors';
import { defineRule } from '../rule';

/**
 * A cell that holds an Excel error. Nothing that reads the cell is reported beside it: the engine sees to that, and a formula that only
 * passes on the error of another cell is not reported again.
 */
export const errorValue = defineRule({
  id: 'workbook/error-value',
  reads: [...PROBLEM_PARTS, 'facts'],
  sources: [],
  options: {},
  messages: ['error'],
  check({ plan, report }) {
    const told = new Set<string>();
    const ofTotals = plan.facts.flatMap(({ problems, columns }) => {
      const read = new Set(columns.flatMap(({ column, fields }) => (fields.length > 0 ? [column] : [])));
      return problems
        .filter(({ cell }) => read.has(cell.column))
        .map(({ cell, problem }) => ({ cell, problem, subject: `cell:${sheetAddress(cell)}` }));
    });
    const found = [...cellProblems(plan), ...ofTotals].filter(({ problem }) => problem.kind === 'error-value');
    const derived = derivedErrors(
      plan.facts,
      found.map(({ cell }) => cell),
    );
    for (const { cell, problem, subject } of found) {
      if (told.has(sheetAddress(cell)) || derived.has(sheetAddress(cell))) continue;
      told.add(sheetAddress(cell));
      report({ messageId: 'error', data: { seen: problem.seen }, anchor: cell, subject });
    }
  },
});

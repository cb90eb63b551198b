import { sheetAddress } from '../../plan/cell';
import { cellProblems, PROBLEM_PARTS } from '../lookups/cell-problems';
import { defineRule } from '../rule';

/** A cell that holds an Excel error. Nothing that reads the cell is reported beside it: the engine sees to that. */
export const errorValue = defineRule({
  id: 'workbook/error-value',
  reads: [...PROBLEM_PARTS, 'facts'],
  sources: [],
  options: {},
  messages: ['error'],
  check({ plan, report }) {
    const told = new Set<string>();
    const ofTotals = plan.facts.flatMap(({ problems }) =>
      problems.map(({ cell, problem }) => ({ cell, problem, subject: `cell:${sheetAddress(cell)}` })),
    );
    for (const { cell, problem, subject } of [...cellProblems(plan), ...ofTotals]) {
      if (problem.kind !== 'error-value' || told.has(sheetAddress(cell))) continue;
      told.add(sheetAddress(cell));
      report({ messageId: 'error', data: { seen: problem.seen }, anchor: cell, subject });
    }
  },
});

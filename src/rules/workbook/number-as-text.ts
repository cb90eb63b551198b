import type { Measure } from '../../plan/plan';
import { readNumber } from '../../text/numbers';
import { nameKey } from '../../text/ids';
import { cellProblems, PROBLEM_PARTS, type FoundProblem } from '../lookups/slips/cell-problems';
import { defineRule } from '../rule';

/** One separator with three digits after it: thousands to one reader, decimals to another. */
const AMBIGUOUS = /^[^\d]*\d{1,3}[.,]\d{3}[^\d]*$/;

/** A cell of a column of numbers that holds text which reads as a number: formulas and other programs leave it out without a word. */
export const numberAsText = defineRule({
  id: 'workbook/number-as-text',
  reads: PROBLEM_PARTS,
  sources: [],
  options: {},
  messages: ['text', 'fix'],
  check({ plan, report }) {
    for (const found of cellProblems(plan)) {
      const { cell, problem, subject } = found;
      if (problem.kind !== 'number-as-text') continue;
      const value = sureNumber(found);
      report({
        messageId: 'text',
        data: { seen: problem.seen },
        anchor: cell,
        subject,
        ...(value !== undefined && { fix: { cell, value, messageId: 'fix' } }),
      });
    }
  },
});

/** The number that the cell is to hold; undefined where the text can be read in two ways, or where its unit would be lost. */
function sureNumber({ problem: { plain, seen }, table, row }: FoundProblem): number | undefined {
  if (plain === undefined || AMBIGUOUS.test(seen.trim())) return undefined;
  const suffix = readNumber(seen)?.suffix;
  if (table !== 'measures' || suffix === undefined || suffix === 'percent') return plain;
  const unit = nameKey((row as Measure).unit ?? '');
  return unit === suffix || unit.startsWith(`${suffix} `) || unit.startsWith(`${suffix}/`) ? plain : undefined;
}

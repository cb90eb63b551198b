import { otherBookName, readsOtherBook } from '../../formulas/reads-other-book';
import { sheetAddress, type CellRef } from '../../plan/cell';
import type { FormulaRun, RangeFacts } from '../../plan/facts';
import { defineRule } from '../rule';

/** No more cells of a copied formula are shown. */
const SHOWN_CELLS = 20;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/gu;

/** A formula of a mapped column, totals included, reads another workbook. A formula that was copied down is one finding, at its first cell. */
export const externalLink = defineRule({
  id: 'workbook/external-link',
  reads: ['facts'],
  sources: [],
  options: {},
  messages: ['book', 'link'],
  check({ plan, report }) {
    for (const facts of plan.facts) {
      const mapped = new Set(facts.columns.filter(({ fields }) => fields.length > 0).map(({ column }) => column));
      const linked = facts.names.filter(({ formula }) => readsOtherBook(formula));
      const names = new Map(linked.map(({ name, formula }) => [name.toLowerCase(), formula]));
      for (const run of facts.formulas) {
        if (mapped.size > 0 && !mapped.has(run.column)) continue;
        const link = linkOf(run, names);
        if (link === undefined) continue;
        const cells = cellsOf(facts, run);
        const book = otherBookName(link);
        const isNumber = book === undefined || /^\d+$/.test(book);
        report({
          messageId: isNumber ? 'link' : 'book',
          data: { formula: `=${run.formula}`, ...(!isNumber && { book }) },
          anchor: cells[0]!,
          related: cells.slice(1, SHOWN_CELLS),
          subject: `cell:${sheetAddress(cells[0]!)}`,
        });
      }
    }
  },
});

/** The formula that reads another workbook: the cell's own, or that of a name in it. */
function linkOf({ formula }: FormulaRun, names: ReadonlyMap<string, string>): string | undefined {
  if (readsOtherBook(formula)) return formula;
  if (names.size === 0) return undefined;
  for (const [word] of formula.matchAll(WORD)) {
    const named = names.get(word.toLowerCase());
    if (named !== undefined) return named;
  }
  return undefined;
}

function cellsOf({ sheet }: RangeFacts, { from, to, column }: FormulaRun): CellRef[] {
  const last = Math.min(to, from + SHOWN_CELLS);
  return Array.from({ length: last - from + 1 }, (_, index) => ({ sheet, row: from + index, column }));
}

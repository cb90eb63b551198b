import type { CellRef } from '../../plan/cell';
import type { Frame } from '../../plan/plan';
import type { Block } from '../../plan/source';
import { defineRule } from '../rule';

/** A year as a sheet shows it: in a header, or in long form in a cell. */
interface ShownYear {
  readonly year: number;
  readonly cell: CellRef;
}

/**
 * The years of the frames and of the budget are not the budget year and the two that follow, in order. Earlier years before them
 * and later ones after them are fine. Sheets that show the same wrong years share one finding: they have one cause.
 */
export const planYears = defineRule({
  id: 'frame/plan-years',
  reads: ['settings', 'years', 'blocks', 'frames'],
  sources: [
    { document: '000', page: '9', heading: 'Planering' },
    { document: '004', page: '8', heading: 'Budget och planering' },
    { document: 'KL', page: '11 kap. 6 §' },
  ],
  options: {},
  messages: ['wrong', 'short'],
  silencedBy: [
    { rule: 'workbook/year-columns', on: 'sheet' },
    // Headers that are right by the master: it is Plan's year that is wrong.
    { rule: 'submission/year-mismatch', on: 'anywhere' },
  ],
  check({ plan, report }) {
    if (plan.years.length === 0) return;
    const reported = new Set<string>();
    for (const block of plan.blocks) {
      const shown =
        block.entity === 'frames'
          ? frameYears(block, plan.frames)
          : block.entity === 'budget'
            ? budgetYears(block, plan.years[0]!)
            : [];
      if (shown.length === 0 || holds(shown, plan.years)) continue;
      const seen = shown.map(({ year }) => year);
      if (reported.has(seen.join())) continue;
      reported.add(seen.join());
      const wrong = shown.find(({ year }, index) => year !== plan.years[index]);
      const last = shown[shown.length - 1]!;
      report({
        messageId: wrong ? 'wrong' : 'short',
        data: { seen, years: plan.years, year: (wrong ?? last).year },
        anchor: (wrong ?? last).cell,
        related: plan.settings.cells['budgetYear'] ? [plan.settings.cells['budgetYear']] : [],
        subject: `years:${block.sheet}`,
      });
    }
  },
});

/** Whether the plan's years stand in a row among the shown ones, with only earlier ones before them and only later ones after. */
function holds(shown: readonly ShownYear[], years: readonly number[]): boolean {
  const start = shown.findIndex(({ year }) => year === years[0]);
  if (start < 0 || years.some((year, index) => shown[start + index]?.year !== year)) return false;
  return shown.every(({ year }, index) => index >= start || year < years[0]!);
}

/** The years of a frame block: its headers, or in long form each year of its rows, in order. */
function frameYears(block: Block, frames: readonly Frame[]): readonly ShownYear[] {
  if (block.yearHeaders.length > 0) return block.yearHeaders;
  const column = block.columns['year'];
  if (column === undefined) return [];
  const cells = new Map<number, CellRef>();
  for (const { source, amounts } of frames) {
    if (source.block !== block) continue;
    for (const { year } of amounts) {
      const row = source.cells?.[`amounts:${year}`]?.row ?? source.row;
      if (!cells.has(year)) cells.set(year, { sheet: block.sheet, row, column });
    }
  }
  return [...cells].map(([year, cell]) => ({ year, cell })).sort((a, b) => a.year - b.year);
}

/**
 * The plan's part of a budget's headers: what follows the budget of the year before, else what begins with the budget year. A budget
 * for the coming year alone (people's own internal budgets are) claims no plan and is not judged, nor is one without any such year.
 */
function budgetYears({ yearHeaders, template }: Block, budgetYear: number): readonly ShownYear[] {
  const before = yearHeaders.findLastIndex(({ field, year }) => field === 'budget' && year < budgetYear);
  const start = before >= 0 ? before + 1 : yearHeaders.findIndex(({ year }) => year >= budgetYear);
  const shown = start < 0 ? [] : yearHeaders.slice(start);
  return template || shown.length > 1 ? shown : [];
}

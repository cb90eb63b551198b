import { sheetAddress } from '../../plan/cell';
import type { Block, YearHeader } from '../../plan/source';
import { firstWrongYear } from '../lookups/calendar/year-runs';
import { defineRule } from '../rule';

/** A run of years in one header row that belong together. */
interface Run {
  readonly headers: readonly YearHeader[];
  /** Whether a year may be left out: in a history, or far beyond the plan. */
  readonly mayLeaveOut: (before: number, after: number) => boolean;
}

const NEVER = (): boolean => false;

/** The years of a header row are not in order, stand twice, or leave one out. One finding a row of years, at the first wrong header. */
export const yearColumns = defineRule({
  id: 'workbook/year-columns',
  reads: ['blocks', 'years'],
  sources: [],
  options: {},
  messages: ['order', 'repeated', 'gap'],
  check({ plan, report }) {
    const told = new Set<string>();
    for (const block of plan.blocks) {
      for (const { headers, mayLeaveOut } of runsOf(block, plan.years)) {
        const years = headers.map(({ year }) => year);
        const fault = firstWrongYear(years, plan.years[0]);
        if (!fault || (fault.kind === 'gap' && mayLeaveOut(years[fault.index - 1] ?? 0, years[fault.index]!))) continue;
        const anchor = headers[fault.index]!.cell;
        // Several blocks of one range have the same headers.
        if (told.has(sheetAddress(anchor))) continue;
        told.add(sheetAddress(anchor));
        report({
          messageId: fault.kind,
          data: { year: years[fault.index]!, years, expected: fault.expected },
          anchor,
          related: headers.filter((_, index) => index !== fault.index).map(({ cell }) => cell),
          subject: `years:${block.sheet}/${block.entity}/${headers[0]!.field}`,
        });
      }
    }
  },
});

/** The runs of a block: results and targets apart, a budget's outcomes and budgets apart unless the template sets them in one row. */
function runsOf(block: Block, planYears: readonly number[]): readonly Run[] {
  const headers = [...block.yearHeaders].sort((a, b) => a.cell.column - b.cell.column);
  const of = (...fields: readonly string[]): YearHeader[] => headers.filter(({ field }) => fields.includes(field));
  switch (block.entity) {
    case 'measures':
      return [
        { headers: of('results'), mayLeaveOut: everyOtherYear(of('results')) },
        { headers: of('targets'), mayLeaveOut: block.template ? NEVER : beyond(planYears) },
      ];
    case 'budget':
      return budgetRuns(block, headers);
    case 'frames':
    case 'balance':
      return [{ headers: of('amounts'), mayLeaveOut: NEVER }];
    default:
      return [];
  }
}

/** What is measured every second or third year has no columns between. */
function everyOtherYear(headers: readonly YearHeader[]): Run['mayLeaveOut'] {
  const steps = new Set(headers.slice(1).map(({ year }, index) => year - headers[index]!.year));
  return () => steps.size === 1;
}

/** In sheets of people's own a level for the end of a term or for a vision may follow the plan's years. */
function beyond(planYears: readonly number[]): Run['mayLeaveOut'] {
  const last = planYears.at(-1);
  return (before, after) => last !== undefined && after > last && after - before > 2;
}

/**
 * A budget's columns are outcomes, the budget of the year before, and the plan. They may have other years between them, and people
 * show the outcome beside the budget of the same year; in sheets of their own they put the kinds in any order.
 */
function budgetRuns(block: Block, headers: readonly YearHeader[]): readonly Run[] {
  const actual = headers.filter(({ field }) => field === 'actual');
  const rest = headers.filter(({ field }) => field !== 'actual');
  const apart = [
    { headers: actual, mayLeaveOut: everyOtherYear(actual) },
    { headers: rest, mayLeaveOut: NEVER },
  ];
  const once = headers.filter(
    ({ year, field }, place) => !headers.slice(0, place).some((other) => other.year === year && other.field !== field),
  );
  if (!block.template || (once.length < headers.length && !firstWrongYear(once.map(({ year }) => year)))) return apart;
  const outcomes = new Set(actual.map(({ year }) => year));
  return [{ headers, mayLeaveOut: (before) => outcomes.has(before) }];
}

import { reportText, type ReportTextKey } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { Activity, Assignment, Measure, YearTarget, YearValue } from '../../../plan/plan';
import { isDerived, type Sourced } from '../../../plan/source';
import { formatNumber } from '../../../text/numbers';
import { shortened } from '../findings/visible-text';
import { filledTable, type FilledColumn } from './filled-table';
import type { Markup } from './markup';

/** A cell may hold a novel; a plan that is read by people does not. */
export const LONGEST_TEXT = 3_000;

/** Measures with their results and targets by year. Nothing without measures. */
export function measureTable(measures: readonly Measure[], language: Language): Markup | undefined {
  const years = (lists: readonly (readonly { readonly year: number }[])[]): readonly number[] =>
    [...new Set(lists.flatMap((list) => list.map(({ year }) => year)))].sort((a, b) => a - b);
  const number = (value: number): string => formatNumber(value, language, 6);
  const columns: readonly FilledColumn<Measure>[] = [
    column('plan.measure', language, (measure) => withId(measure, measure.name)),
    column('plan.sex', language, ({ sex }) => (sex === undefined ? '' : reportText(`sex.${sex}`, language))),
    column('plan.unit', language, ({ unit }) => unit),
    column('plan.direction', language, ({ direction }) =>
      direction === undefined ? '' : reportText(`direction.${direction}`, language),
    ),
    ...years(measures.map(({ results }) => results)).map((year) =>
      byYear('plan.result', year, language, ({ results }: Measure) => valueIn(results, year, number)),
    ),
    ...years(measures.map(({ targets }) => targets)).map((year) =>
      byYear('plan.target', year, language, ({ targets }: Measure) => targetIn(targets, year, number)),
    ),
  ];
  return filledTable(reportText('goals.measures', language), columns, measures);
}

/** Activities. Nothing without any. */
export function activityTable(activities: readonly Activity[], language: Language): Markup | undefined {
  const columns: readonly FilledColumn<Activity>[] = [
    column('plan.activity', language, (activity) => withId(activity, activity.title)),
    column('plan.responsible', language, ({ responsible }) => responsible),
    dates('plan.start', language, ({ start }) => start),
    dates('plan.end', language, ({ end }) => end),
    column('plan.output', language, ({ output }) => output),
    column('plan.result', language, ({ result }) => result),
    column('plan.effect', language, ({ effect }) => effect),
    column('plan.status', language, ({ status }) => status),
  ];
  return filledTable(reportText('goals.activities', language), columns, activities);
}

/** Special assignments. Nothing without any. */
export function assignmentTable(assignments: readonly Assignment[], language: Language): Markup | undefined {
  const columns: readonly FilledColumn<Assignment>[] = [
    column('plan.assignment', language, (assignment) => withId(assignment, assignment.title)),
    column('plan.given-by', language, ({ givenBy }) => givenBy),
    column('goals.committee', language, ({ organisations }) => organisations.join(', ')),
    column('goals.goal', language, ({ goalIds }) => goalIds.join(', ')),
    dates('plan.end', language, ({ end }) => end),
  ];
  return filledTable(reportText('part.assignments', language), columns, assignments);
}

function column<Row>(
  key: ReportTextKey,
  language: Language,
  text: (row: Row) => string | undefined,
): FilledColumn<Row> {
  return { header: reportText(key, language), cell: (row) => shortened(text(row) ?? '', LONGEST_TEXT) };
}

function dates<Row>(key: ReportTextKey, language: Language, date: (row: Row) => string | undefined): FilledColumn<Row> {
  return { ...column(key, language, date), kind: 'date' };
}

function byYear(
  key: ReportTextKey,
  year: number,
  language: Language,
  cell: (measure: Measure) => string,
): FilledColumn<Measure> {
  return { header: `${reportText(key, language)} ${year}`, cell, kind: 'number' };
}

/** `M12 Andel behöriga`; an id that the reader made up says nothing to people. */
function withId(entity: Sourced & { readonly id?: string }, text: string | undefined): string {
  const id = isDerived(entity, 'id') ? undefined : entity.id;
  return [id, text].filter((part) => part !== undefined).join(' ');
}

function valueIn(values: readonly YearValue[], year: number, number: (value: number) => string): string {
  const found = values.find((value) => value.year === year);
  return found ? number(found.value) : '';
}

function targetIn(targets: readonly YearTarget[], year: number, number: (value: number) => string): string {
  const found = targets.find((target) => target.year === year);
  if (!found) return '';
  return 'value' in found ? number(found.value) : `${number(found.from)}–${number(found.to)}`;
}

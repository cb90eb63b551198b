import type { TableKey } from './document-fields';
import type { Styrplan } from './styrplan';

/** The fields by year that a table of the template would need for a document: its own years and those of the plan. */
export function yearFields(document: Styrplan, table: TableKey): Set<string> {
  const { period, measures, frames, budget, balance } = document;
  const named = (field: string, years: Iterable<{ readonly year?: number }>): string[] =>
    [...years].flatMap(({ year }) => (year === undefined ? [] : [`${field}:${year}`]));
  const planned = period.years.map((year) => ({ year }));
  switch (table) {
    case 'measures':
      return new Set(
        measures.flatMap(({ results, targets }) => [
          ...named('results', results),
          ...named('targets', [...planned, ...targets]),
        ]),
      );
    case 'frames':
      return new Set(named('amounts', [...planned, ...frames]));
    case 'budget':
      return new Set(budget.flatMap(({ amounts }) => amounts.map(({ phase, year }) => `${phase}:${year}`)));
    case 'balance':
      return new Set(named('amounts', balance));
    default:
      return new Set();
  }
}

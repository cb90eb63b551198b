import type { Direction, Measure, YearTarget, YearValue } from '../../../plan/plan';
import { hasColumn, problemOf } from '../../../plan/source';
import type { MeasureGroup } from './measures';

/** The results, oldest first. */
export function resultsOf(row: Measure): readonly YearValue[] {
  return [...row.results].sort((a, b) => a.year - b.year);
}

/** The targets that are one number, earliest first. */
export function targetsOf(row: Measure): readonly YearValue[] {
  return row.targets.filter(isValue).sort((a, b) => a.year - b.year);
}

function isValue(target: YearTarget): target is YearValue {
  return 'value' in target;
}

/** The direction of a row; women's and men's rows that state none follow the measure's own. */
export function directionOf(group: MeasureGroup, row: Measure): Direction | undefined {
  return row.direction ?? (problemOf(row, 'direction') ? undefined : group.main.direction);
}

/** Whether a measure has a target for a year on any of its rows; one that cannot be read counts, since another rule says so. */
export function hasTarget({ rows }: MeasureGroup, year: number): boolean {
  return rows.some(
    (row) => row.targets.some((target) => target.year === year) || problemOf(row, `targets:${year}`) !== undefined,
  );
}

/** Whether a measure has any value of the kind, or a cell for one that cannot be read. */
export function hasAny({ rows }: MeasureGroup, kind: 'results' | 'targets'): boolean {
  return rows.some(
    (row) =>
      row[kind].length > 0 || Object.keys(row.source.problems ?? {}).some((field) => field.startsWith(`${kind}:`)),
  );
}

/** Whether a measure's table has a place for a target of the year: a column of the year, or in long form a row of any year. */
export function canHaveTarget({ rows }: MeasureGroup, year: number): boolean {
  return rows.some((row) => hasColumn(row, `targets:${year}`) || (hasColumn(row, 'target') && hasColumn(row, 'year')));
}

/** The field of the first place for a value of the kind: of a plan year where there is one, else of the first year that has a column. */
export function firstField(row: Measure, kind: 'results' | 'targets', years: readonly number[]): string | undefined {
  const planned = years.map((year) => `${kind}:${year}`).find((field) => hasColumn(row, field));
  if (planned !== undefined) return planned;
  const headed = row.source.block.yearHeaders.find(({ field }) => field === kind);
  if (headed) return `${kind}:${headed.year}`;
  const single = kind === 'targets' ? 'target' : 'result';
  return hasColumn(row, single) && hasColumn(row, 'year') ? single : undefined;
}

/** A target that moves the wrong way, and what it is worse than. */
export interface Setback {
  readonly target: YearValue;
  readonly than: YearValue & { readonly kind: 'target' | 'result' };
}

/** The first target that is worse than the one before it, or else the last where it is worse than the latest result. A range has no setback. */
export function setbackOf(row: Measure, direction: Direction | undefined): Setback | undefined {
  if (direction !== 'higher' && direction !== 'lower') return undefined;
  const isWorse = (value: number, than: number): boolean => (direction === 'higher' ? value < than : value > than);
  const targets = targetsOf(row);
  for (const [index, target] of targets.entries()) {
    const before = targets[index - 1];
    if (before && isWorse(target.value, before.value)) return { target, than: { ...before, kind: 'target' } };
  }
  const last = targets.at(-1);
  const latest = resultsOf(row).at(-1);
  if (last && latest && last.year > latest.year && isWorse(last.value, latest.value))
    return { target: last, than: { ...latest, kind: 'result' } };
  return undefined;
}

import { a1 } from '../../../plan/cell';
import type { Measure } from '../../../plan/plan';
import { firstCell, isDerived } from '../../../plan/source';
import { shortened } from '../goals/goal-names';
import type { MeasureGroup } from './measures';

/** A measure as messages name it: `M3 (Nöjda brukare)`, its id or its name alone, else its row. */
export function measureName({ main, rows }: MeasureGroup): string {
  const title = [main, ...rows].find(({ name }) => name !== undefined)?.name;
  const name = title === undefined ? undefined : shortened(title);
  if (main.id !== undefined && !isDerived(main, 'id')) return name === undefined ? main.id : `${main.id} (${name})`;
  return name ?? a1(firstCell(main));
}

/** The subject of findings about a measure. */
export function measureSubject({ key }: MeasureGroup): string {
  return `measure:${key}`;
}

/** The subject of findings about one row of a measure: women's and men's rows are told apart. */
export function measureRowSubject(group: MeasureGroup, row: Measure): string {
  return row.sex === undefined || row.sex === 'total' ? measureSubject(group) : `${measureSubject(group)}/${row.sex}`;
}

import type { EntityKind } from '../../plan/source';
import { headerKey } from '../../text/headers';
import { tableOf } from '../layout/tables';
import data from './dictionary.json';

/** The fields of an entity that a model may teach more headers for; those by year are named without the year (`targets`). */
export function headerFields(entity: EntityKind): readonly string[] {
  const fields: Readonly<Record<string, object>> = data.fields;
  const years: Readonly<Record<string, object>> = data.years;
  const names = [
    ...tableOf(entity).columns.map(({ field }) => field),
    ...Object.keys(fields[entity] ?? {}),
    ...tableOf(entity).years.map(({ field }) => field),
    ...Object.keys(years[entity] ?? {}),
  ];
  return [...new Set(names)];
}

/** The field whose header the template itself writes so; what a model says of such a header would never be heard. */
export function templateField(entity: EntityKind, header: string): string | undefined {
  return tableOf(entity).columns.find((column) => headerKey(column.header) === headerKey(header))?.field;
}

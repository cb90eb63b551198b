import type { RowSource, Sourced } from '../plan/source';
import type { DocumentField, Entry } from './field-carriers';
import type { NamedIds } from './named-ids';

/** The document's entry of one row of the plan: absent values are absent keys. */
export function writeEntry(row: Sourced, fields: readonly DocumentField[], ids: NamedIds): Entry {
  const entry: Entry = {};
  const values = row as unknown as Entry;
  for (const field of fields) {
    const value = values[field.field];
    if (value !== undefined) field.write(value, entry, ids);
  }
  return entry;
}

/** The plan's row of an entry that the schema has accepted. */
export function readEntry(entry: Entry, fields: readonly DocumentField[], source: RowSource): Entry & Sourced {
  const row: Entry & { source: RowSource } = { source };
  for (const field of fields) {
    const value = field.read(entry);
    if (value !== undefined) row[field.field] = value;
  }
  return row;
}

import type { EntityKind } from '../plan/source';
import names from './en/fields.json';

const NAMES: Readonly<Record<EntityKind, Readonly<Record<string, string>>>> = names;

/** What a field of a table is called in English; one by year without its year, empty where the year alone is its name. Swedish has the template's headers. */
export function englishField(entity: EntityKind, field: string): string | undefined {
  return Object.hasOwn(NAMES[entity], field) ? NAMES[entity][field] : undefined;
}

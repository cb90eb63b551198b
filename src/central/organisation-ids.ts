import type { Organisation } from '../plan/plan';
import { idKey, nameKey } from '../text/ids';

/** The id of the organisation that a text names, by code or by name; the text itself where the list has none. */
export type OrganisationIds = (written: string) => string;

/** Look-ups in the plan's own list; a code goes before a name, an earlier row before a later one. */
export function organisationIds(organisations: readonly Organisation[]): OrganisationIds {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  const add = (map: Map<string, string>, key: string, id: string): void => {
    if (key !== '' && id !== '' && !map.has(key)) map.set(key, id);
  };
  for (const { id, name } of organisations) {
    add(byId, idKey(id), id);
    if (name !== undefined) add(byName, nameKey(name), id);
  }
  for (const { id, code, name } of organisations) {
    if (code === undefined || name === undefined) continue;
    for (const form of [`${code} ${name}`, `${name} ${code}`, `${name} (${code})`, `${code} - ${name}`])
      add(byName, nameKey(form), id);
  }
  // Budgets name the same few committees on every row.
  const found = new Map<string, string>();
  return (written) => {
    let id = found.get(written);
    if (id === undefined) {
      id = byId.get(idKey(written)) ?? byName.get(nameKey(written)) ?? written;
      found.set(written, id);
    }
    return id;
  };
}

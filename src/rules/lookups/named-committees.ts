import { stated } from './goal-references';
import { meansCouncil, meansEveryone, type OrganisationLookup } from './organisations';

/** Whom a cell gives a goal to. */
export interface NamedCommittees {
  /** True for "Samtliga nämnder". */
  readonly everyone: boolean;
  /** The committees, companies and associations by key: a department's is its committee's; unknown names and the council are left out. */
  readonly keys: ReadonlySet<string>;
}

/** The names of a list; a name that holds the list's separator is one name again, marks for nothing are left out. */
export function namesIn(organisations: OrganisationLookup, list: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let start = 0; start < list.length;) {
    let end = list.length;
    while (end > start + 1 && !organisations.find(list.slice(start, end).join(', '))) end--;
    const name = list.slice(start, end).join(', ');
    if (stated(name) !== undefined) names.push(name);
    start = end;
  }
  return names;
}

const known = new WeakMap<OrganisationLookup, Map<string, NamedCommittees>>();

/** The committees that a cell names, slips of the pen forgiven; each distinct text is read once. */
export function namedCommittees(organisations: OrganisationLookup, list: readonly string[]): NamedCommittees {
  let byText = known.get(organisations);
  if (!byText) known.set(organisations, (byText = new Map<string, NamedCommittees>()));
  const text = list.join('\n');
  let named = byText.get(text);
  if (!named) byText.set(text, (named = readNames(organisations, list)));
  return named;
}

function readNames(organisations: OrganisationLookup, list: readonly string[]): NamedCommittees {
  const keys = new Set<string>();
  let everyone = false;
  for (const name of namesIn(organisations, list)) {
    if (meansEveryone(name)) {
      everyone = true;
      continue;
    }
    const organisation = organisations.find(name) ?? organisations.near(name);
    const isKnown = organisation ? organisation.kind !== 'council' : !organisations.listed && !meansCouncil(name);
    if (isKnown) keys.add(organisations.committeeKey(name));
  }
  return { everyone, keys };
}

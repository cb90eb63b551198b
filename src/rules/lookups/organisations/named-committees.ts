import { stated } from '../goals/goal-references';
import { meansCouncil, meansEveryone, type OrganisationLookup } from './organisations';

/** Whom a cell gives a goal to. */
export interface NamedCommittees {
  /** True for "Samtliga nämnder". */
  readonly everyone: boolean;
  /** The committees, companies and associations by key: a department's is its committee's; unknown names and the council are left out. */
  readonly keys: ReadonlySet<string>;
}

/** A longer text is no list of names; the limit bounds the time that a hostile cell can take. */
const LONGEST = 300;

/** The names of a list; a name that holds the list's separator is one name again, names joined by a word are several, marks for nothing are left out. */
export function namesIn(organisations: OrganisationLookup, list: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let start = 0; start < list.length;) {
    let end = list.length;
    while (end > start + 1 && !organisations.find(list.slice(start, end).join(', '))) end--;
    const name = list.slice(start, end).join(', ');
    if (stated(name) !== undefined) names.push(...joinedNames(organisations, name));
    start = end;
  }
  return names;
}

const JOINT = /\s+(?:och|samt)\s+|\s*[/&+]\s*/gu;

/** The organisations of `BUN och SN` or `BUN/SN`, where each part is one; else the name as it stands. */
function joinedNames(organisations: OrganisationLookup, name: string): readonly string[] {
  if (organisations.find(name) || name.length > LONGEST) return [name];
  for (const { 0: joint, index } of name.matchAll(JOINT)) {
    const [first, rest] = [name.slice(0, index), name.slice(index + joint.length)];
    if (!organisations.find(first)) continue;
    const others = joinedNames(organisations, rest);
    if (others.every((other) => organisations.find(other))) return [first, ...others];
  }
  return [name];
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
    const organisation = organisations.meant(name);
    const isKnown = organisation ? organisation.kind !== 'council' : !organisations.listed && !meansCouncil(name);
    if (isKnown) keys.add(organisations.committeeKey(name));
  }
  return { everyone, keys };
}

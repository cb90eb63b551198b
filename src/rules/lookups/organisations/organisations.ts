import type { Organisation, Plan } from '../../../plan/plan';
import { nameKey } from '../../../text/ids';
import { problemOf } from '../../../plan/source';
import { codeOwners } from './code-owners';
import { numbered } from '../goals/lost-ids';
import { memoised } from '../memoised';
import { NearIndex } from '../near-index';

/** Finds the organisation that a cell names. */
export interface OrganisationLookup {
  /** False where the workbook has no organisation list: then nothing can be unknown. */
  readonly listed: boolean;
  /** The row that a name or a code means, the council's and the executive's usual short names included. */
  find(name: string): Organisation | undefined;
  /** The one row whose name or code is a single edit away; undefined when none or several are. */
  near(name: string): Organisation | undefined;
  /** The one row whose name or code cannot be read, where a name that no row has may be its own. */
  unreadable(name: string): Organisation | undefined;
  /** The row that a cell for an organisation means: `find`, else `unreadable`, else `near`. */
  meant(name: string): Organisation | undefined;
  /** The committee, company or association that an organisation belongs to by Tillhör; itself when it is one. */
  committeeOf(organisation: Organisation): Organisation;
  /** The rows of which Tillhör says that they belong right under this one. */
  childrenOf(organisation: Organisation): readonly Organisation[];
  /** The key under which amounts and goals of a committee are gathered: the committee's when the name is known or a slip away from one that is, else the name's own. */
  committeeKey(name: string): string;
  /** The key of an organisation itself. */
  keyOf(organisation: Organisation): string;
}

const COUNCIL_NAMES = ['kommunfullmäktige', 'fullmäktige', 'kf', 'kommunen totalt', 'kommunen', 'totalt kommunen'];
const EXECUTIVE_NAMES = ['kommunstyrelsen', 'kommunstyrelse', 'ks', 'styrelsen'];
const CODE = /^[\p{L}\d]{1,6}$/u;
const EVERYONE =
  /^(?:alla|samtliga)(?: (?:nämnder|styrelser|bolag|förvaltningar|enheter|och))*(?:[ /&]+(?:nämnder|styrelser|bolag))*$/;

/** Whether a cell means all committees: "Samtliga nämnder", "Alla". */
export function meansEveryone(name: string): boolean {
  return EVERYONE.test(nameKey(name));
}

/** Whether a name is one of the usual ones for the council as the owner of the whole budget. */
export function meansCouncil(name: string): boolean {
  return COUNCIL_NAMES.includes(nameKey(name));
}

/** The kinds that have frames and goals of their own. A row that names nobody is none: that is a finding of its own. */
export function isCommittee({ kind, name, code }: Organisation): boolean {
  return (kind === 'committee' || kind === 'executive') && (name ?? code) !== undefined;
}

export const organisationLookup: (plan: Pick<Plan, 'organisations'>) => OrganisationLookup = memoised(
  (plan: Pick<Plan, 'organisations'>) => plan.organisations,
  (organisations: readonly Organisation[]): OrganisationLookup => {
    const byName = new Map<string, Organisation>();
    const add = (key: string, organisation: Organisation): void => {
      if (key !== '' && !byName.has(key)) byName.set(key, organisation);
    };
    for (const organisation of organisations) add(nameKey(organisation.name ?? ''), organisation);
    const { keepers, lost } = codeOwners(organisations);
    for (const [code, organisation] of keepers) add(code, organisation);
    for (const organisation of organisations) {
      const { code, name, kind } = organisation;
      if (code && name) {
        for (const form of [`${code} ${name}`, `${name} ${code}`, `${name} (${code})`, `${code} - ${name}`])
          add(nameKey(form), organisation);
      }
      const usual = kind === 'council' ? COUNCIL_NAMES : kind === 'executive' ? EXECUTIVE_NAMES : [];
      for (const word of usual) add(nameKey(word), organisation);
    }
    // One row without its own code: a code that no row has is the one that it lost.
    const find = (name: string): Organisation | undefined =>
      byName.get(nameKey(name)) ?? (lost.length === 1 && mayBeCodeOf(lost[0]!, name) ? lost[0] : undefined);
    const near = (name: string): Organisation | undefined => {
      // Codes of one or two letters are too short to tell a slip from another code.
      const close =
        nameKey(name).length > 2 ? new Set(nearNames(organisations).near(nameKey(name))) : new Set<Organisation>();
      return close.size === 1 ? [...close][0] : undefined;
    };
    const unread = organisations.filter((each) => problemOf(each, 'name') ?? problemOf(each, 'code'));
    const unreadable = (name: string): Organisation | undefined => {
      const row = unread.length === 1 ? unread[0]! : undefined;
      if (!row || find(name) || meansEveryone(name) || meansCouncil(name)) return undefined;
      const mayBeItsCode = problemOf(row, 'code') !== undefined && CODE.test(nameKey(name));
      return mayBeItsCode || !near(name) ? row : undefined;
    };
    const meant = (name: string): Organisation | undefined => find(name) ?? unreadable(name) ?? near(name);
    const children = new Map<Organisation, Organisation[]>();
    for (const organisation of organisations) {
      const parent = organisation.parent === undefined ? undefined : find(organisation.parent);
      if (parent && parent !== organisation) children.set(parent, [...(children.get(parent) ?? []), organisation]);
    }
    const keys = keysOf(organisations, new Set(lost));
    const keyOf = (organisation: Organisation): string => keys.get(organisation) ?? nameKey(organisation.id);
    const committeeOf = (organisation: Organisation): Organisation => {
      let current = organisation;
      for (
        let steps = 0;
        steps < 20 && (current.kind === 'department' || current.kind === 'unit' || current.kind === undefined);
        steps++
      ) {
        const parent = current.parent === undefined ? undefined : find(current.parent);
        if (!parent || parent === current) break;
        current = parent;
      }
      return current.kind === 'council' ? organisation : current;
    };
    return {
      listed: organisations.length > 0,
      find,
      near,
      unreadable,
      meant,
      committeeOf,
      childrenOf: (organisation) => children.get(organisation) ?? [],
      committeeKey: (name) => {
        const found = meant(name);
        return found ? keyOf(committeeOf(found)) : nameKey(name);
      },
      keyOf,
    };
  },
);

/** Whether a name that no row has may be the code that a row lost: short as codes are, or of the pattern of the code that it has now. */
function mayBeCodeOf({ code = '' }: Organisation, name: string): boolean {
  const key = nameKey(name);
  if (meansCouncil(name)) return false;
  if (CODE.test(key)) return true;
  const [wanted, own] = [numbered(key), numbered(nameKey(code))];
  return wanted !== undefined && own !== undefined && wanted.prefix === own.prefix && wanted.suffix === own.suffix;
}

/** Each row's key: its code, else its name; a row whose code is another's goes by its name, so that their amounts are kept apart. */
function keysOf(
  organisations: readonly Organisation[],
  lost: ReadonlySet<Organisation>,
): ReadonlyMap<Organisation, string> {
  return new Map(organisations.map((each) => [each, nameKey(lost.has(each) ? (each.name ?? each.id) : each.id)]));
}

const nearNames = memoised(
  (organisations: readonly Organisation[]) => organisations,
  (organisations) => {
    const index = new NearIndex<Organisation>();
    for (const organisation of organisations) {
      for (const word of [organisation.name, organisation.code])
        if (word !== undefined && word.length > 2) index.add(nameKey(word), organisation);
    }
    return index;
  },
);

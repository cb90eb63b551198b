import type { CellRef } from '../../../plan/cell';
import { sheetAddress } from '../../../plan/cell';
import type { Plan } from '../../../plan/plan';
import { cellOf } from '../../../plan/source';
import { nameKey } from '../../../text/ids';
import { budgetNames } from '../money/budget-names';
import type { KnownNames } from '../organisations/known-names';
import { namesIn } from '../organisations/named-committees';
import type { MENTIONING, Mention } from '../organisations/organisation-mentions';
import { organisationLookup, type OrganisationLookup } from '../organisations/organisations';

/** A name or code of the organisation list that no cell uses, while several agree on another that is a single edit away. */
export interface ListSlip {
  /** The cell of the list. */
  readonly cell: CellRef;
  readonly written: string;
  /** As the other cells write it. */
  readonly meant: string;
  readonly users: readonly CellRef[];
}

type Parts = Pick<Plan, (typeof MENTIONING)[number]>;

/** The slips of the pen in the organisation list itself, by the key of the name that the other cells use: one fault, however many cells name the row. */
export function listSlips(
  plan: Parts,
  mentions: readonly Mention[],
  known: Pick<KnownNames, 'isKnown' | 'near'>,
): ReadonlyMap<string, ListSlip> {
  const organisations = organisationLookup(plan);
  const seekers = new Map<string, { readonly name: string; readonly cells: Map<string, CellRef> }>();
  for (const { names, cell } of mentions) {
    for (const name of namesIn(organisations, names)) {
      if (!cell || known.isKnown(name)) continue;
      const key = nameKey(name);
      const seeker = seekers.get(key) ?? { name, cells: new Map<string, CellRef>() };
      seekers.set(key, seeker);
      seeker.cells.set(sheetAddress(cell), cell);
    }
  }
  const slips = new Map<string, ListSlip>();
  for (const [key, { name, cells }] of seekers) {
    const written = known.near(name);
    if (written === undefined || cells.size < 2 || isUsed(plan, organisations, written)) continue;
    const row = organisations.near(name);
    const cell = row && cellOf(row, row.code === written ? 'code' : 'name');
    if (cell) slips.set(key, { cell, written, meant: name, users: [...cells.values()] });
  }
  return oneEach(slips);
}

/** A word of the list that two different names could stand for is left to the cells that use them. */
function oneEach(slips: ReadonlyMap<string, ListSlip>): ReadonlyMap<string, ListSlip> {
  const words = [...slips.values()].map(({ cell }) => sheetAddress(cell));
  return new Map([...slips].filter(([, { cell }]) => words.filter((word) => word === sheetAddress(cell)).length === 1));
}

/** Whether any cell names the row by this word of the list, alone or beside the other. */
function isUsed(plan: Parts, organisations: OrganisationLookup, word: string): boolean {
  const key = nameKey(word);
  const row = organisations.find(word);
  for (const name of namesOf(plan, organisations))
    if (nameKey(name).includes(key) && organisations.find(name) === row) return true;
  return false;
}

function* namesOf(plan: Parts, organisations: OrganisationLookup): Iterable<string> {
  const { organisations: owners, units } = budgetNames(plan);
  for (const owner of owners) if (owner !== undefined) yield owner;
  yield* units;
  for (const { parent } of plan.organisations) if (parent !== undefined) yield parent;
  for (const table of ['goals', 'assignments'] as const)
    for (const row of plan[table]) yield* namesIn(organisations, row.organisations);
  for (const table of ['frames', 'carryOvers', 'allocations', 'decisions', 'followUps'] as const)
    for (const { organisation } of plan[table]) if (organisation !== undefined) yield organisation;
}

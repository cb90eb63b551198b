import type { CellRef } from '../../../plan/cell';
import type { Frame, FrameKind, Organisation, Plan } from '../../../plan/plan';
import { cellOf, firstCell, hasColumn, problemOf } from '../../../plan/source';
import { frameKindOf, frameOwners, type FrameOwner } from './amounts';
import { knownNames, type KnownNames } from '../organisations/known-names';
import { isCommittee, meansCouncil, organisationLookup } from '../organisations/organisations';

/** The frames of one committee or company. */
export interface CommitteeFrames {
  /** The key that goals and budgets of the committee are gathered under too. */
  readonly key: string;
  /** As the organisation list names it, else as the frames do. */
  readonly name: string;
  readonly organisation: Organisation | undefined;
  /** Its own rows; of a kind that it has no row of, the rows of its departments. */
  readonly rows: readonly Frame[];
}

/** The frames of a plan by committee and company, in the order of the sheet; the council's total is not among them. */
export function committeeFrames(plan: Pick<Plan, 'frames' | 'organisations'>): readonly CommitteeFrames[] {
  const organisations = organisationLookup(plan);
  const gathered = new Map<
    string,
    { organisation: Organisation | undefined; name: string; own: Frame[]; parts: Frame[] }
  >();
  for (const owner of frameOwners(plan)) {
    if (owner.council) continue;
    const organisation = owner.organisation && organisations.committeeOf(owner.organisation);
    const key = organisation ? organisations.keyOf(organisation) : owner.key;
    let committee = gathered.get(key);
    if (!committee)
      gathered.set(key, (committee = { organisation, name: organisation?.name ?? owner.name, own: [], parts: [] }));
    (key === owner.key ? committee.own : committee.parts).push(...owner.rows);
  }
  return [...gathered].map(([key, { organisation, name, own, parts }]) => {
    const ownKinds = new Set(own.map(frameKindOf));
    return { key, name, organisation, rows: [...own, ...parts.filter((row) => !ownKinds.has(frameKindOf(row)))] };
  });
}

/** The row that a committee's frame of a kind stands in; undefined where it has none. */
export function frameRowOf(committee: Pick<FrameOwner, 'rows'>, kind: FrameKind): Frame | undefined {
  return committee.rows.find((row) => frameKindOf(row) === kind);
}

/** Whether the frames belong to a committee and not to a company, an association or something else; without a list everyone is one. */
export function isCommitteesFrame({ organisation }: Pick<CommitteeFrames, 'organisation'>): boolean {
  return organisation === undefined || isCommittee(organisation);
}

/**
 * The frame rows of a kind whose owner cannot be told: no name, or one that the list lacks. Each may be the one that a committee
 * seems to want, and what is wrong with the name is another rule's finding.
 */
export function ownerlessRows(
  plan: Pick<Plan, 'settings' | 'frames' | 'organisations'>,
  kind: FrameKind,
): readonly Frame[] {
  const names = knownNames({ settings: plan.settings, organisations: plan.organisations, budget: [] });
  return plan.frames.filter((row) => frameKindOf(row) === kind && !isOwned(names, row.organisation));
}

/** Whether a name, or one that is a slip away from it, is in the list or stands for the municipality. */
export function isOwned(names: KnownNames, name: string | undefined): boolean {
  return name !== undefined && (names.isKnown(name) || names.near(name) !== undefined);
}

/** The committee whose own workbook this is, so that nothing is wanted of the others; undefined for the municipality's workbook. */
export function soleCommittee(plan: Pick<Plan, 'settings' | 'frames' | 'organisations'>): string | undefined {
  const name = plan.settings.committee;
  const committees = committeeFrames(plan).filter(isCommitteesFrame);
  if (name === undefined) {
    const listed = plan.organisations.filter(isCommittee).length;
    return committees.length === 1 && listed > 2 ? committees[0]!.key : undefined;
  }
  if (isCouncilName(plan, name)) return undefined;
  const key = organisationLookup(plan).committeeKey(name);
  return committees.some((committee) => committee.key !== key) ? undefined : key;
}

/** Whether a name means the council, by the list or by its usual names. */
export function isCouncilName(plan: Pick<Plan, 'organisations'>, name: string): boolean {
  const organisation = organisationLookup(plan).find(name);
  return organisation ? organisation.kind === 'council' : meansCouncil(name);
}

/** A year's amount that is wanted and not there. */
export interface MissingAmount {
  /** `year`: its cell is empty. `unreadable`: something else than an amount stands there. `absent`: in long form, the year has no row. */
  readonly messageId: 'year' | 'unreadable' | 'absent';
  readonly cell: CellRef;
  /** What stands in the cell; empty where it is. */
  readonly seen: string;
}

/**
 * Where the rows lack the amount of a year. Undefined when one of them states it, when no row has a place for the year (the headers
 * are wrong then, and `frame/plan-years` says it) and when the cell holds an Excel error or a formula that is not calculated.
 */
export function missingAmount(rows: readonly Frame[], year: number): MissingAmount | undefined {
  const field = `amounts:${year}`;
  if (rows.some((row) => row.amounts.some((amount) => amount.year === year))) return undefined;
  const row = rows.find((candidate) => cellOf(candidate, field));
  if (!row) {
    const inLongForm = rows.find((candidate) => hasColumn(candidate, 'year'));
    return inLongForm && { messageId: 'absent', cell: firstCell(inLongForm), seen: '' };
  }
  const problem = problemOf(row, field);
  if (problem?.kind === 'error-value' || problem?.kind === 'not-calculated') return undefined;
  return { messageId: problem ? 'unreadable' : 'year', cell: cellOf(row, field)!, seen: problem?.seen ?? '' };
}

import type { Plan } from '../../../plan/plan';
import { nameKey } from '../../../text/ids';
import { committeeFrames, isCommitteesFrame, type CommitteeFrames } from './committee-frames';
import { organisationLookup } from '../organisations/organisations';

/** Owners of frames that set no goals of their own: companies, joint posts, and the auditors, who answer to the council alone. */
const NO_COMMITTEE = /\b(?:ab|aktiebolag|stiftelse[n]?)\b|bolaget|förbund|^finans|^kommungemensam|revision|revisor/;

/** Whether a name that no list explains is that of a company or a joint post and not of a committee. */
export function isNoCommittee(name: string): boolean {
  return NO_COMMITTEE.test(nameKey(name));
}

/** The committees that have a frame. A name that the organisation list lacks is none of them: that it is unknown is a finding of its own. */
export function framedCommittees(plan: Pick<Plan, 'frames' | 'organisations'>): readonly CommitteeFrames[] {
  const { listed } = organisationLookup(plan);
  return committeeFrames(plan).filter(
    (owner) => isCommitteesFrame(owner) && (owner.organisation !== undefined || !listed) && !isNoCommittee(owner.name),
  );
}

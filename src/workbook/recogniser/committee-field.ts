import type { EntityKind } from '../../plan/source';

/** The field that names the committee, of the tables that have one: a heading or a sheet's name may state it for all rows. */
export const COMMITTEE_FIELD: Readonly<Partial<Record<EntityKind, string>>> = {
  goals: 'organisations',
  assignments: 'organisations',
  frames: 'organisation',
  budget: 'organisation',
  carryOvers: 'organisation',
  allocations: 'organisation',
  decisions: 'organisation',
  followUps: 'organisation',
};

import type { Plan } from '../../../plan/plan';
import type { Block, EntityKind, Sourced } from '../../../plan/source';
import { idKey, nameKey, splitList } from '../../../text/ids';
import { meansCouncil, meansEveryone, organisationLookup } from '../organisations/organisations';

/** A column whose absence makes the references of other rows, or rows of one table, run together. */
export interface LostColumn {
  readonly entity: EntityKind;
  readonly field: string;
  /** The rules that would otherwise report row after row. */
  readonly rules: readonly string[];
  /** Whether the rows of a table without the column show that they had one. */
  readonly isLost: (block: Block, plan: Tables) => boolean;
}

type Tables = Pick<Plan, 'organisations' | 'goals' | 'measures' | 'activities' | 'assignments' | 'frames' | 'budget'>;

/** How large a part of the rows has to show that a column is lost. */
const SHARE = 0.5;
/** How large a part of a budget that is spread over units repeats what other rows are about. */
const SHARE_OF_UNITS = 0.3;
const CODE = /^[\p{Lu}\d-]{1,6}$/u;

/** The columns that a table may do without, until other rows build on them. */
export const LOST_COLUMNS: readonly LostColumn[] = [
  {
    entity: 'organisations',
    field: 'name',
    rules: ['chain/unknown-committee'],
    isLost: (_, plan) =>
      isMost(
        organisationNames(plan).filter((name) => !CODE.test(name)),
        isUnknownTo(plan),
      ),
  },
  {
    entity: 'organisations',
    field: 'code',
    rules: ['chain/unknown-committee'],
    isLost: (_, plan) =>
      isMost(
        organisationNames(plan).filter((name) => CODE.test(name)),
        isUnknownTo(plan),
      ),
  },
  {
    entity: 'assignments',
    field: 'id',
    rules: ['activity/unknown-goal'],
    isLost: (block, plan) =>
      areUnknown(
        plan.activities.flatMap(({ assignmentId }) => splitList(assignmentId ?? '')),
        of(block, plan.assignments).map(({ title }) => title),
      ),
  },
  {
    entity: 'activities',
    field: 'goalIds',
    rules: ['activity/unlinked'],
    isLost: (block, plan) =>
      isMost(of(block, plan.activities), ({ assignmentId }) => assignmentId === undefined) && plan.goals.length > 0,
  },
  {
    entity: 'measures',
    field: 'sex',
    rules: ['chain/duplicate-key'],
    isLost: (block, plan) => repeated(of(block, plan.measures).map(({ id }) => id && idKey(id))) >= 3,
  },
  {
    entity: 'budget',
    field: 'unit',
    rules: ['frame/exceeded'],
    isLost(block, plan) {
      const rows = of(block, plan.budget);
      const keys = rows.map(({ organisation, account, activity, text, kind }) =>
        [organisation, account, activity, text, kind].map((part) => nameKey(part ?? '')).join('|'),
      );
      return rows.length > 3 && repeated(keys) > rows.length * SHARE_OF_UNITS;
    },
  },
];

function of<Row extends Sourced>(block: Block, rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ source }) => source.block === block);
}

function isMost<Row>(rows: readonly Row[], holds: (row: Row) => boolean): boolean {
  return rows.length > 0 && rows.filter(holds).length > rows.length * SHARE;
}

/** How many keys stand after a first one like them. */
function repeated(keys: readonly (string | undefined)[]): number {
  const stated = keys.filter((key) => key !== undefined && key !== '');
  return stated.length - new Set(stated).size;
}

/** Whether most of what is referred to is not among the names that rows still have. */
function areUnknown(references: readonly string[], names: readonly (string | undefined)[]): boolean {
  const known = new Set(names.map((name) => nameKey(name ?? '')));
  const distinct = [...new Set(references.map(nameKey))].filter((key) => key !== '');
  return distinct.length > 0 && distinct.filter((key) => !known.has(key)).length > distinct.length * SHARE;
}

/** Whether no row of the list is what a name means, the usual short names of the council and the executive included. */
function isUnknownTo(plan: Tables): (name: string) => boolean {
  const { find } = organisationLookup(plan);
  return (name) => !find(name) && !meansCouncil(name) && !meansEveryone(name);
}

/** Each name that rows use for an organisation, once. */
function organisationNames({ organisations, goals, frames, budget }: Tables): readonly string[] {
  return [
    ...new Set([
      ...organisations.flatMap(({ parent }) => parent ?? []),
      ...goals.flatMap((goal) => goal.organisations),
      ...[...frames, ...budget].flatMap(({ organisation }) => organisation ?? []),
    ]),
  ];
}

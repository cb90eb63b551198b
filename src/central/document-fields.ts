import type {
  Activity,
  Allocation,
  Assignment,
  BalanceRow,
  BudgetRow,
  CarryOver,
  Decision,
  FollowUp,
  Frame,
  Goal,
  GoverningDocument,
  Measure,
  Organisation,
} from '../plan/plan';
import {
  amount,
  budgetAmounts,
  level,
  organisation,
  organisationList,
  plain,
  targets,
  yearValues,
  type DocumentField,
} from './field-carriers';

/** The plan's tables by the document's keys, and what a row of each is. */
export interface PlanRows {
  readonly organisations: Organisation;
  readonly goals: Goal;
  readonly measures: Measure;
  readonly activities: Activity;
  readonly assignments: Assignment;
  readonly frames: Frame;
  readonly budget: BudgetRow;
  readonly carryOvers: CarryOver;
  readonly allocations: Allocation;
  readonly balance: BalanceRow;
  readonly documents: GoverningDocument;
  readonly decisions: Decision;
  readonly followUps: FollowUp;
}

export type TableKey = keyof PlanRows;

/**
 * Every field of every table in the document's order: the one place that says which key carries which field of the plan.
 * Of frames and balance it is what the years of a row share: `long-rows.ts` adds the years.
 */
export const DOCUMENT_FIELDS: { readonly [Key in TableKey]: readonly DocumentField<keyof PlanRows[Key] & string>[] } = {
  organisations: [plain('id'), plain('name'), plain('kind'), organisation('parentId', 'parent'), plain('code')],
  goals: [
    plain('id'),
    level('level', 'levelName'),
    plain('title'),
    plain('description'),
    plain('parentIds'),
    organisationList('organisationIds', 'organisations'),
    plain('responsible'),
    plain('perspective'),
    plain('targetGroup'),
    plain('effect'),
    plain('motive'),
    plain('validFrom'),
    plain('validTo'),
    plain('decidedBy'),
    plain('decidedOn'),
    plain('document'),
    plain('aboutPersons'),
    plain('equality'),
    plain('basis'),
  ],
  measures: [
    plain('id'),
    plain('goalId'),
    plain('name'),
    plain('kind'),
    plain('unit'),
    plain('direction'),
    plain('everyYears'),
    plain('aboutPersons'),
    plain('sex'),
    plain('dataSource', 'source'),
    plain('comparable'),
    plain('keyFigureId'),
    plain('influenceable'),
    plain('partOf'),
    yearValues('results'),
    targets('targets'),
  ],
  activities: [
    plain('id'),
    plain('title'),
    plain('goalIds'),
    plain('assignmentId'),
    plain('responsible'),
    plain('start'),
    plain('end'),
    plain('output'),
    plain('result'),
    plain('effect'),
    plain('status'),
  ],
  assignments: [
    plain('id'),
    plain('title'),
    plain('givenBy'),
    organisationList('organisationIds', 'organisations'),
    plain('goalIds'),
    plain('end'),
  ],
  frames: [organisation('organisationId', 'organisation'), plain('kind')],
  budget: [
    organisation('organisationId', 'organisation'),
    organisation('unitId', 'unit'),
    plain('account'),
    plain('activity'),
    plain('text'),
    plain('kind'),
    budgetAmounts('amounts'),
  ],
  carryOvers: [
    organisation('organisationId', 'organisation'),
    plain('year'),
    amount('in'),
    amount('result'),
    amount('out'),
    plain('decision'),
  ],
  allocations: [
    organisation('organisationId', 'organisation'),
    plain('activity'),
    plain('kind'),
    plain('key'),
    plain('year'),
    plain('volume'),
    plain('unitPrice'),
    amount('amount'),
  ],
  balance: [plain('item'), plain('label')],
  documents: [
    plain('name'),
    plain('category'),
    plain('type'),
    plain('scope'),
    plain('decidedBy'),
    plain('decidedOn'),
    plain('validTo'),
    plain('reviewedOn'),
    plain('manager'),
    plain('followUp'),
    plain('equalityConsequences'),
  ],
  decisions: [
    plain('title'),
    organisation('organisationId', 'organisation'),
    plain('date'),
    plain('change'),
    plain('equalityAnalysis'),
  ],
  followUps: [
    plain('goalId'),
    organisation('organisationId', 'organisation'),
    plain('date'),
    plain('outcome'),
    plain('outcomeValue'),
    plain('achieved'),
    plain('deviation'),
    plain('action'),
  ],
};

/** The tables in the document's order. */
export const TABLE_KEYS = Object.keys(DOCUMENT_FIELDS) as TableKey[];

import type { GovernanceModel } from '../../models/model';
import type { EntityKind } from '../../plan/source';
import { tableOf } from '../layout/tables';

/** Columns that a rule looks at, besides those that every model needs. */
interface RuleColumns {
  readonly rules: readonly string[];
  readonly entity: EntityKind;
  readonly fields: readonly string[];
}

/** What identifies a row and ties it to others: needed whatever the model. */
const ALWAYS: readonly Omit<RuleColumns, 'rules'>[] = [
  { entity: 'organisations', fields: ['code', 'name', 'kind', 'parent'] },
  { entity: 'goals', fields: ['id', 'level', 'title', 'parentIds'] },
  { entity: 'measures', fields: ['id', 'goalId', 'name', 'unit', 'direction'] },
  { entity: 'activities', fields: ['id', 'title', 'goalIds'] },
  { entity: 'frames', fields: ['organisation', 'kind'] },
  { entity: 'budget', fields: ['organisation', 'kind'] },
];

const BY_RULE: readonly RuleColumns[] = [
  { rules: ['chain/goal-without-committee'], entity: 'goals', fields: ['organisations'] },
  { rules: ['chain/unknown-perspective', 'chain/missing-perspective'], entity: 'goals', fields: ['perspective'] },
  { rules: ['chain/effect-target-group'], entity: 'goals', fields: ['targetGroup', 'effect'] },
  { rules: ['chain/effect-motive'], entity: 'goals', fields: ['motive'] },
  { rules: ['chain/effect-horizon'], entity: 'goals', fields: ['validFrom', 'validTo'] },
  { rules: ['chain/wrong-decider'], entity: 'goals', fields: ['decidedBy'] },
  { rules: ['chain/missing-source-document'], entity: 'goals', fields: ['document'] },
  { rules: ['equality/goal-names-sexes'], entity: 'goals', fields: ['aboutPersons'] },
  { rules: ['equality/committee-goal', 'equality/chain'], entity: 'goals', fields: ['equality'] },
  { rules: ['equality/statistical-basis'], entity: 'goals', fields: ['basis'] },
  { rules: ['measure/unknown-kind'], entity: 'measures', fields: ['kind'] },
  { rules: ['equality/not-sex-disaggregated'], entity: 'measures', fields: ['aboutPersons', 'sex'] },
  { rules: ['measure/not-comparable'], entity: 'measures', fields: ['comparable', 'keyFigureId'] },
  { rules: ['measure/not-influenceable'], entity: 'measures', fields: ['influenceable'] },
  { rules: ['measure/effectiveness-parts'], entity: 'measures', fields: ['partOf'] },
  { rules: ['measure/measure-year-gap'], entity: 'measures', fields: ['everyYears'] },
  { rules: ['activity/owner-and-date'], entity: 'activities', fields: ['responsible', 'end'] },
  { rules: ['activity/change-theory'], entity: 'activities', fields: ['output', 'result', 'effect'] },
  { rules: ['frame/unit-allocation'], entity: 'budget', fields: ['unit'] },
  { rules: ['frame/carry-over'], entity: 'carryOvers', fields: ['organisation', 'year', 'in', 'result', 'out'] },
  {
    rules: ['frame/allocation-model'],
    entity: 'allocations',
    fields: ['organisation', 'kind', 'year', 'volume', 'unitPrice', 'amount'],
  },
  {
    rules: ['document/required-fields'],
    entity: 'documents',
    fields: ['category', 'scope', 'decidedBy', 'decidedOn', 'validTo', 'manager', 'followUp'],
  },
  { rules: ['document/review-due'], entity: 'documents', fields: ['reviewedOn'] },
  { rules: ['document/unknown-type'], entity: 'documents', fields: ['type'] },
  { rules: ['equality/impact-analysis'], entity: 'decisions', fields: ['change', 'equalityAnalysis'] },
  { rules: ['process/follow-up-slot'], entity: 'followUps', fields: ['goalId', 'organisation', 'date'] },
  { rules: ['process/deviation-without-action'], entity: 'followUps', fields: ['achieved', 'deviation', 'action'] },
];

/** The headers of a table that the model's rules need, in the order of the table; years are not among them. */
export function neededColumns(entity: EntityKind, model: GovernanceModel): readonly string[] {
  const isOn = (rule: string): boolean => (model.rules[rule]?.severity ?? 'off') !== 'off';
  const fields = new Set([
    ...ALWAYS.filter((columns) => columns.entity === entity).flatMap((columns) => columns.fields),
    ...BY_RULE.filter((columns) => columns.entity === entity && columns.rules.some(isOn)).flatMap(
      (columns) => columns.fields,
    ),
  ]);
  return tableOf(entity).columns.flatMap(({ field, header }) => (fields.has(field) ? [header] : []));
}

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
  { entity: 'assignments', fields: ['id', 'title'] },
  { entity: 'frames', fields: ['organisation', 'kind'] },
  { entity: 'budget', fields: ['organisation', 'unit', 'kind'] },
];

/** Written `table: fields`, as a rule's row. */
function rule(entity: EntityKind, fields: readonly string[], ...rules: readonly string[]): RuleColumns {
  return { entity, fields, rules };
}

const BY_RULE: readonly RuleColumns[] = [
  rule(
    'goals',
    ['organisations'],
    'chain/goal-without-committee',
    'chain/frame-without-goal',
    'equality/committee-goal',
  ),
  rule(
    'goals',
    ['perspective'],
    'chain/unknown-perspective',
    'chain/missing-perspective',
    'chain/perspective-mismatch',
  ),
  rule('goals', ['targetGroup', 'effect'], 'chain/effect-target-group'),
  rule('goals', ['motive'], 'chain/effect-motive'),
  rule('goals', ['validFrom', 'validTo'], 'chain/effect-horizon'),
  rule('goals', ['decidedBy'], 'chain/wrong-decider'),
  rule('goals', ['decidedOn'], 'equality/deadline'),
  rule('goals', ['document'], 'chain/missing-source-document', 'document/instruction-with-goals'),
  rule('goals', ['aboutPersons'], 'equality/goal-names-sexes'),
  rule(
    'goals',
    ['equality'],
    'equality/committee-goal',
    'equality/chain',
    'equality/deadline',
    'equality/missed-goal-plan',
  ),
  rule('goals', ['basis'], 'equality/statistical-basis'),
  rule('measures', ['kind'], 'measure/unknown-kind', 'equality/resource-split'),
  rule('measures', ['aboutPersons', 'sex'], 'equality/not-sex-disaggregated', 'equality/resource-split'),
  rule('measures', ['sex'], 'chain/duplicate-key'),
  rule('measures', ['comparable', 'keyFigureId'], 'measure/not-comparable'),
  rule('measures', ['influenceable'], 'measure/not-influenceable'),
  rule('measures', ['partOf'], 'measure/effectiveness-parts'),
  rule('measures', ['everyYears'], 'measure/measure-year-gap'),
  rule('activities', ['start', 'end'], 'activity/date-order'),
  rule('activities', ['responsible', 'end'], 'activity/owner-and-date', 'activity/owner-is-person'),
  rule('activities', ['output', 'result', 'effect'], 'activity/change-theory'),
  rule('activities', ['assignmentId'], 'activity/assignment-without-activity', 'activity/unlinked'),
  rule('assignments', ['organisations'], 'activity/assignment-without-activity'),
  rule('assignments', ['goalIds'], 'activity/assignment-unlinked'),
  rule('carryOvers', ['organisation', 'year', 'in', 'result', 'out'], 'frame/carry-over', 'frame/carry-over-cap'),
  rule('allocations', ['organisation', 'kind', 'year', 'volume', 'unitPrice', 'amount'], 'frame/allocation-model'),
  rule('balance', ['item'], 'balance/income-exceeds-cost', 'balance/requirement-arithmetic', 'balance/reserve'),
  rule('documents', ['name', 'validTo'], 'document/expired', 'document/no-end-date', 'document/validity-limit'),
  rule('documents', ['type', 'decidedOn'], 'document/validity-limit'),
  rule(
    'documents',
    ['category', 'scope', 'decidedBy', 'decidedOn', 'validTo', 'manager', 'followUp'],
    'document/required-fields',
  ),
  rule('documents', ['reviewedOn', 'decidedOn'], 'document/review-due'),
  rule('documents', ['manager'], 'document/manager-is-person'),
  rule('documents', ['type'], 'document/unknown-type'),
  rule('followUps', ['organisation', 'date'], 'process/follow-up-slot'),
  rule('followUps', ['goalId', 'achieved', 'deviation', 'action'], 'process/deviation-without-action'),
  rule('followUps', ['goalId', 'organisation', 'achieved', 'action'], 'equality/missed-goal-plan'),
  rule('followUps', ['date'], 'equality/deadline'),
];

/** The columns of a table that the model's rules look at; by year where a table is used at all. */
export function isNeeded(entity: EntityKind, field: string, model: GovernanceModel): boolean {
  const needed = neededFields(entity, model);
  return field.includes(':') ? needed.size > 0 : needed.has(field);
}

/** The headers of a table that the model's rules need, in the order of the table; years are not among them. */
export function neededColumns(entity: EntityKind, model: GovernanceModel): readonly string[] {
  const fields = neededFields(entity, model);
  return tableOf(entity).columns.flatMap(({ field, header }) => (fields.has(field) ? [header] : []));
}

function neededFields(entity: EntityKind, model: GovernanceModel): ReadonlySet<string> {
  const isOn = (id: string): boolean => (model.rules[id]?.severity ?? 'off') !== 'off';
  const byRule = BY_RULE.filter((columns) => columns.entity === entity && columns.rules.some(isOn));
  return new Set([
    ...ALWAYS.filter((columns) => columns.entity === entity).flatMap(({ fields }) => fields),
    ...byRule.flatMap(({ fields }) => fields),
    ...analysisFields(entity, model),
  ]);
}

/** Some models want the consequences for women and men of governing documents, some of decisions. */
function analysisFields(entity: EntityKind, model: GovernanceModel): readonly string[] {
  const { severity = 'off', options = {} } = model.rules['equality/impact-analysis'] ?? {};
  if (severity === 'off') return [];
  if (entity === 'documents' && options['documents'] !== false) return ['equalityConsequences'];
  return entity === 'decisions' && options['decisions'] !== false
    ? ['title', 'organisation', 'date', 'change', 'equalityAnalysis']
    : [];
}

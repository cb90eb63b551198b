import type { EntityKind } from '../../plan/source';
import { readBalanceItem, readBudgetKind, readFrameKind } from '../layout/choices';
import { assign, fieldNames, type Assignment } from './assign';
import { ENTITIES, type HeaderDictionary } from './header-dictionary';
import { looksLikeCommittee } from './committee-names';
import type { HeaderCell } from './header-cell';
import { groupsKinds } from './label-columns';
import { isPivotMark } from './hints';
import { sampleTexts, type Region } from './region';

/** What a region holds, and how sure that is. */
export interface Classification {
  readonly entity: EntityKind;
  readonly assignments: readonly Assignment[];
  readonly confidence: number;
}

type Has = (...fields: readonly string[]) => boolean;

/** What an entity's headers need at least to be taken for it. */
const NEEDED: Readonly<Record<EntityKind, (has: Has, count: number, hinted: boolean) => boolean>> = {
  settings: (has) => has('label') && has('value'),
  organisations: (has, count, hinted) =>
    has('code', 'name') && ((has('kind') && has('parent')) || (hinted && has('kind', 'parent', 'code'))) && count >= 2,
  goals: (has, count) => has('title') && count >= 2,
  measures: (has, count) =>
    has('name') &&
    count >= 2 &&
    has(
      'results',
      'targets',
      'target',
      'result',
      'goalId',
      'unit',
      'direction',
      'kind',
      'keyFigureId',
      'everyYears',
      '',
    ),
  activities: (has) => has('title') && has('goalIds', 'responsible', 'start', 'end', 'status', 'assignmentId'),
  assignments: (has) => has('title') && has('id', 'givenBy', 'organisations', 'end', 'goalIds'),
  frames: (has) => has('organisation', '?') && (has('amounts') || has('amount')),
  budget: (has) =>
    has('amounts', 'actual', 'budget', 'plan', 'amount') &&
    has('organisation', 'unit', 'account', 'activity', 'text', 'kind', '?'),
  carryOvers: (has) => has('out', 'in') && has('organisation', 'year') && has('in', 'result', 'decision'),
  allocations: (has) => has('volume') && has('unitPrice', 'amount', 'key'),
  balance: (has) => has('item', '?') && has('amounts', 'amount'),
  documents: (has, count) =>
    has('name') && count >= 3 && has('category', 'type', 'validTo', 'manager', 'scope', 'reviewedOn', 'followUp'),
  decisions: (has, count) => has('title') && count >= 2 && has('change', 'equalityAnalysis', 'date'),
  followUps: (has, count) =>
    has('achieved', 'deviation', 'action', 'outcome') && has('goalId', 'organisation') && count >= 3,
};

/** Whether headers alone, without their data, make a table of some entity. */
export function isTableOfItsOwn(dictionary: HeaderDictionary, headers: readonly HeaderCell[]): boolean {
  return ENTITIES.some((entity) => {
    const assignments = assign(dictionary, entity, headers);
    const fields = fieldNames(assignments);
    return NEEDED[entity](
      (...names) => names.some((name) => name !== '?' && fields.has(name)),
      assignments.length,
      false,
    );
  });
}

/**
 * The entity whose headers fit best; `hints` are what the sheet's, the table's and the title's words point at, most telling
 * first; `owned` is true where they name a committee, whose income and costs are no balance of the municipality.
 */
export function classify(
  dictionary: HeaderDictionary,
  region: Region,
  hints: readonly (EntityKind | undefined)[],
  owned = false,
): Classification | undefined {
  if (region.headers.some((header) => isPivotMark(header.key))) return undefined;
  const known = new Map<number, number>();
  const candidates = ENTITIES.map((entity) => {
    const assignments = assign(dictionary, entity, region.headers);
    for (const { header } of assignments) known.set(header.column, (known.get(header.column) ?? 0) + 1);
    return { entity, assignments };
  });
  let best: { entity: EntityKind; assignments: readonly Assignment[]; score: number } | undefined;
  for (const { entity, assignments } of candidates) {
    const fields = fieldNames(assignments);
    const hint = hints.indexOf(entity);
    const unnamed =
      fields.has('organisation') || fields.has('item') || fields.has('text')
        ? undefined
        : firstColumnOf(region, assignments, entity, owned);
    const has: Has = (...names) => names.some((name) => (name === '?' ? unnamed !== undefined : fields.has(name)));
    if (!NEEDED[entity](has, assignments.length + (unnamed ? 1 : 0), hint >= 0)) continue;
    const all = unnamed ? [...assignments, unnamed] : assignments;
    const telling = assignments.reduce(
      (sum, { header, confidence }) => sum + confidence / known.get(header.column)!,
      0,
    );
    const exact = assignments.filter(({ confidence }) => confidence === 1).length;
    const score =
      telling +
      exact * 0.15 +
      (all.length / region.headers.length) * 2 +
      (hint < 0 ? 0 : 2 / (hint + 1)) +
      valueBonus(region, entity, all, fields, owned);
    if (!best || score > best.score + 1e-9) best = { entity, assignments: all, score };
  }
  if (!best) return undefined;
  const share = best.assignments.length / region.headers.length;
  return {
    entity: best.entity,
    assignments: best.assignments,
    confidence: Math.min(0.95, 0.5 + share * 0.3 + (hints.includes(best.entity) ? 0.15 : 0)),
  };
}

/** A leading column without a header of its own, told by what stands in it: committees, or the posts of a balance. */
function firstColumnOf(
  region: Region,
  assignments: readonly Assignment[],
  entity: EntityKind,
  owned: boolean,
): Assignment | undefined {
  if (entity !== 'frames' && entity !== 'balance' && entity !== 'budget') return undefined;
  const header = region.headers[0]!;
  if (header.year !== undefined || assignments.some((assignment) => assignment.header === header)) return undefined;
  const texts = sampleTexts(region, header.column);
  if (texts.length < 2) return undefined;
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length;
  if (entity === 'balance' && (owned || groupsKinds(region, header.column, readBudgetKind))) return undefined;
  if (entity === 'balance')
    return share((text) => readBalanceItem(text) !== undefined) >= 0.5
      ? { header, field: 'item', confidence: 0.6 }
      : undefined;
  if (entity === 'budget' && owned && share((text) => readBudgetKind(text) !== undefined) > 0)
    return { header, field: 'text', confidence: 0.6 };
  const grouped = groupsKinds(region, header.column, entity === 'frames' ? readFrameKind : readBudgetKind);
  return grouped || share(looksLikeCommittee) >= 0.4 ? { header, field: 'organisation', confidence: 0.6 } : undefined;
}

function valueBonus(
  region: Region,
  entity: EntityKind,
  assignments: readonly Assignment[],
  fields: ReadonlySet<string>,
  owned: boolean,
): number {
  const valuesOf = (field: string): string[] => {
    const found = assignments.find((assignment) => assignment.field === field);
    return found ? sampleTexts(region, found.header.column) : [];
  };
  const share = (texts: readonly string[], test: (text: string) => unknown): number =>
    texts.length === 0 ? 0 : texts.filter((text) => test(text) !== undefined).length / texts.length;
  if (entity === 'balance') {
    const items = valuesOf('item');
    return share(items, readBalanceItem) >= 0.4 && items.length >= 3 && !owned ? 2 : -3;
  }
  if (entity === 'frames') {
    const kinds = valuesOf('kind');
    const fits = kinds.length === 0 ? 0 : share(kinds, readFrameKind) - share(kinds, readBudgetKind);
    return (
      fits +
      (fields.has('kind') || !fields.has('history') ? 0.3 : 0) +
      (assignments.some(({ variant }) => variant) ? 1 : 0)
    );
  }
  if (entity === 'budget') {
    const kinds = valuesOf('kind');
    const detailed = ['account', 'activity', 'text', 'unit'].some((field) => fields.has(field));
    return (kinds.length === 0 ? 0 : share(kinds, readBudgetKind) - share(kinds, readFrameKind)) + (detailed ? 1 : 0);
  }
  return 0;
}

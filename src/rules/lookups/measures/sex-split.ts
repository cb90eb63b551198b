import type { Measure, Plan } from '../../../plan/plan';
import { problemOf } from '../../../plan/source';
import type { GovernanceModel } from '../../../models/model';
import { idKey } from '../../../text/ids';
import { measureLookup, type MeasureGroup } from './measures';
import { isSexWord, sexesNamedIn, wordsOf, type NamedSex } from './sex-words';

/** What a measure's rows show of women and men. */
export interface SexSplit {
  /** The sexes that it has no values for; none where its own name says that it is about one of them, or about the difference. */
  lacking(group: MeasureGroup): readonly NamedSex[];
}

/** A measure of the difference or the balance between the sexes shows both by itself. */
const COMPARING = /skillnad|differens|gap|kvot|fördelning/;
const BALANCE = /könsfördelning|könsbalans|könskvot|könsskillnad|lönegap/;
const TOTAL_WORDS = new Set(['totalt', 'total', 'samtliga', 'alla', 'k', 'm', 't']);
const RESOURCE = /^resurs|^resource/;
const MONEY = /^(?:kr|kronor|tkr|mnkr|mkr|sek)(?:$|[^\p{L}])/u;

/**
 * Whether a measure's rows show women and men apart. Rows of one measure share its id; rows that were given ids of their own are known by
 * their goal and a name that is the same but for the words for women and men.
 */
export function sexSplit(plan: Pick<Plan, 'goals' | 'measures'>, model: GovernanceModel): SexSplit {
  const relatives = new Map<string, MeasureGroup[]>();
  for (const group of measureLookup(plan, model).groups) {
    const key = familyOf(group);
    const family = key === undefined ? undefined : relatives.get(key);
    if (family) family.push(group);
    else if (key !== undefined) relatives.set(key, [group]);
  }
  return {
    lacking(group) {
      const name = nameOf(group) ?? '';
      const named = sexesNamedIn(name);
      if (named.size === 1 || BALANCE.test(idKey(name)) || (named.size === 2 && COMPARING.test(idKey(name)))) return [];
      const key = familyOf(group);
      const rows = (key === undefined ? [group] : (relatives.get(key) ?? [group])).flatMap((each) => each.rows);
      if (sharesIdAndSex(rows) || rows.some((row) => problemOf(row, 'sex')?.kind === 'error-value')) return [];
      const anyValues = rows.some(hasValues);
      return (['women', 'men'] as const).filter(
        (sex) => !rows.some((row) => row.sex === sex && (hasValues(row) || !anyValues)),
      );
    },
  };
}

/** How a measure is marked as about persons: by any of its rows; undefined where none answers, `unread` where one cannot be read. */
export function markedAboutPersons({ rows }: MeasureGroup): boolean | 'unread' | undefined {
  if (rows.some((row) => problemOf(row, 'aboutPersons'))) return 'unread';
  const answers = rows.flatMap(({ aboutPersons }) => aboutPersons ?? []);
  return answers.includes(true) ? true : answers.includes(false) ? false : undefined;
}

/** Whether a measure is about resources: by its kind, or where none is stated, by a unit of money. */
export function isResourceMeasure({ rows }: MeasureGroup): boolean {
  const kind = rows.find((row) => row.kind !== undefined)?.kind;
  if (kind !== undefined) return RESOURCE.test(idKey(kind));
  return rows.some(({ unit }) => unit !== undefined && MONEY.test(idKey(unit)));
}

/** Whether two rows have the same id and sex: one of them may well be the row that lacks (`chain/duplicate-key`). */
function sharesIdAndSex(rows: readonly Measure[]): boolean {
  const keys = rows.flatMap(({ id, sex }) => (id === undefined || sex === undefined ? [] : [`${idKey(id)}/${sex}`]));
  return new Set(keys).size < keys.length;
}

function nameOf({ main, rows }: MeasureGroup): string | undefined {
  return [main, ...rows].find(({ name }) => name !== undefined)?.name;
}

function familyOf(group: MeasureGroup): string | undefined {
  const name = nameOf(group);
  if (name === undefined || group.goalId === undefined) return undefined;
  const words = idKey(name)
    .split(/[\s,;:()/–-]+/u)
    .filter((word) => word !== '' && word !== 'och' && !isSexWord(word) && !TOTAL_WORDS.has(word));
  return wordsOf(words.join(' ')).length === 0 ? undefined : `${idKey(group.goalId)}|${words.join(' ')}`;
}

function hasValues(row: Measure): boolean {
  return (
    row.results.length + row.targets.length > 0 ||
    Object.keys(row.source.problems ?? {}).some((field) => /^(?:results|targets):/.test(field))
  );
}

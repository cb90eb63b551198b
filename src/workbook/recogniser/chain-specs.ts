import type { EntityKind } from '../../plan/source';
import { matchHeader, type Assignment } from './assign';
import data from './dictionary.json';
import type { HeaderDictionary } from './header-dictionary';
import type { HeaderCell } from './header-cell';
import type { LevelName } from './level-names';
import type { Carry, Spec } from './spec';

interface GoalColumn {
  readonly header: HeaderCell;
  readonly level?: LevelName;
  id?: HeaderCell;
  /** True where the column only refers to goals listed elsewhere. */
  isReference?: boolean;
}

/** What the values under the headers tell. Without it headers alone decide. */
export interface ChainValues {
  /** Whether a column only refers to goals that are listed elsewhere, be it to none that there is. */
  refers(column: number): boolean;
  /** Whether most of a column's values are the ids or texts of goals listed elsewhere. */
  lists(column: number): boolean;
  /** Whether a column of ids numbers the texts of another column, and not the rows. */
  numbers(id: number, text: number): boolean;
}

const HEADERS_ALONE: ChainValues = { refers: () => false, lists: () => false, numbers: () => true };

interface Main {
  readonly entity: EntityKind;
  readonly header: HeaderCell;
  readonly columns: Assignment[];
  readonly goal?: GoalColumn;
}

const LINKING = new Set(data.linking);
const GOAL_WORDS = /^(?:mål(?:et|formulering|beskrivning|text|rubrik|namn)?|goal|objective)$/;
/** Levels up to this one are the council's: a plain column "Mål" beside them holds the goals below. */
const LOWEST_COUNCIL_LEVEL = 'Inriktningsmål';

/** The columns of goal texts, the upper level first: named by their level (`Effektmål`) or plainly `Mål`. */
function goalColumns(dictionary: HeaderDictionary, headers: readonly HeaderCell[]): GoalColumn[] {
  const council = dictionary.levels.find(({ name }) => name === LOWEST_COUNCIL_LEVEL)?.rank ?? 5;
  const found: (GoalColumn & { rank: number })[] = [];
  for (const header of headers) {
    if (header.year !== undefined || header.key === '' || LINKING.has(header.key.split(' ')[0]!)) continue;
    const level = dictionary.level(header.key);
    if (level) found.push({ header, level, rank: level.rank });
    else if (GOAL_WORDS.test(header.key)) found.push({ header, rank: council + 0.5 });
  }
  return found.sort((a, b) => a.rank - b.rank || a.header.column - b.header.column);
}

/**
 * The entities of a region whose rows hold a chain: goals of several levels, or a goal with its measures or activities beside it.
 * Undefined where the rows hold one entity only. Goals that are listed elsewhere give no entity here, only the reference.
 */
export function chainSpecs(
  dictionary: HeaderDictionary,
  headers: readonly HeaderCell[],
  values: ChainValues = HEADERS_ALONE,
): Spec[] | undefined {
  const goals = goalColumns(dictionary, headers);
  const taken = new Set(goals.map(({ header }) => header));
  const mainOf = (entity: 'measures' | 'activities' | 'assignments', field: string): HeaderCell | undefined =>
    headers.find((header) => {
      if (taken.has(header) || header.year !== undefined) return false;
      const match = dictionary.field(entity, header.key);
      return (
        match?.field === field &&
        match.confidence >= 0.8 &&
        !/^(?:åtgärd|nr|benämning|beskrivning|namn)$/.test(header.key) &&
        !/-?id$/.test(header.key)
      );
    });
  const mains: Main[] = goals.map((goal) => ({ entity: 'goals', header: goal.header, columns: [], goal }));
  for (const [entity, field] of [
    ['assignments', 'title'],
    ['measures', 'name'],
    ['activities', 'title'],
  ] as const) {
    const header = mainOf(entity, field);
    if (!header || taken.has(header)) continue;
    taken.add(header);
    mains.push({ entity, header, columns: [] });
  }
  if (mains.length < 2) return undefined;
  for (const main of mains) {
    if (main.goal && values.refers(main.header.column)) main.goal.isReference = true;
    takeId(dictionary, main, headers, taken, values);
  }
  shareOut(dictionary, headers, mains, taken);
  return mains.flatMap((main, index) => (main.goal?.isReference ? [] : [toSpec(main, mains, index)]));
}

/** An id column stands just to the left of what it numbers. */
function takeId(
  dictionary: HeaderDictionary,
  main: Main,
  headers: readonly HeaderCell[],
  taken: Set<HeaderCell>,
  values: ChainValues,
): void {
  const left = headers[headers.indexOf(main.header) - 1];
  if (!left || taken.has(left) || dictionary.field(main.entity, left.key)?.field !== 'id') return;
  if (
    main.goal &&
    !(main.goal.isReference ? values.lists(left.column) : values.numbers(left.column, main.header.column))
  )
    return;
  taken.add(left);
  main.columns.push({ header: left, field: 'id', confidence: 0.8 });
  if (main.goal) main.goal.id = left;
}

/** Every other column goes to the nearest entity on its left that knows its header, else to any that does. */
function shareOut(
  dictionary: HeaderDictionary,
  headers: readonly HeaderCell[],
  mains: readonly Main[],
  taken: ReadonlySet<HeaderCell>,
): void {
  const lowestGoal = mains.findLast(({ entity }) => entity === 'goals');
  const takers = mains.filter((main) => main.entity !== 'goals' || (main === lowestGoal && !main.goal!.isReference));
  for (const header of headers) {
    if (taken.has(header)) continue;
    const near = [...takers].sort((a, b) => distance(a.header, header) - distance(b.header, header));
    const matches = near.flatMap((main) => {
      const match = matchHeader(dictionary, main.entity, header);
      return match && !/^(?:title|name|goalIds?)$/.test(match.field) ? [{ main, match }] : [];
    });
    const chosen = matches.find(({ match }) => match.confidence >= 0.8) ?? matches[0];
    if (!chosen) continue;
    const slot = chosen.main.columns.findIndex(
      ({ field, variant }) => field === chosen.match.field && variant?.value === chosen.match.variant?.value,
    );
    if (slot >= 0) continue;
    chosen.main.columns.push(chosen.match);
    if (chosen.match.field === 'id' && chosen.main.goal) chosen.main.goal.id = header;
  }
}

function distance(main: HeaderCell, header: HeaderCell): number {
  return header.column > main.column ? header.column - main.column : 10_000 + main.column - header.column;
}

function toSpec(main: Main, mains: readonly Main[], index: number): Spec {
  const goals = mains.filter(({ entity }) => entity === 'goals');
  const carry: Carry[] = goals.map(({ goal }) => ({
    lead: goal!.header.column,
    follow: goal!.id ? [goal!.id.column] : [],
  }));
  const columns: Assignment[] = [
    { header: main.header, field: main.entity === 'measures' ? 'name' : 'title', confidence: 0.9 },
    ...main.columns,
  ];
  const above = main.entity === 'goals' ? goals[index - 1] : goals.at(-1);
  if (above) {
    const field = main.entity === 'goals' ? 'parentIds' : main.entity === 'measures' ? 'goalId' : 'goalIds';
    columns.push({ header: above.goal!.id ?? above.header, field, confidence: 0.8 });
  }
  const assignment = mains.find(({ entity }) => entity === 'assignments');
  if (main.entity === 'activities' && assignment) {
    const id = assignment.columns.find(({ field }) => field === 'id');
    columns.push({ header: id?.header ?? assignment.header, field: 'assignmentId', confidence: 0.8 });
    carry.push({ lead: assignment.header.column, follow: id ? [id.header.column] : [] });
  }
  const level = main.goal?.level;
  return {
    entity: main.entity,
    columns,
    constants: level ? { level: { value: level.name, cell: main.header.cell } } : {},
    carry,
    main: main.header.column,
    ...(main.entity === 'goals' && { optional: true as const }),
  };
}

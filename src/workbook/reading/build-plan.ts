import type { BudgetRow, Frame, MoneyUnit, Phase, Plan } from '../../plan/plan';
import { sameRows } from '../../plan/same-rows';
import type { Block, EntityKind, Sourced } from '../../plan/source';
import { idKey, nameKey } from '../../text/ids';
import type { RecognisedBlock, RecognisedRow } from '../recogniser/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { readText } from './cell-reader';
import { GoalIndex } from './goal-index';
import { mergeDerivedGoals, readActivity, readAssignment, readGoal, readMeasure } from './goal-rows';
import { readLadder } from './ladder';
import { normaliseSigns } from './ledger-signs';
import { notCalculated } from './not-calculated';
import { mergeAmounts, mergeMeasures, mergeYears } from './merge-years';
import {
  readAllocation,
  readBalanceRow,
  readBudgetRow,
  readCarryOver,
  readFrame,
  type BudgetColumn,
} from './money-rows';
import { readDecision, readFollowUp, readGoverningDocument, readOrganisation } from './other-rows';
import { phaseOfColumn, pristine, toBlock, type WritableBlock } from './plan-block';
import { plausibleUnits } from './plausible-units';
import { rangeFacts } from './range-facts';
import type { ReadNote } from './read-note';
import { canRemember, earlierBlock, RememberedRows, type ReadBlock, type RowMemory } from './row-memory';
import { RowReader } from './row-reader';
import { readSettings } from './settings';
import { withOwner } from './with-owner';
import { columnYears, plannedYears } from './years';

/** A plan and what is to be said about how it was read. */
export interface PlanReading {
  readonly plan: Plan;
  readonly notes: readonly ReadNote[];
  /** What the next reading of the same workbook, after an edit, need not read again. */
  readonly memory: RowMemory;
}

/**
 * Makes the plan of a workbook from its recognised blocks. `fallbackYear` is used where the workbook states no budget year at all. With the `memory`
 * of the reading before an edit, rows that did not change are the same objects as before; the plan is the same with or without it.
 */
export function buildPlan(
  workbook: WorkbookSnapshot,
  found: readonly RecognisedBlock[],
  fallbackYear?: number,
  memory?: RowMemory,
): PlanReading {
  const settingBlocks = found.filter((block) => block.entity === 'settings');
  const stated = readSettings(workbook, settingBlocks);
  const ladder = readLadder(workbook, settingBlocks);
  const recognised = withOwner(found, stated);
  const years = plannedYears(workbook, stated.budgetYear, fallbackYear, recognised);
  const unit = stated.unit ?? soleUnit(recognised) ?? 'kr';
  const blocks: Block[] = [];
  const phaseOf = phaseByYear(years[0]);

  const before =
    memory && canRemember(memory.workbook, workbook) && memory.budgetYear === years[0] ? memory : undefined;
  const shared = new Map<RecognisedBlock, WritableBlock>();
  const reused = new Map<RecognisedBlock, ReadBlock>();
  const read: ReadBlock[] = [];
  const sharedBlock = (block: RecognisedBlock): WritableBlock => {
    const known = shared.get(block);
    if (known) return known;
    const made = toBlock(block, phaseOf);
    const earlier = before && earlierBlock(before, block, made, unitOf(block));
    if (earlier) reused.set(block, earlier);
    shared.set(block, earlier?.block ?? made);
    return earlier?.block ?? made;
  };
  let mended: ReadonlyMap<RecognisedBlock, MoneyUnit> = new Map();
  const unitOf = (block: RecognisedBlock): MoneyUnit => mended.get(block) ?? block.unit ?? unit;

  /** `open` is called once a block: what holds for all its rows is worked out there. With `keep` the reading is the plan's, else one to try something. */
  const rowsOf = <Entity extends Sourced | undefined | void>(
    entity: EntityKind,
    open: (block: RecognisedBlock) => (row: RowReader) => Entity,
    keep = true,
  ): Entity[] => {
    const entities: Entity[] = [];
    for (const block of recognised) {
      if (block.entity !== entity) continue;
      const sheet = workbook.sheets.find((candidate) => candidate.name === block.sheet);
      if (!sheet) continue;
      const shared = sharedBlock(block);
      const readRow = open(block);
      const readAnew = (row: RecognisedRow): Entity =>
        readRow(new RowReader(workbook, sheet, block, shared, row, unitOf(block)));
      if (!keep) {
        for (const row of block.rows) entities.push(readAnew(row));
        continue;
      }
      blocks.push(shared);
      const known = REFERRING.has(entity) && !sameGoals ? undefined : rememberedRows(reused.get(block), sheet);
      const own = block.rows.map((row) => (known?.entityOf(row) as Entity | undefined) ?? readAnew(row));
      for (const one of own) entities.push(one);
      if (entity !== 'settings')
        read.push({
          recognised: block,
          block: shared,
          made: pristine(shared),
          unit: unitOf(block),
          entities: own as Sourced[],
        });
    }
    return entities;
  };
  const rememberedRows = (earlier: ReadBlock | undefined, now: SheetSnapshot): RememberedRows | undefined => {
    const then = earlier && before?.workbook.sheets.find(({ name }) => name === now.name);
    return earlier && then && new RememberedRows(earlier, then, now);
  };
  let sameGoals = false;

  rowsOf('settings', () => () => undefined);
  const organisations = rowsOf('organisations', () => readOrganisation);
  const goalNames: (string | undefined)[] = [];
  rowsOf('goals', () => (row) => void goalNames.push(row.read('id', readText), row.read('title', readText)), false);
  sameGoals = before !== undefined && sameRows(before.goals.goals, goalNames);
  const listed = before && sameGoals ? before.goals : new GoalIndex(goalNames);
  const goals = mergeDerivedGoals(rowsOf('goals', () => (row) => readGoal(row, listed)));
  const measures = mergeYears(
    rowsOf('measures', (block) => {
      const years = { results: columnYears(block, 'results'), targets: columnYears(block, 'targets') };
      return (row) => readMeasure(row, listed, years);
    }),
    (measure) =>
      `${idKey(measure.goalId ?? '')}|${idKey(measure.id ?? '')}|${nameKey(measure.name ?? '')}|${measure.sex ?? ''}`,
    mergeMeasures,
  );
  const activities = rowsOf('activities', () => (row) => readActivity(row, listed));
  const assignments = rowsOf('assignments', () => (row) => readAssignment(row, listed));
  const readFrames = (keep: boolean): Frame[] =>
    mergeYears(
      rowsOf(
        'frames',
        (block) => {
          const amounts = columnYears(block, 'amounts');
          return (row) => readFrame(row, amounts);
        },
        keep,
      ),
      (frame) => `${nameKey(frame.organisation ?? '')}|${frame.kind ?? ''}`,
      mergeAmounts<Frame>,
    );
  const readBudget = (keep: boolean): ReturnType<typeof normaliseSigns> =>
    normaliseSigns(
      mergeYears(
        rowsOf(
          'budget',
          (block) => {
            const columns = budgetColumns(block, phaseOf);
            return (row) => readBudgetRow(row, columns, phaseOf);
          },
          keep,
        ),
        (row) =>
          [row.organisation, row.unit, row.account, row.activity, row.text, row.kind]
            .map((part) => nameKey(part ?? ''))
            .join('|'),
        mergeAmounts<BudgetRow>,
      ),
    );
  let frames = readFrames(true);
  let normalised = readBudget(true);
  const blockOf = new Map([...shared].map(([block, made]) => [made, block]));
  mended = plausibleUnits(
    {
      blocks: recognised.filter(({ entity }) => entity === 'frames' || entity === 'budget'),
      organisations,
      frames,
      budget: normalised.rows,
      blockOf: (row) => blockOf.get(row.source.block),
      unitOf,
    },
    (block) => block.unit !== undefined || (block.template && stated.unit !== undefined),
  );
  if (mended.size > 0) {
    frames = readFrames(false);
    normalised = readBudget(false);
  }
  const carryOvers = rowsOf('carryOvers', () => readCarryOver);
  const allocations = rowsOf('allocations', () => readAllocation);
  const balance = rowsOf('balance', (block) => {
    const amounts = columnYears(block, 'amounts');
    return (row) => readBalanceRow(row, amounts);
  });
  const documents = rowsOf('documents', () => readGoverningDocument);
  const decisions = rowsOf('decisions', () => readDecision);
  const followUps = rowsOf('followUps', () => (row) => readFollowUp(row, listed));
  for (const [block, made] of shared) {
    if (!MONEY.has(block.entity)) continue;
    const kind = block.entity === 'budget' ? normalised.turned.get(block.sheet) : undefined;
    // The earlier plan has this very block: where it is now written otherwise, nothing can be shared with that plan.
    if (reused.has(block) && (made.unit !== unitOf(block) || made.turned !== kind))
      return buildPlan(workbook, found, fallbackYear);
    made.unit = unitOf(block);
    if (kind) made.turned = kind;
  }

  const facts = rangeFacts(workbook, recognised, shared, before);
  return {
    memory: { workbook, budgetYear: years[0], goals: listed, blocks: read, facts },
    plan: {
      settings: {
        ...stated,
        ...(ladder.cell && { ladder: ladder.parts, cells: { ...stated.cells, ladder: ladder.cell } }),
        ...(stated.budgetYear === undefined && years[0] !== undefined && { budgetYear: years[0] }),
        unit,
      },
      years,
      blocks,
      organisations,
      goals,
      measures,
      activities,
      assignments,
      frames,
      budget: normalised.rows,
      carryOvers,
      allocations,
      balance,
      documents,
      decisions,
      followUps,
      facts,
    },
    notes: [...normalised.notes, ...unitsTaken(mended), ...notCalculated(workbook, recognised), ...ladder.notes],
  };
}

/** A note for each sheet whose unit was taken from how its amounts compare with the others. */
function unitsTaken(mended: ReadonlyMap<RecognisedBlock, MoneyUnit>): ReadNote[] {
  const units = new Map([...mended].map(([{ sheet }, unit]) => [sheet, unit]));
  return [...units].map(([sheet, unit]) => ({ messageId: 'unit-taken', sheet, unit }));
}

/** The one unit that the blocks state, where they agree. */
function soleUnit(recognised: readonly RecognisedBlock[]): MoneyUnit | undefined {
  const units = new Set(recognised.flatMap((block) => (block.unit ? [block.unit] : [])));
  return units.size === 1 ? [...units][0] : undefined;
}

/** A bare year column of a budget: the budget year is budget, later ones are plan, earlier ones actual. */
function phaseByYear(budgetYear: number | undefined): (year: number) => Phase {
  return (year) => (budgetYear === undefined || year === budgetYear ? 'budget' : year > budgetYear ? 'plan' : 'actual');
}

function budgetColumns(block: RecognisedBlock, phaseOf: (year: number) => Phase): BudgetColumn[] {
  return block.columns.flatMap(({ field }) => {
    const [name, text] = field.split(':');
    if (text === undefined) return [];
    const year = Number(text);
    const phase = phaseOfColumn(block, name!, year, phaseOf);
    return [{ year, phase, field: `${phase}:${year}` }];
  });
}

/** The tables whose rows refer to goals. */
const REFERRING: ReadonlySet<EntityKind> = new Set(['goals', 'measures', 'activities', 'assignments', 'followUps']);

/** The tables that hold amounts. */
const MONEY: ReadonlySet<EntityKind> = new Set(['frames', 'budget', 'carryOvers', 'allocations', 'balance']);

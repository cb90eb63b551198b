import type { RangeFacts } from '../../plan/facts';
import type { MoneyUnit } from '../../plan/plan';
import { sameRows } from '../../plan/same-rows';
import type { Block, Sourced } from '../../plan/source';
import type { RecognisedBlock, RecognisedRow } from '../recogniser/recognised';
import type { GoalIndex } from './goal-index';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';

/** What a plan's reading was made from, block by block, so that after an edit only the rows that changed are read again. */
export interface RowMemory {
  readonly workbook: WorkbookSnapshot;
  /** The budget year, which tells the phase of year columns. */
  readonly budgetYear: number | undefined;
  /** What references are looked up in. */
  readonly goals: GoalIndex;
  readonly blocks: readonly ReadBlock[];
  readonly facts: readonly RangeFacts[];
}

/** A block as it was read. */
export interface ReadBlock {
  readonly recognised: RecognisedBlock;
  /** The plan's block, and what it was when it was made: its unit and signs come last. */
  readonly block: Block;
  readonly made: Block;
  readonly unit: MoneyUnit;
  /** What each of the recognised rows gave, before rows are brought together. */
  readonly entities: readonly Sourced[];
}

/** Gives back, row by row from the top, what an earlier reading made of a block. */
export class RememberedRows {
  private at = 0;

  constructor(
    private readonly earlier: ReadBlock,
    private readonly before: SheetSnapshot,
    private readonly now: SheetSnapshot,
  ) {}

  /** The entity of a row that reads as it did; undefined where it has to be read. */
  entityOf(row: RecognisedRow): Sourced | undefined {
    const { rows } = this.earlier.recognised;
    while ((rows[this.at]?.row ?? Number.POSITIVE_INFINITY) < row.row) this.at += 1;
    const old = rows[this.at];
    if (old?.row !== row.row || !this.isSameRow(row.row)) return undefined;
    if (row.cells === undefined && old.cells === undefined) return this.earlier.entities[this.at];
    const isSame =
      sameRows(row.cells, old.cells) && Object.values(row.cells!).every((cell) => this.isSameRow(cell.row));
    return isSame ? this.earlier.entities[this.at] : undefined;
  }

  private isSameRow(row: number): boolean {
    return this.before.rows[row] === this.now.rows[row];
  }
}

/** Whether rows of the one workbook can be taken for the other's at all: their number formats mean the same. */
export function canRemember(before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  return (
    before.date1904 === now.date1904 && before.formats.every((format, index) => sameRows(format, now.formats[index]))
  );
}

/** The earlier reading of a block, where the block is what it was. */
export function earlierBlock(
  memory: RowMemory,
  recognised: RecognisedBlock,
  made: Block,
  unit: MoneyUnit,
): ReadBlock | undefined {
  return memory.blocks.find(
    (earlier) =>
      earlier.made.sheet === made.sheet &&
      earlier.unit === unit &&
      sameRows(earlier.made, made) &&
      sameRows(earlier.recognised.constants, recognised.constants),
  );
}

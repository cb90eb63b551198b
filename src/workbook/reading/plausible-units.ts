import type { BudgetRow, Frame, MoneyUnit, Organisation } from '../../plan/plan';
import { nameKey } from '../../text/ids';
import type { RecognisedBlock } from '../recogniser/recognised';

/** What the units are judged by: the amounts as they were read with the units assumed. */
export interface MoneyRead {
  /** The blocks of frames and budgets. */
  readonly blocks: readonly RecognisedBlock[];
  readonly organisations: readonly Organisation[];
  readonly frames: readonly Frame[];
  /** Income and costs positive, as they are in the plan. */
  readonly budget: readonly BudgetRow[];
  /** The block that a row was read from. */
  readonly blockOf: (row: Frame | BudgetRow) => RecognisedBlock | undefined;
  /** The unit that a block was read with. */
  readonly unitOf: (block: RecognisedBlock) => MoneyUnit;
}

const UNITS: readonly MoneyUnit[] = ['kr', 'tkr', 'mnkr'];
/** How far from a whole power of a thousand a ratio may lie, in powers of ten. */
const SLACK = 0.6;
const MOST = 0.75;

/**
 * Units for frames and budgets that state none themselves, where the unit taken from elsewhere puts a committee's budget three orders
 * of magnitude away from its frame. `isStated` tells the blocks whose unit is beyond doubt.
 */
export function plausibleUnits(
  read: MoneyRead,
  isStated: (block: RecognisedBlock) => boolean,
): Map<RecognisedBlock, MoneyUnit> {
  const better = new Map<RecognisedBlock, MoneyUnit>();
  if (read.blocks.every(isStated)) return better;
  const keyOf = organisationKeys(read.organisations);
  const frames = frameSizes(read.frames, keyOf);
  if (frames.size === 0) return better;
  const budgets = budgetSizes(read, keyOf);
  const steps = new Map([...budgets].map(([block, sizes]) => [block, stepBetween(sizes, frames)]));
  for (const [block, step] of steps) {
    const unit = step && !isStated(block) ? shifted(read.unitOf(block), -step) : undefined;
    if (unit) better.set(block, unit);
  }
  if (better.size > 0) return better;
  // Where every budget is sure of its unit and all say the same of the frames, the frames are mended.
  const [step, ...others] = new Set(steps.values());
  if (!step || others.length > 0) return better;
  for (const block of new Set(read.frames.map(read.blockOf))) {
    const unit = block && !isStated(block) ? shifted(read.unitOf(block), step) : undefined;
    if (block && unit) better.set(block, unit);
  }
  return better;
}

function shifted(unit: MoneyUnit, steps: number): MoneyUnit | undefined {
  return UNITS[UNITS.indexOf(unit) + steps];
}

/** A committee's key by its name or its code. */
function organisationKeys(organisations: readonly Organisation[]): (name: string) => string {
  const codes = new Map<string, string>();
  for (const { code, name } of organisations)
    if (code !== undefined && name !== undefined) codes.set(nameKey(code), nameKey(name));
  return (name) => codes.get(nameKey(name)) ?? nameKey(name);
}

/** Each committee's largest operating frame of a year, in kronor. */
function frameSizes(frames: readonly Frame[], keyOf: (name: string) => string): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { organisation, kind, amounts } of frames) {
    if (organisation === undefined || kind === 'investment') continue;
    const key = keyOf(organisation);
    for (const { value } of amounts) if (value > (sizes.get(key) ?? 0)) sizes.set(key, value);
  }
  return sizes;
}

/** Each block's largest net cost of a year for each committee, in kronor. */
function budgetSizes(read: MoneyRead, keyOf: (name: string) => string): Map<RecognisedBlock, Map<string, number>> {
  const nets = new Map<RecognisedBlock, Map<string, Map<number, number>>>();
  for (const row of read.budget) {
    const block = read.blockOf(row);
    if (!block || row.organisation === undefined || row.kind === 'investment') continue;
    const ofBlock = nets.get(block) ?? new Map<string, Map<number, number>>();
    nets.set(block, ofBlock);
    const key = keyOf(row.organisation);
    const years = ofBlock.get(key) ?? new Map<number, number>();
    ofBlock.set(key, years);
    for (const { year, value } of row.amounts)
      years.set(year, (years.get(year) ?? 0) + (row.kind === 'income' ? -value : value));
  }
  return new Map(
    [...nets].map(([block, committees]) => [
      block,
      new Map([...committees].map(([key, years]) => [key, Math.max(...[...years.values()].map(Math.abs))])),
    ]),
  );
}

/** By how many thousands the sizes lie above the frames, where most committees agree; 0 where they fit or tell nothing. */
function stepBetween(sizes: ReadonlyMap<string, number>, frames: ReadonlyMap<string, number>): number {
  const ratios = [...sizes].flatMap(([key, size]) => {
    const frame = frames.get(key);
    return frame !== undefined && frame > 0 && size > 0 ? [Math.log10(size / frame)] : [];
  });
  for (const step of [1, -1, 2, -2]) {
    const agreeing = ratios.filter((ratio) => Math.abs(ratio - 3 * step) <= SLACK);
    if (agreeing.length > 0 && agreeing.length >= ratios.length * MOST) return step;
  }
  return 0;
}

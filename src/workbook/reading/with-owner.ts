import type { PlanSettings } from '../../plan/plan';
import type { EntityKind } from '../../plan/source';
import type { RecognisedBlock } from '../recogniser/recognised';

const OWNED: ReadonlySet<EntityKind> = new Set(['frames', 'budget', 'carryOvers', 'allocations']);

/**
 * In one committee's own workbook its tables of money need no column for the committee: a block that names none belongs to the one
 * that Plan's Nämnd states.
 */
export function withOwner(
  blocks: readonly RecognisedBlock[],
  { committee, cells }: Pick<PlanSettings, 'committee' | 'cells'>,
): readonly RecognisedBlock[] {
  if (committee === undefined) return blocks;
  const cell = cells['committee'];
  return blocks.map((block) =>
    OWNED.has(block.entity) && !namesOwner(block)
      ? { ...block, constants: { ...block.constants, organisation: { value: committee, ...(cell && { cell }) } } }
      : block,
  );
}

function namesOwner({ columns, constants, rows }: RecognisedBlock): boolean {
  return (
    constants['organisation'] !== undefined ||
    columns.some(({ field }) => field === 'organisation') ||
    rows.some(({ cells }) => cells?.['organisation'] !== undefined)
  );
}

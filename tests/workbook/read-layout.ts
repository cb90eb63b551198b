import { buildPlan } from '../../src/workbook/reading/build-plan';
import { recognise } from '../../src/workbook/recogniser/recognise';
import type { RecognisedBlock } from '../../src/workbook/recogniser/recognised';
import type { Plan } from '../../src/plan/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The plan of a workbook, all the way from its cells. */
export function planOf(workbook: WorkbookSnapshot, fallbackYear?: number): Plan {
  return buildPlan(workbook, recognise(workbook), fallbackYear).plan;
}

/** A block in short: its entity, the column of each field by header, and its data rows counted from one. */
export function brief(block: RecognisedBlock): { entity: string; fields: Record<string, string>; rows: number[] } {
  return {
    entity: block.entity,
    fields: Object.fromEntries(block.columns.map(({ field, header }) => [field, header])),
    rows: block.rows.map(({ row }) => row + 1),
  };
}

import { planYears } from '../../plan/years';
import type { EntityKind } from '../../plan/source';
import type { RecognisedBlock } from '../recogniser/recognised';

/** The tables whose years say what the plan years are, most telling first. */
const TELLING: readonly { readonly entity: EntityKind; readonly field: string }[] = [
  { entity: 'frames', field: 'amounts' },
  { entity: 'measures', field: 'targets' },
  { entity: 'budget', field: 'amounts' },
];

/** The years of a block's columns of one kind, ascending and each once. */
export function columnYears(block: RecognisedBlock, field: string): number[] {
  const years = new Set<number>();
  for (const column of block.columns) {
    const [name, year] = column.field.split(':');
    if (name === field && year !== undefined) years.add(Number(year));
  }
  return [...years].sort((a, b) => a - b);
}

/** The budget year and the two after it: as stated in Plan, else by `fallback`, else the first year of the frames, targets or budget. */
export function plannedYears(stated: number | undefined, fallback: number | undefined, blocks: readonly RecognisedBlock[]): readonly number[] {
  if (stated !== undefined) return planYears(stated);
  for (const { entity, field } of TELLING) {
    const years = blocks.filter((block) => block.entity === entity).flatMap((block) => columnYears(block, field));
    if (years.length > 0) return planYears(Math.min(...years));
  }
  return fallback === undefined ? [] : planYears(fallback);
}

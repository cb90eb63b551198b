import { planYears } from '../../plan/years';
import type { EntityKind } from '../../plan/source';
import type { RecognisedBlock } from '../recogniser/recognised';
import { formatAt, valueAt, type WorkbookSnapshot } from '../snapshot';
import { readYear } from './cell-reader';

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

/** The years of a block in long form, a year a row; in measures only of rows that set a target. */
function rowYears(workbook: WorkbookSnapshot, block: RecognisedBlock): number[] {
  const columnOf = (field: string): number | undefined =>
    block.columns.find((column) => column.field === field)?.column;
  const year = columnOf('year');
  const target = columnOf('target');
  const sheet = workbook.sheets.find(({ name }) => name === block.sheet);
  if (year === undefined || !sheet || (block.entity === 'measures' && target === undefined)) return [];
  return block.rows.flatMap(({ row }) => {
    if (block.entity === 'measures' && (valueAt(sheet, row, target!) ?? '') === '') return [];
    const read = readYear({
      value: valueAt(sheet, row, year),
      format: formatAt(workbook, sheet, row, year),
      date1904: workbook.date1904,
    });
    return read.value ?? [];
  });
}

/**
 * The budget year and the two after it: as stated in Plan, else the first year of the frames, targets or budget, else by
 * `fallback`.
 */
export function plannedYears(
  workbook: WorkbookSnapshot,
  stated: number | undefined,
  fallback: number | undefined,
  blocks: readonly RecognisedBlock[],
): readonly number[] {
  if (stated !== undefined) return planYears(stated);
  for (const { entity, field } of TELLING) {
    let first = Number.POSITIVE_INFINITY;
    for (const block of blocks) {
      if (block.entity !== entity) continue;
      for (const year of [...columnYears(block, field), ...(entity === 'budget' ? [] : rowYears(workbook, block))])
        first = Math.min(first, year);
    }
    if (Number.isFinite(first)) return planYears(first);
  }
  // A ledger's `Bu27`, `Plan -28`, `Plan -29`: the plan follows the budget year.
  const planned = blocks.filter(({ entity }) => entity === 'budget').flatMap((block) => columnYears(block, 'plan'));
  if (planned.length > 0) return planYears(Math.min(...planned) - 1);
  return fallback === undefined ? [] : planYears(fallback);
}

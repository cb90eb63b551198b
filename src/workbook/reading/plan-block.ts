import type { Phase } from '../../plan/plan';
import type { Block, YearHeader } from '../../plan/source';
import type { RecognisedBlock } from '../recogniser/recognised';

/** A block whose unit and signs are known only when all its rows are read. */
export type WritableBlock = { -readonly [Key in keyof Block]: Block[Key] };

/** A block without what is known of it only when all its rows are read. */
export function pristine({ unit: _unit, turned: _turned, ...made }: Block): Block {
  return made;
}

/** The plan's block of a recognised one. */
export function toBlock(block: RecognisedBlock, phaseOf: (year: number) => Phase): WritableBlock {
  const columns: Record<string, number> = {};
  const yearHeaders: YearHeader[] = [];
  for (const { field, column, headerCell } of block.columns) {
    const [name, year] = field.split(':');
    const key =
      block.entity === 'budget' && year !== undefined
        ? `${phaseOfColumn(block, name!, Number(year), phaseOf)}:${year}`
        : field;
    if (columns[key] === undefined) columns[key] = column;
    if (year !== undefined) yearHeaders.push({ field: key.split(':')[0]!, year: Number(year), cell: headerCell });
  }
  return {
    entity: block.entity,
    sheet: block.sheet,
    ...(block.table !== undefined && { table: block.table }),
    range: block.range,
    headerRow: block.headerRow,
    template: block.template,
    columns,
    yearHeaders,
    ...(block.heading && { heading: block.heading }),
  };
}

/** The phase of a year column. A later year that is headed `Budget` is a plan all the same, unless the plan has its own column. */
export function phaseOfColumn(
  block: RecognisedBlock,
  name: string,
  year: number,
  phaseOf: (year: number) => Phase,
): Phase {
  const due = phaseOf(year);
  if (name === 'amounts') return due;
  const swaps = (name === 'budget' && due === 'plan') || (name === 'plan' && due === 'budget');
  const stated = block.columns.some(({ field }) => field === `${due}:${year}` || field === `amounts:${year}`);
  return swaps && !stated ? due : (name as Phase);
}

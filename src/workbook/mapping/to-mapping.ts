import { columnLetters } from '../../plan/cell';
import { headerKey } from '../../text/headers';
import type { RecognisedBlock } from '../recogniser/recognised';
import type { Mapping, MappingBlock } from './mapping';

/** The mapping that says what the recogniser found, to be corrected, kept and used again. Blocks that a heading cut from one table are one. */
export function toMapping(blocks: readonly RecognisedBlock[]): Mapping {
  const named = blocks.filter(({ columns }) => columns.length > 0);
  const headers = headersByPlace(named);
  const entries = new Map<string, MappingBlock>();
  for (const block of named) {
    const entry = toEntry(block, headers.get(placeOf(block))!);
    const key = JSON.stringify(entry);
    if (!entries.has(key)) entries.set(key, entry);
  }
  return { format: 'styrkoll-mapping', version: 1, blocks: [...entries.values()] };
}

function placeOf({ sheet, table, headerRow }: RecognisedBlock): string {
  return JSON.stringify([sheet, table ?? headerRow]);
}

/** The columns of each header key, over all blocks of one table: a header that stands twice names no column. */
function headersByPlace(blocks: readonly RecognisedBlock[]): Map<string, Map<string, Set<number>>> {
  const places = new Map<string, Map<string, Set<number>>>();
  for (const block of blocks) {
    const place = placeOf(block);
    const headers = places.get(place) ?? new Map<string, Set<number>>();
    places.set(place, headers);
    for (const { header, column } of [...block.columns, ...block.unmapped]) {
      const key = headerKey(header);
      headers.set(key, (headers.get(key) ?? new Set<number>()).add(column));
    }
  }
  return places;
}

function toEntry(block: RecognisedBlock, headers: ReadonlyMap<string, ReadonlySet<number>>): MappingBlock {
  const nameOf = (header: string, column: number): string => {
    const key = headerKey(header);
    return key === '' || headers.get(key)!.size > 1 ? columnLetters(column) : header;
  };
  const columns: Record<string, string | null> = Object.create(null) as Record<string, string | null>;
  for (const { header, column } of block.unmapped) columns[nameOf(header, column)] = null;
  for (const { header, column, field } of block.columns) columns[nameOf(header, column)] = field;
  const constants: Record<string, string | number | boolean> = {};
  for (const [field, { value, cell }] of Object.entries(block.constants)) {
    // What a heading says is read from the heading again: it may change.
    const headed =
      cell !== undefined &&
      block.heading !== undefined &&
      cell.row === block.heading.row &&
      cell.column === block.heading.column;
    if (!headed && value !== null && typeof value !== 'object') constants[field] = value;
  }
  return {
    sheet: block.sheet,
    ...(block.table === undefined ? { headerRow: block.headerRow + 1 } : { table: block.table }),
    entity: block.entity,
    columns,
    ...(block.unit && { unit: block.unit }),
    ...(Object.keys(constants).length > 0 && { constants }),
  };
}

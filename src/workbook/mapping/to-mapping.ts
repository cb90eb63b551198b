import { columnLetters } from '../../plan/cell';
import { headerKey } from '../../text/headers';
import type { RecognisedBlock } from '../recogniser/recognised';
import type { Mapping, MappingBlock } from './mapping';

/** The mapping that says what the recogniser found, to be corrected, kept and used again. Blocks that a heading cut from one table are one. */
export function toMapping(blocks: readonly RecognisedBlock[]): Mapping {
  const entries = new Map<string, MappingBlock>();
  for (const block of blocks) {
    if (block.columns.length === 0) continue;
    const entry = toEntry(block);
    const place = block.table === undefined ? { headerRow: block.headerRow + 1 } : { table: block.table };
    const key = JSON.stringify([block.sheet, place, entry]);
    if (!entries.has(key)) entries.set(key, entry);
  }
  return { format: 'styrkoll-mapping', version: 1, blocks: [...entries.values()] };
}

function toEntry(block: RecognisedBlock): MappingBlock {
  const all = [...block.columns.map(({ header, column }) => ({ header, column })), ...block.unmapped];
  const times = new Map<string, Set<number>>();
  for (const { header, column } of all) {
    const key = headerKey(header);
    const columns = times.get(key) ?? new Set<number>();
    times.set(key, columns.add(column));
  }
  const nameOf = (header: string, column: number): string => {
    const key = headerKey(header);
    return key === '' || times.get(key)!.size > 1 ? columnLetters(column) : header;
  };
  const columns: Record<string, string | null> = Object.create(null) as Record<string, string | null>;
  for (const { header, column } of block.unmapped) columns[nameOf(header, column)] = null;
  for (const { header, column, field } of block.columns) columns[nameOf(header, column)] = field;
  const constants: Record<string, string | number | boolean> = {};
  for (const [field, { value, cell }] of Object.entries(block.constants)) {
    // What a heading says is read from the heading again: it may change.
    const headed = cell !== undefined && block.heading !== undefined && cell.row === block.heading.row && cell.column === block.heading.column;
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

import { headerKey } from '../../text/headers';
import type { RecognisedBlock } from '../recogniser/recognised';
import type { Mapping, MappingBlock } from './mapping';
import { entriesFor, isSamePlace, type MappedPlace } from './match-mapping';

/** What a mapping says of these blocks' tables; what it says of a table that has moved, or of one with the same headers, is among it. */
export function entriesOf(mapping: Mapping | undefined, blocks: readonly RecognisedBlock[]): readonly MappingBlock[] {
  return mapping ? [...new Set(blocks.flatMap((block) => entriesFor(mapping, placeOf(block))))] : [];
}

/** The mapping with these entries instead of what it says of the blocks' own places; what it says of other tables stays. */
export function withEntries(
  mapping: Mapping | undefined,
  blocks: readonly RecognisedBlock[],
  entries: readonly MappingBlock[],
): Mapping {
  const places = blocks.map(placeOf);
  const others = (mapping?.blocks ?? []).filter((entry) => !places.some((place) => isSamePlace(entry, place)));
  return { format: 'styrkoll-mapping', version: 1, blocks: [...entries, ...others] };
}

/** The mapping without these entries; undefined where nothing is left of it. */
export function withoutEntries(mapping: Mapping, entries: readonly MappingBlock[]): Mapping | undefined {
  const gone = new Set(entries);
  const blocks = mapping.blocks.filter((entry) => !gone.has(entry));
  return blocks.length === 0 ? undefined : { ...mapping, blocks };
}

function placeOf({ sheet, table, headerRow, outline, columns, unmapped }: RecognisedBlock): MappedPlace {
  const headers = (outline?.headers ?? [...columns, ...unmapped]).map(({ column, header, headerCell }) => {
    const key = headerKey(header);
    return { column, text: header, key, cell: headerCell, rest: key };
  });
  return { sheet, headerRow, headers, ...(table !== undefined && { table }) };
}

import type { Mapping, MappingBlock } from '../mapping/mapping';
import { mappedColumn } from '../mapping/match-mapping';
import { assign, type Assignment } from './assign';
import type { HeaderDictionary } from './header-dictionary';
import type { RecognisedConstant } from './recognised';
import type { Region } from './region';
import type { Carry, Spec } from './spec';

/** The specs that a mapping gives a region: what it says is certain; where it has one entry, columns that it does not name are still looked at. */
export function mappedSpecs(dictionary: HeaderDictionary, region: Region, entries: readonly MappingBlock[]): Spec[] {
  const used = entries.filter((entry) => entry.entity !== undefined);
  const carry =
    used.length > 1
      ? carryOf(
          used.map((entry) => columnsOf(entry, region)),
          used.map(({ entity }) => entity === 'goals'),
        )
      : [];
  return used.map((entry) => {
    const columns = columnsOf(entry, region);
    const named = new Set(Object.keys(entry.columns).flatMap((name) => mappedColumn(name, region.headers) ?? []));
    if (used.length === 1) {
      const rest = region.headers.filter((header) => !named.has(header));
      const taken = new Set(columns.map(({ field }) => field));
      for (const match of assign(dictionary, entry.entity!, rest))
        if (!taken.has(match.field) && !match.field.startsWith(':')) columns.push(match);
    }
    const constants: Record<string, RecognisedConstant> = {};
    for (const [field, value] of Object.entries(entry.constants ?? {})) constants[field] = { value };
    const main =
      used.length > 1 ? columns.find(({ field }) => field === 'title' || field === 'name')?.header.column : undefined;
    return { entity: entry.entity!, columns, constants, carry, ...(main !== undefined && { main }) };
  });
}

function columnsOf(entry: MappingBlock, region: Region): Assignment[] {
  return Object.entries(entry.columns).flatMap(([name, field]) => {
    const header = mappedColumn(name, region.headers);
    return header && field !== null ? [{ header, field, confidence: 1 }] : [];
  });
}

/** Beside other entities goals carry down with their ids, and so does what refers to goals listed elsewhere. */
function carryOf(entries: readonly (readonly Assignment[])[], areGoals: readonly boolean[]): Carry[] {
  const carry = new Map<number, Carry>();
  const ids = new Set<number>();
  entries.forEach((columns, index) => {
    if (!areGoals[index]) return;
    const title = columns.find(({ field }) => field === 'title');
    const id = columns.find(({ field }) => field === 'id');
    if (id) ids.add(id.header.column);
    if (title) carry.set(title.header.column, { lead: title.header.column, follow: id ? [id.header.column] : [] });
  });
  for (const { field, header } of entries.flat()) {
    if (/^(?:goalIds?|parentIds|assignmentId)$/.test(field) && !carry.has(header.column) && !ids.has(header.column))
      carry.set(header.column, { lead: header.column, follow: [] });
  }
  return [...carry.values()].sort((a, b) => a.lead - b.lead);
}

/** Rows that a mapping names as header rows of a sheet, counted from zero. */
export function mappedHeaderRows(mapping: Mapping | undefined, sheet: string): number[] {
  return (mapping?.blocks ?? []).flatMap((block) =>
    block.sheet === sheet && block.table === undefined && block.headerRow !== undefined && !block.ignore
      ? [block.headerRow - 1]
      : [],
  );
}

import { parseA1 } from '../../plan/cell';
import { headerKey } from '../../text/headers';
import { idKey } from '../../text/ids';
import type { HeaderCell } from '../recogniser/header-cell';
import type { Mapping, MappingBlock } from './mapping';

/** A place in a workbook that a mapping may speak of. */
export interface MappedPlace {
  readonly sheet: string;
  readonly table?: string;
  readonly headerRow: number;
  readonly headers: readonly HeaderCell[];
}

/** How much of an entry's headers a moved table still has to show. */
const STILL_THE_SAME = 0.6;

/** The entries about a table or range: by the table's name, by its header row, else by its headers where the sheet has changed. */
export function entriesFor(mapping: Mapping, place: MappedPlace): readonly MappingBlock[] {
  const onSheet = mapping.blocks.filter((block) => idKey(block.sheet) === idKey(place.sheet));
  const { table } = place;
  if (table !== undefined) {
    const named = onSheet.filter((block) => block.table !== undefined && idKey(block.table) === idKey(table));
    if (named.length > 0) return named;
  }
  const here = onSheet.filter((block) => isAtRow(block, place));
  if (here.length > 0) return here;
  return onSheet.filter(
    (block) =>
      !block.ignore && likeness(block, place.headers) >= STILL_THE_SAME && Object.keys(block.columns).length >= 2,
  );
}

/** Whether an entry names this very place, and not one that it only resembles. */
export function isSamePlace(entry: MappingBlock, place: MappedPlace): boolean {
  if (idKey(entry.sheet) !== idKey(place.sheet)) return false;
  if (entry.table !== undefined) return place.table !== undefined && idKey(entry.table) === idKey(place.table);
  return isAtRow(entry, place);
}

function isAtRow(entry: MappingBlock, { headerRow, headers }: MappedPlace): boolean {
  return entry.headerRow === headerRow + 1 && (entry.ignore === true || likeness(entry, headers) >= STILL_THE_SAME);
}

/** The column that a mapping names: by header text first, else by its letters. */
export function mappedColumn(name: string, headers: readonly HeaderCell[]): HeaderCell | undefined {
  const key = headerKey(name);
  const byText = key === '' ? undefined : headers.find((header) => header.key === key);
  if (byText) return byText;
  const column = /^[A-Z]{1,3}$/.test(name) ? parseA1(`${name}1`)?.column : undefined;
  return column === undefined ? undefined : headers.find((header) => header.column === column);
}

function likeness(block: MappingBlock, headers: readonly HeaderCell[]): number {
  const names = Object.keys(block.columns);
  return names.length === 0
    ? 0
    : names.filter((name) => mappedColumn(name, headers) !== undefined).length / names.length;
}

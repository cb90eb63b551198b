import type { CellRef } from '../../plan/cell';
import type { EntityKind } from '../../plan/source';
import { assign } from './assign';
import { toHeaderCell } from './header-cell';
import { HeaderDictionary } from './header-dictionary';
import type { Vocabulary } from './vocabulary';

/** The fields that headers would mean if their table held this entity, by column; for somebody who corrects what a table was taken for. */
export function proposeFields(
  entity: EntityKind,
  headers: readonly { readonly header: string; readonly headerCell: CellRef }[],
  vocabulary?: Vocabulary,
): ReadonlyMap<number, string> {
  const dictionary = new HeaderDictionary(vocabulary);
  const cells = headers.map(({ header, headerCell }) => toHeaderCell(dictionary, [header], headerCell));
  const known = assign(dictionary, entity, cells).filter(({ field }) => !field.startsWith(':'));
  return new Map(known.map(({ header, field }) => [header.column, field]));
}

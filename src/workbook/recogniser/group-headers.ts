import { headerKey } from '../../text/headers';
import type { SheetSnapshot } from '../snapshot';
import { ENTITIES } from './header-dictionary';
import { headerText, headerYear } from './header-cell';
import { headerMerge } from './merges';
import type { Recognition } from './region';

/** The text of a group row for each column that it spans: merged over them, or standing over the first with blanks to its right. */
export function groupTexts(
  recognition: Recognition,
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
  lower: (column: number) => string,
): Map<number, string> {
  const spread = new Map<number, string>();
  const first = columns[0]!;
  let open: string | undefined;
  for (const column of columns) {
    const text = headerText(recognition.workbook, sheet, row, column);
    const merge = headerMerge(sheet, row, column);
    if (merge) {
      const value = headerText(recognition.workbook, sheet, merge.top, merge.left);
      // A title merged over the whole table says nothing about single columns.
      if (merge.left > first || (merge.left === column && merge.right === column)) spread.set(column, value);
      open = undefined;
      continue;
    }
    if (text !== '') open = column === first && lower(column) !== '' ? undefined : text;
    if (
      open !== undefined &&
      (text !== '' ||
        headerYear(recognition.dictionary, lower(column)) !== undefined ||
        isVariant(recognition, lower(column)))
    )
      spread.set(column, open);
  }
  return spread;
}

function isVariant(recognition: Recognition, text: string): boolean {
  const key = headerKey(text);
  return key !== '' && ENTITIES.some((entity) => recognition.dictionary.yearPrefix(entity, key)?.variant !== undefined);
}

/** Whether a group text says something of the columns below: a wording that stands beside years, or a year. */
export function isTelling(recognition: Recognition, group: string): boolean {
  const { dictionary } = recognition;
  const year = headerYear(dictionary, group);
  const key = year ? year.rest : headerKey(group);
  if (key === '') return year !== undefined;
  return ENTITIES.some((entity) => {
    const prefix = dictionary.yearPrefix(entity, key);
    return prefix !== undefined && (!prefix.bare || year !== undefined);
  });
}

/** A column's header with its group's, where the group adds to it: `Målnivå` over `2027`, `2027` over `Budget`. */
export function joinGroup(recognition: Recognition, group: string | undefined, own: string): string[] {
  if (group === undefined || group === '' || group === own) return [own];
  if (own === '') return [group];
  if (!isTelling(recognition, group) || headerKey(own).includes(headerKey(group))) return [own];
  const { dictionary } = recognition;
  const ownYear = headerYear(dictionary, own) !== undefined;
  const groupYear = headerYear(dictionary, group) !== undefined;
  if (ownYear === groupYear) return [own];
  return headerYear(dictionary, `${group} ${own}`) === undefined ? [own] : [group, own];
}

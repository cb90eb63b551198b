import type { CellRange } from '../../../src/index';
import type { HostChange, HostValue, HostValueType } from '../engine';
import type { BookState } from './book-state';
import { readCells } from './cells/read-cells';
import type { Draft } from './draft';

/** A change with what the cell held and holds, where one cell was edited; any other change as it is. */
export function withDetails(change: HostChange, draft: Draft): HostChange {
  if (change.kind !== 'cells' || change.changeType !== 'RangeEdited' || change.details) return change;
  const { top, left, bottom, right } = change.range;
  if (top !== bottom || left !== right) return change;
  const before = cellOf(draft.before, change.sheet, change.range, draft);
  const after = cellOf(draft.book, change.sheet, change.range, draft);
  if (!before || !after) return change;
  return {
    ...change,
    details: {
      valueBefore: before.value,
      valueAfter: after.value,
      valueTypeBefore: before.type,
      valueTypeAfter: after.type,
    },
  };
}

function cellOf(
  book: BookState,
  id: string,
  range: CellRange,
  { pools }: Draft,
): { readonly value: HostValue; readonly type: HostValueType } | undefined {
  const sheet = book.sheets.find((each) => each.id === id);
  if (!sheet) return undefined;
  const { values, types } = readCells(sheet, range, pools.formats);
  return { value: values[0]![0]!, type: types[0]![0]! };
}

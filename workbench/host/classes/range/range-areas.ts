import type { CellRange } from '../../../../src/index';
import { cellCount, COLUMNS, intersection, isEntireColumn, isEntireRow, ROWS } from '../../addresses/grid';
import { fullAddress } from '../../addresses/range-address';
import { HostObject, isA } from '../../protocol/host-object';
import { flag, found, whole } from '../arguments';
import { readOnly, type HostClass, type Method } from '../host-class';
import type { HostSession } from '../session';
import type { AreasTarget } from '../targets';
import { makeAreas, makeRange } from './make-range';
import { clearRange, itemAt } from './range-edits';
import { otherRange, usedPart } from './range-moves';
import { specialCells } from './special-cells';

function addresses({ sheet, ranges }: AreasTarget, session: HostSession): string {
  const { name } = session.sheet(sheet);
  return ranges.map((range) => fullAddress(name, range)).join(',');
}

function mapped(move: (range: CellRange, args: readonly unknown[]) => CellRange): Method<AreasTarget> {
  return ({ sheet, ranges }, args) =>
    makeAreas(
      sheet,
      ranges.map((range) => makeRange(sheet, move(range, args)).target.range),
    );
}

function common({ sheet, ranges }: AreasTarget, other: unknown, session: HostSession): HostObject<'RangeAreas'> | null {
  const others = isA(other, 'RangeAreas') ? other.target.ranges : [otherRange(other, sheet, session)];
  return makeAreas(
    sheet,
    ranges.flatMap((range) => others.flatMap((each) => intersection(range, each) ?? [])),
  );
}

function used(
  { sheet, ranges }: AreasTarget,
  valuesOnly: unknown,
  session: HostSession,
): HostObject<'RangeAreas'> | null {
  return makeAreas(
    sheet,
    ranges.flatMap((range) => usedPart({ sheet, range }, session, flag(valuesOnly)) ?? []),
  );
}

function special(
  { sheet, ranges }: AreasTarget,
  args: readonly unknown[],
  session: HostSession,
): HostObject<'RangeAreas'> | null {
  return makeAreas(
    sheet,
    ranges.flatMap((range) => specialCells({ sheet, range }, args[0], args[1], session)),
  );
}

/** `RangeAreas` */
export const RANGE_AREAS: HostClass<AreasTarget> = {
  scalars: {
    Address: readOnly(addresses),
    AddressLocal: readOnly(addresses),
    AreaCount: readOnly(({ ranges }) => ranges.length),
    CellCount: readOnly(({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(range), 0)),
    IsEntireColumn: readOnly(({ ranges }) => ranges.every(isEntireColumn)),
    IsEntireRow: readOnly(({ ranges }) => ranges.every(isEntireRow)),
    Style: readOnly(() => 'Normal'),
  },
  parts: {
    Areas: (target) => new HostObject('RangeCollection', target),
    ConditionalFormats: (target) => new HostObject('ConditionalFormatCollection', target),
    DataValidation: (target) => new HostObject('DataValidation', target),
    Format: (target) => new HostObject('RangeFormat', target),
    Worksheet: ({ sheet }) => new HostObject('Worksheet', { sheet }),
  },
  reads: {
    GetEntireRow: mapped((range) => ({ ...range, left: 0, right: COLUMNS - 1 })),
    GetEntireColumn: mapped((range) => ({ ...range, top: 0, bottom: ROWS - 1 })),
    GetOffsetRangeAreas: mapped((range, [down, across]) => ({
      top: range.top + whole(down),
      bottom: range.bottom + whole(down),
      left: range.left + whole(across),
      right: range.right + whole(across),
    })),
    GetIntersection: (target, [other], session) => found(common(target, other, session)),
    GetIntersectionOrNullObject: (target, [other], session) => common(target, other, session),
    GetSpecialCells: (target, args, session) => found(special(target, args, session)),
    GetSpecialCellsOrNullObject: special,
    GetUsedRangeAreas: (target, [valuesOnly], session) => found(used(target, valuesOnly, session)),
    GetUsedRangeAreasOrNullObject: (target, [valuesOnly], session) => used(target, valuesOnly, session),
    Calculate: () => undefined,
  },
  writes: {
    Clear: ({ sheet, ranges }, [applyTo], session) => {
      for (const range of ranges) clearRange({ sheet, range }, applyTo, session);
    },
    SetDirty: () => undefined,
  },
  identity: ({ sheet }, session) => {
    session.sheet(sheet);
    return {};
  },
  referenced: true,
};

/** `RangeCollection`: the areas one by one. */
export const RANGE_COLLECTION: HostClass<AreasTarget> = {
  items: ({ sheet, ranges }) => ranges.map((range) => makeRange(sheet, range)),
  reads: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ sheet, ranges }, [index]) => makeRange(sheet, itemAt(ranges, index)),
  },
};

import type { CellRange } from '../../../../src/index';
import { intersection, columnCount, rowCount } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { flag, found, oneOf, wholeOr } from '../arguments';
import type { Method } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { usedPart } from './range-moves';
import { copyFrom } from './copy-cells';
import { findAll, findCell, replaceAll } from './find-cell';
import { makeAreas, makeRange } from './make-range';
import { autoFill } from './auto-fill';
import { moveTo } from './move-cells';
import { extendedRange, rangeEdge } from './range-edge';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { removeDuplicates } from './remove-duplicates';
import { setCellProperties, setColumnProperties, setRowProperties } from './set-properties';
import { specialCells } from './special-cells';

type RangeMethod = Method<RangeTarget>;

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Clears what `applyTo` says of a range. */
export function clearRange({ sheet, range }: RangeTarget, applyTo: unknown, { engine }: HostSession): void {
  const what = oneOf(applyTo, CLEARED);
  if (what === 'ResetContents') throw new HostFault('NotHosted', 'This host does not have clear(ResetContents).');
  engine.clear(sheet, range, what === 'RemoveHyperlinks' ? 'Hyperlinks' : what);
}

/** The part of a column or row, up or down from a cell, up to the first empty row and column around it. */
function surroundingRegion({ sheet, range }: RangeTarget, { engine }: HostSession): CellRange {
  const used = engine.usedRange(sheet, true);
  let region = range;
  for (let grown = used !== undefined; grown;) {
    grown = false;
    const wider: CellRange = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: region.bottom + 1,
      right: region.right + 1,
    };
    const ring = intersection(wider, used!);
    if (!ring) break;
    const { types } = engine.read(sheet, ring);
    for (const [down, row] of types.entries()) {
      for (const [across, type] of row.entries()) {
        const at = { row: ring.top + down, column: ring.left + across };
        if (type === 'Empty') continue;
        const next: CellRange = {
          top: Math.min(region.top, at.row),
          left: Math.min(region.left, at.column),
          bottom: Math.max(region.bottom, at.row),
          right: Math.max(region.right, at.column),
        };
        if (rowCount(next) === rowCount(region) && columnCount(next) === columnCount(region)) continue;
        region = next;
        grown = true;
      }
    }
  }
  return region;
}

/** Excel tells of no more merged areas at once. */
const MOST_MERGES = 512;

function mergedAreas({ sheet, range }: RangeTarget, { engine }: HostSession): HostObject<'RangeAreas'> | null {
  const merges = engine.merges(sheet).filter((merge) => intersection(merge, range));
  if (merges.length > MOST_MERGES) throw new HostFault('GeneralException');
  return makeAreas(sheet, merges);
}

/** `Range`: the methods that look into its cells. */
export const RANGE_LOOKS: Readonly<Record<string, RangeMethod>> = {
  Find: (target, [sought, criteria], session) =>
    makeRange(target.sheet, found(findCell(target, sought, criteria, session))),
  FindOrNullObject: (target, [sought, criteria], session) => {
    const cell = findCell(target, sought, criteria, session);
    return cell ? makeRange(target.sheet, cell) : null;
  },
  GetSpecialCells: (target, [kind, values], session) =>
    found(makeAreas(target.sheet, specialCells(target, kind, values, session))),
  GetSpecialCellsOrNullObject: (target, [kind, values], session) =>
    makeAreas(target.sheet, specialCells(target, kind, values, session)),
  GetSurroundingRegion: (target, _args, session) => makeRange(target.sheet, surroundingRegion(target, session)),
  GetMergedAreas: (target, _args, session) => found(mergedAreas(target, session)),
  GetMergedAreasOrNullObject: (target, _args, session) => mergedAreas(target, session),
  GetRangeEdge: rangeEdge,
  GetExtendedRange: extendedRange,
  GetPivotTables: ({ sheet }) => new HostObject('PivotTableScopedCollection', { sheet }),
  // No formula of this host spills.
  GetSpillingToRangeOrNullObject: () => null,
  GetSpillParentOrNullObject: () => null,
  GetVisibleView: ({ sheet, range }, _args, session) =>
    new HostObject('RangeView', { sheet, range: usedPart({ sheet, range }, session, false) ?? range }),
  GetTables: ({ sheet, range }, [fully], { engine }) =>
    new HostObject('TableScopedCollection', {
      tables: engine
        .tables()
        .filter((table) => {
          const common = table.sheet === sheet ? intersection(table.range, range) : undefined;
          return (
            common &&
            (!flag(fully) ||
              rowCount(common) * columnCount(common) === rowCount(table.range) * columnCount(table.range))
          );
        })
        .map((table) => table.id),
    }),
  GetRowProperties: rowProperties,
  GetColumnProperties: columnProperties,
  GetCellProperties: cellProperties,
  Select: ({ sheet, range }, _args, { engine }) => {
    engine.activate(sheet);
    engine.select(sheet, range);
  },
  Calculate: () => undefined,
  _ValidateArraySize: ({ range }, [rows, columns]) => {
    if (rowCount(range) !== rows || columnCount(range) !== columns) throw new HostFault('InvalidArgument');
  },
};

/** `Range`: the methods that change the sheet. */
export const RANGE_EDITS: Readonly<Record<string, RangeMethod>> = {
  Clear: (target, [applyTo], session) => clearRange(target, applyTo, session),
  Delete: ({ sheet, range }, [shift], { engine }) => engine.remove(sheet, range, oneOf(shift, ['Up', 'Left'])),
  Insert: ({ sheet, range }, [shift], { engine }) => {
    engine.insert(sheet, range, oneOf(shift, ['Down', 'Right']));
    return makeRange(sheet, range);
  },
  Merge: ({ sheet, range }, [across], { engine }) => {
    if (!flag(across)) return engine.merge(sheet, range);
    for (let row = range.top; row <= range.bottom; row++) engine.merge(sheet, { ...range, top: row, bottom: row });
  },
  Unmerge: ({ sheet, range }, _args, { engine }) => engine.unmerge(sheet, range),
  AutoFill: autoFill,
  CopyFrom: copyFrom,
  MoveTo: moveTo,
  RemoveDuplicates: removeDuplicates,
  ReplaceAll: replaceAll,
  SetCellProperties: setCellProperties,
  SetColumnProperties: setColumnProperties,
  SetRowProperties: setRowProperties,
  SetDirty: () => undefined,
};

/** Areas with a text in them on a whole sheet, or a null object. */
export function foundAreas(
  target: RangeTarget,
  args: readonly unknown[],
  session: HostSession,
): HostObject<'RangeAreas'> | null {
  return makeAreas(target.sheet, findAll(target, args[0], args[1], session));
}

/** An index into a list of items. @throws HostFault `InvalidArgument` */
export function itemAt<T>(items: readonly T[], index: unknown): T {
  const item = items[wholeOr(index, 0)];
  if (item === undefined) throw new HostFault('InvalidArgument');
  return item;
}

import { readCells, splitAddress, splitList } from '../../addresses/read-address';
import { resolveAddress } from '../../addresses/resolve-address';
import { WHOLE_SHEET } from '../../addresses/grid';
import type { HostSheet, HostVisibility, WorkbookEngine } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { color } from '../format/look-scalars';
import { flag, found, oneOf, optionalText, text, whole } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { foundAreas } from '../range/range-edits';
import { makeAreas, makeRange } from '../range/make-range';
import { replaceAll } from '../range/find-cell';
import type { HostSession } from '../session';
import type { SheetTarget } from '../targets';
import { STANDARD_HEIGHT } from '../format/range-format';
import { kept } from '../kept';
import { copySheet } from './copy-sheet';
import { SHEET_EVENTS } from './sheet-events';

const VISIBILITIES: readonly [HostVisibility, ...HostVisibility[]] = ['Visible', 'Hidden', 'VeryHidden'];

function position({ sheet }: SheetTarget, session: HostSession): number {
  session.sheet(sheet);
  return session.engine.sheets().findIndex((each) => each.id === sheet);
}

/** A sheet some steps away; undefined where the tabs end. */
function neighbour(
  target: SheetTarget,
  step: 1 | -1,
  visibleOnly: boolean,
  session: HostSession,
): HostSheet | undefined {
  const sheets = session.engine.sheets();
  const at = position(target, session);
  const after = step === 1 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse();
  return after.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function sheetOrNull(sheet: HostSheet | undefined): HostObject<'Worksheet'> | null {
  return sheet ? new HostObject('Worksheet', { sheet: sheet.id }) : null;
}

/** The areas of `A1:B2,D4`; all of the sheet without an address. */
function areas(sheet: string, address: unknown, session: HostSession): HostObject<'RangeAreas'> {
  const list = optionalText(address);
  if (list === undefined) return found(makeAreas(sheet, [WHOLE_SHEET]));
  const ranges = splitList(list).map((each) => resolveAddress(session, sheet, each).range);
  if (ranges.length === 0) throw new HostFault('InvalidArgument');
  return found(makeAreas(sheet, ranges));
}

/** A write that changes which sheets there are, or how they stand among the tabs. */
function structural(
  change: (engine: WorkbookEngine, sheet: string, value: unknown) => void,
): (target: SheetTarget, value: unknown, session: HostSession) => void {
  return ({ sheet }, value, session) => {
    session.requireOpenStructure();
    change(session.engine, session.sheet(sheet).id, value);
  };
}

const SHOW_GRIDLINES = kept<SheetTarget>('Worksheet.showGridlines', true, ({ sheet }) => sheet);
const SHOW_HEADINGS = kept<SheetTarget>('Worksheet.showHeadings', true, ({ sheet }) => sheet);

/** `Worksheet` */
export const WORKSHEET: HostClass<SheetTarget> = {
  scalars: {
    Id: readOnly(({ sheet }, session) => session.sheet(sheet).id),
    Name: {
      read: ({ sheet }, session) => session.sheet(sheet).name,
      write: structural((engine, sheet, value) => engine.renameSheet(sheet, text(value))),
    },
    Position: {
      read: position,
      write: structural((engine, sheet, value) => engine.moveSheet(sheet, whole(value))),
    },
    Visibility: {
      read: ({ sheet }, session) => session.sheet(sheet).visibility,
      write: structural((engine, sheet, value) => engine.setVisibility(sheet, oneOf(value, VISIBILITIES))),
    },
    TabColor: {
      read: ({ sheet }, session) => session.sheet(sheet).tabColor,
      write: ({ sheet }, value, { engine }) => engine.setTabColor(sheet, color(value)),
    },
    EnableCalculation: kept('Worksheet.enableCalculation', true, ({ sheet }) => sheet),
    Gridlines: SHOW_GRIDLINES,
    Headings: SHOW_HEADINGS,
    ShowGridlines: SHOW_GRIDLINES,
    ShowHeadings: SHOW_HEADINGS,
    StandardHeight: readOnly(() => STANDARD_HEIGHT),
    StandardWidth: kept('Worksheet.standardWidth', 8.43, ({ sheet }) => sheet),
    TabId: readOnly((target, session) => position(target, session) + 1),
  },
  parts: {
    AutoFilter: ({ sheet }) => new HostObject('AutoFilter', { sheet }),
    Charts: ({ sheet }) => new HostObject('ChartCollection', { sheet }),
    CustomProperties: ({ sheet }) => new HostObject('WorksheetCustomPropertyCollection', { sheet }),
    NamedSheetViews: ({ sheet }) => new HostObject('NamedSheetViewCollection', { sheet }),
    PivotTables: ({ sheet }) => new HostObject('PivotTableCollection', { sheet }),
    Shapes: ({ sheet }) => new HostObject('ShapeCollection', { sheet }),
    Slicers: ({ sheet }) => new HostObject('SlicerCollection', { sheet }),
    Comments: ({ sheet }) => new HostObject('CommentCollection', { sheet }),
    FreezePanes: ({ sheet }) => new HostObject('WorksheetFreezePanes', { sheet }),
    Names: ({ sheet }) => new HostObject('NamedItemCollection', { sheet }),
    Protection: ({ sheet }) => new HostObject('WorksheetProtection', { sheet }),
    Tables: ({ sheet }) => new HostObject('TableCollection', { sheet }),
  },
  reads: {
    Activate: ({ sheet }, _args, session) => {
      if (session.sheet(sheet).visibility !== 'Visible') throw new HostFault('InvalidOperation');
      session.engine.activate(sheet);
    },
    GetCell: ({ sheet }, [row, column]) => {
      const at = { row: whole(row), column: whole(column) };
      return makeRange(sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column });
    },
    GetRange: ({ sheet }, [address], session) => {
      const given = optionalText(address);
      if (given === undefined || given === '') return makeRange(sheet, WHOLE_SHEET);
      const { sheetName, cells } = splitAddress(given);
      const range = sheetName === undefined ? readCells(cells) : undefined;
      return makeRange(sheet, range ?? resolveAddress(session, sheet, given).range);
    },
    GetRangeByIndexes: ({ sheet }, args) => {
      const [top, left, rows, columns] = args.map(whole) as [number, number, number, number];
      return makeRange(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetRanges: ({ sheet }, [address], session) => areas(sheet, address, session),
    // A sheet without content still has a used range: its first cell.
    GetUsedRange: ({ sheet }, [valuesOnly], { engine }) =>
      makeRange(sheet, engine.usedRange(sheet, flag(valuesOnly)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly], { engine }) => {
      const used = engine.usedRange(sheet, flag(valuesOnly));
      return used ? makeRange(sheet, used) : null;
    },
    FindAll: ({ sheet }, args, session) => found(foundAreas({ sheet, range: WHOLE_SHEET }, args, session)),
    FindAllOrNullObject: ({ sheet }, args, session) => foundAreas({ sheet, range: WHOLE_SHEET }, args, session),
    GetNext: (target, [visible], session) => found(sheetOrNull(neighbour(target, 1, flag(visible), session))),
    GetNextOrNullObject: (target, [visible], session) => sheetOrNull(neighbour(target, 1, flag(visible), session)),
    GetPrevious: (target, [visible], session) => found(sheetOrNull(neighbour(target, -1, flag(visible), session))),
    GetPreviousOrNullObject: (target, [visible], session) => sheetOrNull(neighbour(target, -1, flag(visible), session)),
    _GetSheetById: (_target, [id], session) => new HostObject('Worksheet', { sheet: session.sheet(text(id)).id }),
    Calculate: () => undefined,
  },
  writes: {
    Copy: copySheet,
    Delete: ({ sheet }, _args, session) => {
      session.requireOpenStructure();
      session.engine.deleteSheet(session.sheet(sheet).id);
    },
    ReplaceAll: ({ sheet }, args, session) => replaceAll({ sheet, range: WHOLE_SHEET }, args, session),
  },
  identity: ({ sheet }, session) => ({ Id: session.sheet(sheet).id }),
  events: SHEET_EVENTS,
  eventTarget: ({ sheet }) => sheet,
};

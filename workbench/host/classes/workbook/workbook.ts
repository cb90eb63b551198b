import { HostFault, notHosted } from '../../host-fault';
import { HostObject, isA } from '../../protocol/host-object';
import { found, fields, oneOf, text } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { kept } from '../kept';
import { makeRange } from '../range/make-range';
import type { HostSession } from '../session';
import type { Whole } from '../targets';

const WHOLE: Whole = {};
const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function bytes(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new HostFault('InvalidArgument');
  }
}

/** Where inserted sheets go, as a position among the tabs; undefined for the end. */
function insertPosition(options: Readonly<Record<string, unknown>>, session: HostSession): number | undefined {
  const place = oneOf(options.positionType, PLACES);
  if (place === 'Beginning') return 0;
  if (place === 'None' || place === 'End') return undefined;
  const { relativeTo } = options;
  const id = isA(relativeTo, 'Worksheet') ? relativeTo.target.sheet : found(session.findSheet(text(relativeTo))).id;
  return session.engine.sheets().findIndex((sheet) => sheet.id === id) + (place === 'After' ? 1 : 0);
}

function insertWorksheets(base64: unknown, given: unknown, session: HostSession): readonly string[] {
  const { engine } = session;
  session.requireOpenStructure();
  const options = fields(given);
  const names = options.sheetNamesToInsert;
  const position = insertPosition(options, session);
  const wanted = Array.isArray(names) && names.length > 0 ? names.map(text) : undefined;
  const ids = engine.insertSheets(bytes(text(base64)), wanted);
  if (position !== undefined) ids.forEach((id, index) => engine.moveSheet(id, position + index));
  return ids;
}

/** Events of the workbook that never come here: it is always the active one, and saves nothing by itself. */
const WORKBOOK_EVENTS: Readonly<Record<string, number>> = {
  _RegisterActivatedEvent: 2203,
  _RegisterAutoSaveSettingChangedEvent: 2200,
};

function nothingActive(): never {
  throw new HostFault('ItemNotFound');
}

/** `Workbook`, the root of every path. */
export const WORKBOOK_CLASS: HostClass<Whole> = {
  scalars: {
    Name: readOnly((_target, { engine }) => engine.name),
    ReadOnly: readOnly(() => false),
    AutoSave: readOnly(() => false),
    PreviouslySaved: readOnly(() => true),
    CalculationEngineVersion: readOnly(() => 191029),
    ChartDataPointTrack: kept('Workbook.chartDataPointTrack', true),
    IsDirty: kept('Workbook.isDirty', true),
    UsePrecisionAsDisplayed: readOnly(() => false),
    // Not a property of every client: newer ones ask for it.
    Use1904DateSystem: readOnly((_target, { engine }) => engine.date1904),
  },
  parts: {
    Application: () => new HostObject('Application', WHOLE),
    Comments: () => new HostObject('CommentCollection', WHOLE),
    CustomXmlParts: () => new HostObject('CustomXmlPartCollection', WHOLE),
    Functions: () => new HostObject('Functions', WHOLE),
    PivotTables: () => new HostObject('PivotTableCollection', WHOLE),
    Slicers: () => new HostObject('SlicerCollection', WHOLE),
    Names: () => new HostObject('NamedItemCollection', WHOLE),
    Properties: () => new HostObject('DocumentProperties', WHOLE),
    Protection: () => new HostObject('WorkbookProtection', WHOLE),
    Settings: () => new HostObject('SettingCollection', WHOLE),
    Tables: () => new HostObject('TableCollection', WHOLE),
    Worksheets: () => new HostObject('WorksheetCollection', WHOLE),
    _Runtime: () => new HostObject('Runtime', WHOLE),
  },
  reads: {
    GetSelectedRange: (_target, _args, { engine }) => {
      const { sheet, range } = engine.selection();
      return makeRange(sheet, range);
    },
    GetSelectedRanges: (_target, _args, { engine }) => {
      const { sheet, range } = engine.selection();
      return new HostObject('RangeAreas', { sheet, ranges: [range] });
    },
    GetActiveCell: (_target, _args, { engine }) => {
      const { sheet, range } = engine.selection();
      return makeRange(sheet, { ...range, bottom: range.top, right: range.left });
    },
    GetActiveChart: nothingActive,
    GetActiveChartOrNullObject: () => null,
    GetActiveSlicer: nothingActive,
    GetActiveSlicerOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    _RemoveReference: (_target, [id], { references }) => references.remove(text(id)),
    _RemoveAllReferences: (_target, _args, { references }) => references.clear(),
    _GetReferenceCount: (_target, _args, { references }) => references.size,
    _GetRangeForEventByReferenceId: (_target, [id], { references }) => references.get(text(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], { references }) => {
      try {
        return references.get(text(id));
      } catch {
        return null;
      }
    },
  },
  writes: {
    // The page that shows the workbook saves and closes it: an add-in in this host does neither.
    Close: () => {
      throw notHosted('Workbook.close');
    },
    Save: () => {
      throw notHosted('Workbook.save');
    },
    InsertWorksheetsFromBase64: (_target, [base64, options], session) => insertWorksheets(base64, options, session),
  },
  events: { ...WORKBOOK_EVENTS },
};

/** `Runtime`: whether events are told. */
export const RUNTIME: HostClass<Whole> = {
  scalars: {
    EnableEvents: {
      read: (_target, { state }) => state.enableEvents,
      write: (_target, value, { state }) => {
        state.enableEvents = value === true;
      },
    },
  },
};

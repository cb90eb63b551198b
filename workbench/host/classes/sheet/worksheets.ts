import { HostObject } from '../../protocol/host-object';
import { flag, found, optionalText, text } from '../arguments';
import type { HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { Whole } from '../targets';
import { SHEETS_EVENTS } from './sheet-events';

function make(sheet: string): HostObject<'Worksheet'> {
  return new HostObject('Worksheet', { sheet });
}

function ids(visibleOnly: unknown, { engine }: HostSession): string[] {
  return engine
    .sheets()
    .filter((sheet) => !flag(visibleOnly) || sheet.visibility === 'Visible')
    .map((sheet) => sheet.id);
}

/** `WorksheetCollection` */
export const WORKSHEETS: HostClass<Whole> = {
  items: (_target, session) => ids(false, session).map(make),
  item: (_target, key, session) => make(found(session.findSheet(text(key))).id),
  reads: {
    GetActiveWorksheet: (_target, _args, { engine }) => make(engine.activeSheet()),
    GetCount: (_target, [visibleOnly], session) => ids(visibleOnly, session).length,
    GetFirst: (_target, [visibleOnly], session) => make(found(ids(visibleOnly, session)[0])),
    GetLast: (_target, [visibleOnly], session) => make(found(ids(visibleOnly, session).at(-1))),
    GetItem: (_target, [key], session) => make(found(session.findSheet(text(key))).id),
    GetItemOrNullObject: (_target, [key], session) => {
      const sheet = session.findSheet(text(key));
      return sheet ? make(sheet.id) : null;
    },
  },
  writes: {
    Add: (_target, [name], session) => {
      session.requireOpenStructure();
      return make(session.engine.addSheet(optionalText(name)).id);
    },
  },
  events: SHEETS_EVENTS,
};

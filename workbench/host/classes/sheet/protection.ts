import { HostFault } from '../../host-fault';
import { optionalText } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { SheetTarget, Whole } from '../targets';

/** What a protected sheet still allows: nothing, since this host protects without exceptions. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `WorksheetProtection` */
export const WORKSHEET_PROTECTION: HostClass<SheetTarget> = {
  scalars: {
    Protected: readOnly(({ sheet }, session) => session.sheet(sheet).isProtected),
    Options: readOnly(({ sheet }, session) => (session.sheet(sheet).isProtected ? NOTHING_ALLOWED : null)),
  },
  writes: {
    Protect: ({ sheet }, [options, password], session) => {
      if (session.sheet(sheet).isProtected) throw new HostFault('InvalidOperation');
      const allowed = Object.entries(options ?? {}).filter(([, value]) => value === true);
      if (allowed.length > 0) throw new HostFault('NotHosted', `This host does not protect with ${allowed[0]![0]}.`);
      session.engine.protect(sheet, optionalText(password));
    },
    Unprotect: ({ sheet }, [password], { engine }) => engine.unprotect(sheet, optionalText(password)),
  },
};

/** `WorkbookProtection`: no sheets come, go or change their names. */
export const WORKBOOK_PROTECTION: HostClass<Whole> = {
  scalars: { Protected: readOnly((_target, { state }) => state.workbookPassword !== undefined) },
  writes: {
    Protect: (_target, [password], { state }) => {
      if (state.workbookPassword !== undefined) throw new HostFault('InvalidOperation');
      state.workbookPassword = optionalText(password) ?? '';
    },
    Unprotect: (_target, [password], { state }) => {
      if ((state.workbookPassword ?? '') !== (optionalText(password) ?? '')) throw new HostFault('AccessDenied');
      state.workbookPassword = undefined;
    },
  },
};

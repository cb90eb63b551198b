import { HostFault } from '../../host-fault';
import { fields, optionalText } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { SheetTarget, Whole } from '../targets';

/** What a protected sheet still allows where nothing else is said. What is said is kept and told; this host itself allows none of it on locked cells. */
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

function allowedKey(sheet: string): string {
  return `WorksheetProtection.options ${sheet}`;
}

/** `WorksheetProtection` */
export const WORKSHEET_PROTECTION: HostClass<SheetTarget> = {
  scalars: {
    Protected: readOnly(({ sheet }, session) => session.sheet(sheet).isProtected),
    Options: readOnly(({ sheet }, session) =>
      session.sheet(sheet).isProtected
        ? { ...NOTHING_ALLOWED, ...fields(session.state.kept.get(allowedKey(sheet))) }
        : null,
    ),
  },
  writes: {
    Protect: ({ sheet }, [options, password], session) => {
      if (session.sheet(sheet).isProtected) throw new HostFault('InvalidOperation');
      const allowed = fields(options);
      if (Object.keys(allowed).some((name) => !(name in NOTHING_ALLOWED))) throw new HostFault('InvalidArgument');
      session.engine.protect(sheet, optionalText(password));
      session.state.kept.set(allowedKey(sheet), allowed);
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

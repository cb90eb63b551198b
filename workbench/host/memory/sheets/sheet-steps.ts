import type { HostVisibility } from '../../engine';
import type { SheetState } from '../book-state';
import type { Draft } from '../draft';
import { accessDenied, invalidArgument, invalidOperation } from '../faults';
import { hostId } from '../host-id';
import { loseSheetInFormulas, loseTableInFormulas } from '../structure/lose-in-formulas';
import { renameSheetInFormulas } from '../structure/rename-in-formulas';
import { freeSheetName, requireSheetName } from './sheet-name';

const USUAL_WIDTH = 48;

/** Adds an empty sheet at the end. */
export function addSheet(draft: Draft, name = freeSheetName(draft.book.sheets)): SheetState {
  requireSheetName(name, draft.book.sheets);
  const sheet: SheetState = {
    id: hostId('sheet', draft.newId()),
    name,
    visibility: 'visible',
    rows: [],
    columnCount: 0,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    validations: [],
    tabColor: '',
    frozenRows: 0,
    columnWidths: new Map(),
    defaultWidth: USUAL_WIDTH,
    filteredRows: new Set(),
    conditionalFormats: [],
    comments: [],
  };
  draft.book.sheets = [...draft.book.sheets, sheet];
  draft.changes.push({ kind: 'sheet-added', sheet: sheet.id });
  return sheet;
}

/** Takes a sheet away; what refers to it refers to nothing from now on. */
export function deleteSheet(draft: Draft, id: string): void {
  const sheet = draft.sheet(id);
  // As the documentation of Worksheet.delete says.
  if (sheet.visibility === 'veryHidden') throw invalidOperation();
  leaveSheet(draft, id);
  draft.book.sheets = draft.book.sheets.filter((each) => each.id !== id);
  draft.book.names = draft.book.names.filter((name) => name.sheet !== id);
  loseSheetInFormulas(draft, sheet.name);
  for (const table of sheet.tables) loseTableInFormulas(draft, table.name);
  draft.touchFormulas();
  draft.changes.push({ kind: 'sheet-deleted', sheet: id, name: sheet.name });
}

export function renameSheet(draft: Draft, id: string, name: string): void {
  const { name: before } = draft.sheet(id);
  if (before === name) return;
  requireSheetName(
    name,
    draft.book.sheets.filter((sheet) => sheet.id !== id),
  );
  renameSheetInFormulas(draft, before, name);
  draft.edit(id).state.name = name;
  draft.touchFormulas();
  draft.changes.push({ kind: 'sheet-renamed', sheet: id, before, after: name });
}

export function moveSheet(draft: Draft, id: string, position: number): void {
  const sheet = draft.sheet(id);
  const others = draft.book.sheets.filter((each) => each.id !== id);
  if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument();
  if (draft.book.sheets.indexOf(sheet) === position) return;
  draft.book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  draft.changes.push({ kind: 'sheet-moved', sheet: id });
}

const STORED = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const TOLD = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The API's word for a sheet's visibility. */
export function hostVisibility(sheet: SheetState): HostVisibility {
  return TOLD[sheet.visibility];
}

/** @throws EngineFault `InvalidOperation` where no visible sheet would be left */
export function setVisibility(draft: Draft, id: string, visibility: HostVisibility): void {
  const before = hostVisibility(draft.sheet(id));
  if (before === visibility) return;
  if (!(visibility in STORED)) throw invalidArgument();
  if (visibility !== 'Visible') leaveSheet(draft, id);
  draft.edit(id).state.visibility = STORED[visibility];
  draft.changes.push({ kind: 'sheet-visibility', sheet: id, before, after: visibility });
}

/** Goes to the next visible sheet before one goes. @throws EngineFault `InvalidOperation` where there is none */
function leaveSheet(draft: Draft, id: string): void {
  const { sheets, active } = draft.book;
  const at = sheets.findIndex((sheet) => sheet.id === id);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
    ({ visibility }) => visibility === 'visible',
  );
  if (!next) throw invalidOperation();
  if (active !== id) return;
  draft.book.active = next.id;
  draft.changes.push({ kind: 'sheet-deactivated', sheet: id }, { kind: 'sheet-activated', sheet: next.id });
}

/** @throws EngineFault `InvalidOperation` where the sheet is protected already */
export function protectSheet(draft: Draft, id: string, password: string | undefined): void {
  if (draft.sheet(id).protection) throw invalidOperation('The worksheet is already protected.');
  draft.edit(id).state.protection = {
    hasHash: false,
    ...(password !== undefined && password !== '' && { password }),
  };
  draft.changes.push({ kind: 'protection', sheet: id });
}

/** @throws EngineFault `AccessDenied` for another password than the sheet's, and where only the file's hash of it is known */
export function unprotectSheet(draft: Draft, id: string, password: string | undefined): void {
  const { protection } = draft.sheet(id);
  if (!protection) return;
  if (protection.hasHash || (protection.password !== undefined && protection.password !== password))
    throw accessDenied();
  delete draft.edit(id).state.protection;
  draft.changes.push({ kind: 'protection', sheet: id });
}

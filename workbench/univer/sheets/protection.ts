import { accessDenied, invalidOperation } from '../../host/memory/faults';
import type { SheetProtection } from '../side-state';
import type { UniverBook } from '../univer-book';

/** @throws EngineFault `InvalidOperation` where the sheet is protected already */
export function protectSheet(book: UniverBook, sheet: string, password: string | undefined): void {
  book.sheet(sheet);
  if (book.side.protections.has(sheet)) throw invalidOperation('The worksheet is already protected.');
  const protection: SheetProtection = {
    hasHash: false,
    ...(password !== undefined && password !== '' && { password }),
  };
  book.setSide({ protections: new Map(book.side.protections).set(sheet, protection) });
}

/** @throws EngineFault `AccessDenied` for another password than the sheet's, and where only the file's hash of it is known */
export function unprotectSheet(book: UniverBook, sheet: string, password: string | undefined): void {
  book.sheet(sheet);
  const protection = book.side.protections.get(sheet);
  if (!protection) return;
  if (protection.hasHash || (protection.password !== undefined && protection.password !== password))
    throw accessDenied();
  const protections = new Map(book.side.protections);
  protections.delete(sheet);
  book.setSide({ protections });
}

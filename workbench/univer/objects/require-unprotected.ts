import { accessDenied } from '../../host/memory/faults';
import type { UniverBook } from '../univer-book';

/** @throws EngineFault `ItemNotFound`, `AccessDenied` where the sheet is protected */
export function requireUnprotected(book: UniverBook, sheet: string): void {
  book.sheet(sheet);
  if (book.side.protections.has(sheet)) throw accessDenied();
}

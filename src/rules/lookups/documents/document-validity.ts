import type { GoverningDocument } from '../../../plan/plan';
import { hasColumn, problemOf } from '../../../plan/source';
import type { DocumentClass } from './document-classes';

/** What Gäller till says: a day, nothing, words in place of a day, or what only another rule can judge. */
export type Validity = 'day' | 'empty' | 'words' | 'unknown';

const YEAR = /\b(?:19|20|21)\d{2}\b/;

/** How a document's validity stands. Words with a year in them may mean an end (`mandatperioden 2027–2030`) and are not judged. */
export function validityOf(document: GoverningDocument): Validity {
  if (!hasColumn(document, 'validTo')) return 'unknown';
  if (document.validTo !== undefined) return 'day';
  const problem = problemOf(document, 'validTo');
  if (!problem) return 'empty';
  return problem.kind === 'not-a-date' && !YEAR.test(problem.seen) ? 'words' : 'unknown';
}

/** Whether documents of a class are to be valid for a time only; the collection of statutes need not. */
export function mustEnd(of: DocumentClass | undefined): boolean {
  return of === 'direction' || of === 'instruction';
}

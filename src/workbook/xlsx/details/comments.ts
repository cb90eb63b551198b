import { parseA1 } from '../../../plan/cell';
import { richText } from '../parts/rich-text';
import { child, childrenOf, count, type XmlElement } from '../xml/xml-element';
import type { CommentDetails } from './workbook-details';

/** A note that stands in for a comment, for programs that know no comments, names it as its author. */
const STAND_IN = /^tc=\{/;

/** The notes of a sheet, from its comments part. */
export function readNotes(root: XmlElement): readonly CommentDetails[] {
  const authors = childrenOf(child(root, 'authors'), 'author').map(({ text }) => text);
  return childrenOf(child(root, 'commentList'), 'comment').flatMap((comment) => {
    const place = parseA1(comment.attributes.get('ref') ?? '');
    const author = authors[count(comment, 'authorId', 0)] ?? '';
    const text = child(comment, 'text');
    if (!place || STAND_IN.test(author)) return [];
    return [{ ...place, author, text: text ? richText(text) : '', kind: 'note' as const }];
  });
}

/** The comments of a sheet, from its threaded comments part; answers are left out. */
export function readThreadedComments(
  root: XmlElement,
  persons: ReadonlyMap<string, string>,
): readonly CommentDetails[] {
  return childrenOf(root, 'threadedComment').flatMap((comment) => {
    const place = parseA1(comment.attributes.get('ref') ?? '');
    if (!place || comment.attributes.has('parentId')) return [];
    const author = persons.get(comment.attributes.get('personId') ?? '') ?? '';
    return [{ ...place, author, text: child(comment, 'text')?.text ?? '', kind: 'comment' as const }];
  });
}

/** The names of the persons that comments refer to, by id. */
export function readPersons(root: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(root, 'person').map(({ attributes }) => [
      attributes.get('id') ?? '',
      attributes.get('displayName') ?? '',
    ]),
  );
}

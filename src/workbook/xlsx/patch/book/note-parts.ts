import { a1 } from '../../../../plan/cell';
import { relationshipsPath, relativeTarget } from '../../package/part-path';
import { escapeCellText, escapeXml } from '../../xml/escape-xml';
import { unescapeXml } from '../../xml/xml-text';
import type { NotesChange } from './book-change';
import type { BookPackage } from './book-package';
import { newNoteShape, NOTE_SHAPES, withoutNoteShape } from './note-shape';
import type { SheetElements } from './sheet-elements';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWINGS = 'xl/drawings/vmlDrawing';

/** The parts that the notes of a sheet stand in: their texts, and the boxes that show them. */
export interface NoteParts {
  readonly texts: string;
  readonly shapes: string;
}

/** Makes sure that a sheet has the parts that notes stand in. @param sheet the sheet's part */
export function prepareNotes(book: BookPackage, sheet: string, elements: SheetElements): NoteParts {
  const known = book.source.entry(relationshipsPath(sheet)) ? book.source.relationships(sheet) : [];
  const partOf = (kind: string): string | undefined =>
    known.find(({ type, target }) => type === kind && book.source.entry(target))?.target;
  const texts = partOf('comments') ?? book.freePart('xl/comments');
  if (partOf('comments') === undefined)
    book.addPart(
      texts,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`,
      sheet,
      'comments',
    );
  const legacy = elements.get('legacyDrawing');
  const shapes = known.find(({ id }) => id === /\s(?:[^\s=]+:)?id\s*=\s*["']([^"']*)/.exec(legacy)?.[1])?.target;
  return { texts, shapes: shapes ?? newShapes(book, sheet, elements) };
}

function newShapes(book: BookPackage, sheet: string, elements: SheetElements): string {
  let number = 1;
  while (book.source.entry(`${DRAWINGS}${number}.vml`) || book.changed.has(`${DRAWINGS}${number}.vml`)) number++;
  const part = `${DRAWINGS}${number}.vml`;
  book.changed.set(part, NOTE_SHAPES);
  if (!book.types.values('Extension').some((extension) => extension.toLowerCase() === 'vml'))
    book.types.add('Default', {
      Extension: 'vml',
      ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    });
  const id = book.related(sheet).relate(`${book.office}vmlDrawing`, relativeTarget(sheet, part));
  elements.set(
    'legacyDrawing',
    `<${elements.prefix}legacyDrawing xmlns:r="${book.office.slice(0, -1)}" r:id="${id}"/>`,
  );
  return part;
}

/** Writes notes into the parts that they stand in, after these have followed rows and columns. */
export function writeNotes(book: BookPackage, { texts, shapes }: NoteParts, { removed, written }: NotesChange): void {
  let text = textOf(book, texts);
  let boxes = textOf(book, shapes);
  for (const place of removed) {
    text = text.replace(noteAt(a1(place)), '');
    boxes = withoutNoteShape(boxes, place);
  }
  for (const { row, column, author, text: content } of written) {
    const address = a1({ row, column });
    const known = noteAt(address).exec(text);
    if (known) {
      text = text.replace(known[0], () => withText(known[0], content));
      continue;
    }
    const prefix = /<((?:[^\s<>/:?!]+:)?)comments[\s>]/.exec(text)?.[1] ?? '';
    const { index, listed } = withAuthor(text, author, prefix);
    text = listed.replace(
      new RegExp(`<${prefix}commentList\\s*/>|</${prefix}commentList>`),
      (end) =>
        `${end.startsWith('</') ? '' : `<${prefix}commentList>`}<${prefix}comment ref="${address}" authorId="${index}">${noteText(content, prefix)}</${prefix}comment></${prefix}commentList>`,
    );
    boxes = newNoteShape(boxes, { row, column });
  }
  book.changed.set(texts, text);
  book.changed.set(shapes, boxes);
}

function textOf(book: BookPackage, part: string): string {
  const changed = book.changed.get(part);
  return typeof changed === 'string' ? changed : book.source.text(part);
}

function noteAt(address: string): RegExp {
  return new RegExp(
    `<((?:[^\\s<>/:]+:)?comment)\\s(?:[^<>]*?\\s)?ref\\s*=\\s*["']${address}["'][^<>]*?(?:/>|>[^]*?</\\1>)`,
  );
}

function withText(note: string, content: string): string {
  const prefix = /^<((?:[^\s<>/:]+:)?)comment/.exec(note)?.[1] ?? '';
  const text = noteText(content, prefix);
  return note.replace(new RegExp(`<${prefix}text\\s*/>|<${prefix}text[\\s>][^]*?</${prefix}text>`), () => text);
}

function noteText(content: string, prefix: string): string {
  return `<${prefix}text><${prefix}t xml:space="preserve">${escapeCellText(content)}</${prefix}t></${prefix}text>`;
}

/** The list of authors with one more, where it does not have him; and his number. */
function withAuthor(text: string, author: string, prefix: string): { index: number; listed: string } {
  const authors = [...text.matchAll(new RegExp(`<${prefix}author(?:\\s[^<>]*)?(?:/>|>([^<]*)</)`, 'g'))];
  const known = authors.findIndex(([, name = '']) => unescapeXml(name) === author);
  if (known >= 0) return { index: known, listed: text };
  const own = `<${prefix}author>${escapeXml(author)}</${prefix}author>`;
  const listed = text.replace(
    new RegExp(`<${prefix}authors\\s*/>|</${prefix}authors>`),
    (end) => `${end.startsWith('</') ? '' : `<${prefix}authors>`}${own}</${prefix}authors>`,
  );
  return { index: authors.length, listed };
}

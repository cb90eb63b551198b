import { rootNamespace } from '../../../src/index';
import type { HostXmlPart } from '../engine';
import type { Draft } from './draft';
import { invalidArgument, notFound } from './faults';
import { hostId } from './host-id';

/** @throws EngineFault `InvalidArgument` for what is not well-formed */
export function addXmlPart(draft: Draft, xml: string): HostXmlPart {
  const part = { id: hostId('part', draft.newId()), namespaceUri: namespaceOf(xml), xml };
  draft.book.xmlParts = [...draft.book.xmlParts, part];
  return part;
}

/** @throws EngineFault `ItemNotFound`, `InvalidArgument` for what is not well-formed */
export function setXmlPart(draft: Draft, id: string, xml: string): void {
  requirePart(draft, id);
  const changed = { id, namespaceUri: namespaceOf(xml), xml };
  draft.book.xmlParts = draft.book.xmlParts.map((part) => (part.id === id ? changed : part));
}

/** @throws EngineFault `ItemNotFound` */
export function deleteXmlPart(draft: Draft, id: string): void {
  requirePart(draft, id);
  draft.book.xmlParts = draft.book.xmlParts.filter((part) => part.id !== id);
}

function requirePart(draft: Draft, id: string): void {
  if (!draft.book.xmlParts.some((part) => part.id === id)) throw notFound();
}

function namespaceOf(xml: string): string {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw invalidArgument();
  return namespace;
}

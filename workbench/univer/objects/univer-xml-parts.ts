import { rootNamespace } from '../../../src/index';
import type { HostXmlPart } from '../../host/engine';
import { invalidArgument, notFound } from '../../host/memory/faults';
import { hostId } from '../../host/memory/host-id';
import type { UniverBook } from '../univer-book';

/** The custom XML of a workbook, of which Univer knows nothing. As in Excel, undo leaves it alone. */
export class UniverXmlParts {
  constructor(private readonly book: UniverBook) {}

  xmlParts(): readonly HostXmlPart[] {
    return this.book.side.xmlParts;
  }

  /** @throws EngineFault `InvalidArgument` for what is not well-formed */
  addXmlPart(xml: string): HostXmlPart {
    const part = { id: hostId('part', this.book.nextId()), namespaceUri: namespaceOf(xml), xml };
    this.keep([...this.xmlParts(), part]);
    return part;
  }

  /** @throws EngineFault `ItemNotFound`, `InvalidArgument` for what is not well-formed */
  setXmlPart(id: string, xml: string): void {
    this.requirePart(id);
    const changed = { id, namespaceUri: namespaceOf(xml), xml };
    this.keep(this.xmlParts().map((part) => (part.id === id ? changed : part)));
  }

  /** @throws EngineFault `ItemNotFound` */
  deleteXmlPart(id: string): void {
    this.requirePart(id);
    this.keep(this.xmlParts().filter((part) => part.id !== id));
  }

  private keep(xmlParts: readonly HostXmlPart[]): void {
    this.book.keepSide({ xmlParts });
  }

  private requirePart(id: string): void {
    if (!this.xmlParts().some((part) => part.id === id)) throw notFound();
  }
}

function namespaceOf(xml: string): string {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw invalidArgument();
  return namespace;
}

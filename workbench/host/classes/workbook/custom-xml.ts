import type { HostXmlPart } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { found, text } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { ClassTargets, Whole } from '../targets';

type Scoped = ClassTargets['CustomXmlPartScopedCollection'];
type Part = ClassTargets['CustomXmlPart'];

function make(part: HostXmlPart): HostObject<'CustomXmlPart'> {
  return new HostObject('CustomXmlPart', { id: part.id });
}

function partOf({ id }: Part, { engine }: HostSession): HostXmlPart {
  return found(engine.xmlParts().find((part) => part.id === id));
}

function ofNamespace({ namespaceUri }: Scoped, { engine }: HostSession): HostXmlPart[] {
  return engine.xmlParts().filter((part) => part.namespaceUri === namespaceUri);
}

function withId(parts: readonly HostXmlPart[], id: unknown): HostObject<'CustomXmlPart'> | null {
  const part = parts.find((each) => each.id.toLowerCase() === text(id).toLowerCase());
  return part ? make(part) : null;
}

/** `CustomXmlPart` */
export const CUSTOM_XML_PART: HostClass<Part> = {
  scalars: {
    Id: readOnly((target, session) => partOf(target, session).id),
    NamespaceUri: readOnly((target, session) => partOf(target, session).namespaceUri),
  },
  reads: { GetXml: (target, _args, session) => partOf(target, session).xml },
  writes: {
    SetXml: (target, [xml], session) => session.engine.setXmlPart(partOf(target, session).id, text(xml)),
    Delete: (target, _args, session) => session.engine.deleteXmlPart(partOf(target, session).id),
  },
  identity: (target, session) => ({ Id: partOf(target, session).id }),
};

/** `CustomXmlPartCollection` */
export const CUSTOM_XML_PARTS: HostClass<Whole> = {
  items: (_target, { engine }) => engine.xmlParts().map(make),
  item: (_target, id, { engine }) => found(withId(engine.xmlParts(), id)),
  reads: {
    GetByNamespace: (_target, [uri]) => new HostObject('CustomXmlPartScopedCollection', { namespaceUri: text(uri) }),
    GetCount: (_target, _args, { engine }) => engine.xmlParts().length,
    GetItem: (_target, [id], { engine }) => found(withId(engine.xmlParts(), id)),
    GetItemOrNullObject: (_target, [id], { engine }) => withId(engine.xmlParts(), id),
  },
  writes: { Add: (_target, [xml], { engine }) => make(engine.addXmlPart(text(xml))) },
};

/** `CustomXmlPartScopedCollection`: the parts of one namespace. */
export const SCOPED_XML_PARTS: HostClass<Scoped> = {
  items: (target, session) => ofNamespace(target, session).map(make),
  item: (target, id, session) => found(withId(ofNamespace(target, session), id)),
  reads: {
    GetCount: (target, _args, session) => ofNamespace(target, session).length,
    GetItem: (target, [id], session) => found(withId(ofNamespace(target, session), id)),
    GetItemOrNullObject: (target, [id], session) => withId(ofNamespace(target, session), id),
    GetOnlyItem: (target, _args, session) => {
      const parts = ofNamespace(target, session);
      if (parts.length !== 1) throw new HostFault(parts.length === 0 ? 'ItemNotFound' : 'InvalidOperation');
      return make(parts[0]!);
    },
    // Excel gives a null object also where there are several.
    GetOnlyItemOrNullObject: (target, _args, session) => {
      const parts = ofNamespace(target, session);
      return parts.length === 1 ? make(parts[0]!) : null;
    },
  },
};

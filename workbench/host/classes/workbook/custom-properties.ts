import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { found, text } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { ClassTargets, SheetTarget, Whole } from '../targets';

type Value = string | number | boolean;
type OfSheet = ClassTargets['WorksheetCustomProperty'];

/** The workbook's own properties are kept under no sheet. */
const WORKBOOK = '';

/** A scope's properties; keys ignore case. */
function propertiesOf(scope: string, { state }: HostSession): Map<string, Value> {
  const known = state.customProperties.get(scope) ?? new Map<string, Value>();
  state.customProperties.set(scope, known);
  return known;
}

function keyIn(scope: string, key: unknown, session: HostSession): string | undefined {
  const wanted = text(key).toLowerCase();
  return [...propertiesOf(scope, session).keys()].find((each) => each.toLowerCase() === wanted);
}

function put(scope: string, key: unknown, value: unknown, session: HostSession): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new HostFault('InvalidArgument');
  if (text(key) === '') throw new HostFault('InvalidArgument');
  const own = keyIn(scope, key, session) ?? text(key);
  propertiesOf(scope, session).set(own, value);
  return own;
}

function typeOf(value: Value): string {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return 'String';
}

function make(key: string): HostObject<'CustomProperty'> {
  return new HostObject('CustomProperty', { key });
}

function find(key: unknown, session: HostSession): HostObject<'CustomProperty'> | null {
  const own = keyIn(WORKBOOK, key, session);
  return own === undefined ? null : make(own);
}

/** `CustomPropertyCollection` of the workbook: kept while the host lives. */
export const CUSTOM_PROPERTIES: HostClass<Whole> = {
  items: (_target, session) => [...propertiesOf(WORKBOOK, session).keys()].map(make),
  item: (_target, key, session) => found(find(key, session)),
  reads: {
    GetCount: (_target, _args, session) => propertiesOf(WORKBOOK, session).size,
    GetItem: (_target, [key], session) => found(find(key, session)),
    GetItemOrNullObject: (_target, [key], session) => find(key, session),
  },
  writes: {
    Add: (_target, [key, value], session) => make(put(WORKBOOK, key, value, session)),
    DeleteAll: (_target, _args, session) => propertiesOf(WORKBOOK, session).clear(),
  },
};

/** `CustomProperty` */
export const CUSTOM_PROPERTY: HostClass<ClassTargets['CustomProperty']> = {
  scalars: {
    Key: readOnly(({ key }) => key),
    Type: readOnly(({ key }, session) => typeOf(found(propertiesOf(WORKBOOK, session).get(key)))),
    Value: {
      read: ({ key }, session) => found(propertiesOf(WORKBOOK, session).get(key)),
      write: ({ key }, value, session) => void put(WORKBOOK, key, value, session),
    },
  },
  writes: { Delete: ({ key }, _args, session) => void propertiesOf(WORKBOOK, session).delete(key) },
  identity: ({ key }) => ({ Key: key }),
};

function makeOfSheet(sheet: string, key: string): HostObject<'WorksheetCustomProperty'> {
  return new HostObject('WorksheetCustomProperty', { sheet, key });
}

function findOfSheet(
  { sheet }: SheetTarget,
  key: unknown,
  session: HostSession,
): ReturnType<typeof makeOfSheet> | null {
  const own = keyIn(sheet, key, session);
  return own === undefined ? null : makeOfSheet(sheet, own);
}

/** `WorksheetCustomPropertyCollection`: kept while the host lives. */
export const SHEET_PROPERTIES: HostClass<SheetTarget> = {
  items: ({ sheet }, session) => [...propertiesOf(sheet, session).keys()].map((key) => makeOfSheet(sheet, key)),
  item: (target, key, session) => found(findOfSheet(target, key, session)),
  reads: {
    GetCount: ({ sheet }, _args, session) => propertiesOf(sheet, session).size,
    GetItem: (target, [key], session) => found(findOfSheet(target, key, session)),
    GetItemOrNullObject: (target, [key], session) => findOfSheet(target, key, session),
  },
  writes: {
    Add: ({ sheet }, [key, value], session) => makeOfSheet(sheet, put(sheet, key, text(value), session)),
  },
};

/** `WorksheetCustomProperty` */
export const SHEET_PROPERTY: HostClass<OfSheet> = {
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ sheet, key }, session) => found(propertiesOf(sheet, session).get(key)),
      write: ({ sheet, key }, value, session) => void put(sheet, key, text(value), session),
    },
  },
  writes: { Delete: ({ sheet, key }, _args, session) => void propertiesOf(sheet, session).delete(key) },
  identity: ({ key }) => ({ _Id: key }),
};

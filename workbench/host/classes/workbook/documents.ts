import { HostObject } from '../../protocol/host-object';
import { found, text } from '../arguments';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import type { HostSession } from '../session';
import type { ClassTargets, Whole } from '../targets';

const PROPERTIES = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

function property(name: string): Scalar<Whole> {
  return {
    read: (_target, { state }) => state.properties.get(name) ?? '',
    write: (_target, value, { state }) => void state.properties.set(name, text(value)),
  };
}

/** `DocumentProperties`: kept while the host lives. */
export const DOCUMENT_PROPERTIES: HostClass<Whole> = {
  scalars: Object.fromEntries(PROPERTIES.map((name) => [name, property(name)])),
  parts: { Custom: () => new HostObject('CustomPropertyCollection', {}) },
};

function make(key: string): HostObject<'Setting'> {
  return new HostObject('Setting', { key });
}

function find(key: unknown, { state }: HostSession): HostObject<'Setting'> | null {
  return state.settings.has(text(key)) ? make(text(key)) : null;
}

/** `SettingCollection`: the add-in's own values in the document, kept while the host lives. */
export const SETTINGS: HostClass<Whole> = {
  items: (_target, { state }) => [...state.settings.keys()].map(make),
  item: (_target, key, session) => found(find(key, session)),
  reads: {
    GetCount: (_target, _args, { state }) => state.settings.size,
    GetItem: (_target, [key], session) => found(find(key, session)),
    GetItemOrNullObject: (_target, [key], session) => find(key, session),
  },
  writes: {
    Add: (_target, [key, value], { state }) => {
      state.settings.set(text(key), value);
      return make(text(key));
    },
  },
};

/** `Setting` */
export const SETTING: HostClass<ClassTargets['Setting']> = {
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ key }, { state }) => found(state.settings.get(key)),
      write: ({ key }, value, { state }) => void state.settings.set(key, value),
    },
  },
  writes: { Delete: ({ key }, _args, { state }) => void state.settings.delete(key) },
  identity: ({ key }) => ({ _Id: key }),
};

import { unknownMember } from './class-table';
import type { HostObject } from './host-object';
import type { ObjectAccess } from './object-access';
import { asksForAll, selectTree, type SelectTree } from './select-tree';
import type { QueryInfo } from './wire';

export interface QueryRun {
  readonly access: ObjectAccess;
  /** What an object's answer has beside its properties, so that the client finds it again. */
  readonly identify: (object: HostObject) => Record<string, unknown>;
}

/** Answers a query on an object: its properties by their wire names, a collection's rows under `_Items`; null for a null object. */
export function answerQuery(
  run: QueryRun,
  object: HostObject | null,
  query: QueryInfo,
): Record<string, unknown> | null {
  const skip = query.Skip ?? 0;
  const top = query.Top ?? Infinity;
  return answer(run, object, selectTree(query), (items) => items.slice(skip, skip + top));
}

function answer(
  run: QueryRun,
  object: HostObject | null,
  tree: SelectTree,
  window: (items: readonly HostObject[]) => readonly HostObject[],
): Record<string, unknown> | null {
  if (!object) return null;
  const { access } = run;
  const result = run.identify(object);
  if (asksForAll(tree)) {
    for (const name of access.scalarNames(object.className)) result[name] = access.scalar(object, name)!.read();
  }
  const items = access.items(object);
  const left: SelectTree = { all: tree.all, names: new Map() };
  for (const [key, named] of tree.names) {
    const scalar = access.scalar(object, named.asked);
    if (scalar) {
      result[scalar.name] = scalar.read();
      continue;
    }
    const part = access.part(object, named.asked);
    if (part) {
      result[part.name] = answer(run, part.object, named.tree, (all) => all);
      continue;
    }
    if (!items) throw unknownMember(object.className, named.asked);
    left.names.set(key, named);
  }
  if (items && (asksForAll(tree) || left.names.size > 0)) {
    result._Items = window(items).map((item) => answer(run, item, left, (all) => all));
  }
  return result;
}

/** The answer in the shape of `retrieve`: names as people write them, `items` for the rows. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key === '_Items' ? 'items' : key.startsWith('_') ? key : key.charAt(0).toLowerCase() + key.slice(1),
      asJson(each),
    ]),
  );
}

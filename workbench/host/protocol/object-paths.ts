import { HostFault, notHosted } from '../host-fault';
import { unknownMember } from './class-table';
import { HostObject } from './host-object';
import type { ObjectAccess } from './object-access';
import type { References } from './references';
import { ObjectPathType, type ArgumentInfo, type BatchRequest, type ObjectPathInfo } from './wire';

/** The objects that a batch's paths lead to. Each path is walked once, so a path that makes something makes it once. */
export class ObjectPaths {
  private readonly walked = new Map<number, HostObject | null>();
  /** How many of the walked paths wrote. */
  writes = 0;

  constructor(
    private readonly request: BatchRequest,
    private readonly access: ObjectAccess,
    private readonly references: References,
  ) {}

  /** The object of a path; null for a null object. @throws HostFault */
  at(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostFault('GeneralException', `There is no object path ${id}.`);
    const object = this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  /** Arguments with the objects in them in place of their paths' ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.resolve(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private resolve(args: readonly unknown[], ids: readonly unknown[] | undefined): unknown[] {
    return args.map((value, index) => {
      const id = ids?.[index];
      if (typeof id === 'number' && id > 0) return this.at(id);
      if (Array.isArray(value) && Array.isArray(id)) return this.resolve(value, id);
      return this.inside(value);
    });
  }

  /** Objects in the fields of a plain argument: `{relativeTo: {_ObjectPathId: 7}}`. */
  private inside(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.at(value._ObjectPathId as number);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.inside(each)]));
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return new HostObject('Workbook', {});
      case ObjectPathType.newObject:
        throw notHosted(path.Name);
      case ObjectPathType.referenceId:
        return this.references.get(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.walkFromParent(path);
    }
  }

  private walkFromParent(path: ObjectPathInfo): HostObject | null {
    const parent = this.at(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is a null object, too.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.property: {
        const part = this.access.part(parent, path.Name);
        if (!part) throw unknownMember(parent.className, path.Name);
        return part.object;
      }
      case ObjectPathType.indexer:
        return this.access.item(parent, this.arguments(path.ArgumentInfo)[0]);
      case ObjectPathType.method: {
        const { writes, value } = this.access.call(parent, path.Name, this.arguments(path.ArgumentInfo));
        if (writes) this.writes++;
        if (value === null || value instanceof HostObject) return value;
        throw new HostFault('GeneralException', `${path.Name} gives no object.`);
      }
      default:
        throw new HostFault('GeneralException', `There are no object paths of type ${path.ObjectPathType}.`);
    }
  }
}

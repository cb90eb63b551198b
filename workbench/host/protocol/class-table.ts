import type { HostClass } from '../classes/host-class';
import type { ClassName, ClassTargets } from '../classes/targets';
import { HostFault, notHosted } from '../host-fault';
import { inVersion } from './api-set';

export type HostClasses = { readonly [K in ClassName]: HostClass<ClassTargets[K]> };

/** Where a name of the wire is looked up without regard to case: clients select `values`, and set `Values`. */
export interface Member<V> {
  readonly name: string;
  readonly member: V;
}

/** The classes with their members, and the highest requirement set that this Excel plays. */
export class ClassTable {
  private readonly byLowerCase = new WeakMap<object, ReadonlyMap<string, string>>();

  /** @param ceiling such as `1.7`; undefined for all that the host has */
  constructor(
    private readonly classes: HostClasses,
    private readonly ceiling: string | undefined,
  ) {}

  classOf<K extends ClassName>(className: K): HostClass<ClassTargets[K]> {
    return this.classes[className];
  }

  /** A member by its name; undefined where the class has none of it. @throws HostFault `ApiNotFound` for one that this Excel is too old for */
  find<V>(className: string, members: Readonly<Record<string, V>> | undefined, asked: string): Member<V> | undefined {
    if (!members) return undefined;
    const name = this.namesOf(members).get(asked.toLowerCase());
    if (name === undefined) return undefined;
    if (!this.has(className, name)) throw new HostFault('ApiNotFound', undefined, memberName(className, name));
    return { name, member: members[name]! };
  }

  /** Whether this Excel is new enough for a member. */
  has(className: string, name: string): boolean {
    return this.ceiling === undefined || inVersion(`${className}.${camelCase(name)}`, this.ceiling);
  }

  private namesOf(members: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
    let names = this.byLowerCase.get(members);
    if (!names) {
      names = new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
      this.byLowerCase.set(members, names);
    }
    return names;
  }
}

/** `Values` → `values`, as people know the member; what begins with an underscore stays. */
function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `Range.values` */
export function memberName(className: string, name: string): string {
  return `${className}.${camelCase(name)}`;
}

/** The refusal of a member that no class file knows. */
export function unknownMember(className: string, name: string): HostFault {
  return notHosted(memberName(className, name));
}

import type { HostSession } from '../classes/session';
import type { ClassName } from '../classes/targets';
import { EngineFault } from '../engine';
import { HostFault } from '../host-fault';
import { memberName, unknownMember, type ClassTable } from './class-table';
import type { HostObject } from './host-object';

/** A fault with the member where it happened, unless it knows a nearer one; anything that is no fault is passed on as it is. */
export function faultAt(error: unknown, location: string): unknown {
  if (error instanceof HostFault) return error.location ? error : new HostFault(error.code, error.message, location);
  if (error instanceof EngineFault) return new HostFault(error.code, error.message, location);
  return error;
}

function at<R>(location: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw faultAt(error, location);
  }
}

/** Reads, writes and calls members of objects by name. Every method throws `HostFault` with the member's name. */
export class ObjectAccess {
  constructor(
    readonly table: ClassTable,
    readonly session: HostSession,
  ) {}

  identity<K extends ClassName>({ className, target }: HostObject<K>): Record<string, unknown> {
    return { ...at(className, () => this.table.classOf(className).identity?.(target, this.session)) };
  }

  /** Undefined where the class has no such plain property. */
  scalar<K extends ClassName>(
    { className, target }: HostObject<K>,
    asked: string,
  ): { readonly name: string; readonly read: () => unknown } | undefined {
    const found = this.table.find(className, this.table.classOf(className).scalars, asked);
    if (!found) return undefined;
    const location = memberName(className, found.name);
    return { name: found.name, read: () => at(location, () => found.member.read(target, this.session)) };
  }

  /** The names of all plain properties that this Excel has. */
  scalarNames(className: ClassName): string[] {
    const { scalars } = this.table.classOf(className);
    return Object.keys(scalars ?? {}).filter((name) => this.table.has(className, name));
  }

  set<K extends ClassName>({ className, target }: HostObject<K>, asked: string, value: unknown): void {
    const found = this.table.find(className, this.table.classOf(className).scalars, asked);
    if (!found) throw unknownMember(className, asked);
    const location = memberName(className, found.name);
    const { write } = found.member;
    if (!write) throw new HostFault('InvalidOperation', `${location} is read-only.`, location);
    at(location, () => write(target, value, this.session));
  }

  /** Undefined where the class has no such part, null for a null object. */
  part<K extends ClassName>(
    { className, target }: HostObject<K>,
    asked: string,
  ): { readonly name: string; readonly object: HostObject | null } | undefined {
    const found = this.table.find(className, this.table.classOf(className).parts, asked);
    if (!found) return undefined;
    const location = memberName(className, found.name);
    return { name: found.name, object: at(location, () => found.member(target, this.session)) };
  }

  /** Calls a method; `writes` tells of which kind it is. */
  call<K extends ClassName>(
    { className, target }: HostObject<K>,
    asked: string,
    args: readonly unknown[],
  ): { readonly writes: boolean; readonly value: unknown } {
    const { reads, writes } = this.table.classOf(className);
    const reading = this.table.find(className, reads, asked);
    const found = reading ?? this.table.find(className, writes, asked);
    if (!found) throw unknownMember(className, asked);
    const location = memberName(className, found.name);
    return { writes: !reading, value: at(location, () => found.member(target, args, this.session)) };
  }

  item<K extends ClassName>({ className, target }: HostObject<K>, key: unknown): HostObject {
    const { item } = this.table.classOf(className);
    if (!item) throw unknownMember(className, 'getItem');
    return at(memberName(className, 'getItem'), () => item(target, key, this.session));
  }

  /** What a collection holds; undefined for what is none. */
  items<K extends ClassName>({ className, target }: HostObject<K>): readonly HostObject[] | undefined {
    const { items } = this.table.classOf(className);
    return items && at(memberName(className, 'items'), () => items(target, this.session));
  }
}

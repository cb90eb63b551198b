import { unknownMember } from '../protocol/class-table';
import type { HostObject } from '../protocol/host-object';
import type { ObjectAccess } from '../protocol/object-access';
import type { ClassName } from '../classes/targets';

/** The target of events that concern the whole workbook. */
export const WORKBOOK = 'Workbook';

/** One event for the client: what kind, about whom, and what its handler is told. */
export interface EventMessage {
  readonly type: number;
  /** A sheet's or a table's id, or `Workbook`. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Which events the client has asked for. */
export class EventDesk {
  private readonly wanted = new Map<string, number>();

  /** Takes `_RegisterDataChangedEvent` and its like. @throws HostFault for an event that this host never tells of */
  register(access: ObjectAccess, object: HostObject, on: boolean, name: string): null {
    const { type, target } = this.eventOf(access, object, name);
    const key = `${type} ${target}`;
    const count = (this.wanted.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.wanted.set(key, count);
    else this.wanted.delete(key);
    return null;
  }

  /** Whether somebody listens. */
  wants(message: EventMessage): boolean {
    return this.wanted.has(`${message.type} ${message.target}`);
  }

  /** How many kinds of events about how many objects are listened to. */
  get size(): number {
    return this.wanted.size;
  }

  private eventOf<K extends ClassName>(
    access: ObjectAccess,
    { className, target }: HostObject<K>,
    name: string,
  ): { readonly type: number; readonly target: string } {
    const { events, eventTarget } = access.table.classOf(className);
    const found = access.table.find(className, events, name.replace('_Unregister', '_Register'));
    if (!found) throw unknownMember(className, name);
    return { type: found.member, target: eventTarget?.(target) ?? WORKBOOK };
  }
}

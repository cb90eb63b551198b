import type { HostObject } from '../protocol/host-object';
import type { HostSession } from './session';

/** A property with a plain value. The value that is written comes unchecked over the wire. */
export interface Scalar<T> {
  readonly read: (target: T, session: HostSession) => unknown;
  readonly write?: (target: T, value: unknown, session: HostSession) => void;
}

/** A method; the arguments come unchecked over the wire, other objects as `HostObject`. Null stands for a null object. */
export type Method<T> = (target: T, args: readonly unknown[], session: HostSession) => unknown;

/**
 * What a class of the Rich API can do, by the names on the wire (`FormulasR1C1`, `GetUsedRangeOrNullObject`). What is not here, the host refuses
 * by name.
 */
export interface HostClass<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects; null for a null object. */
  readonly parts?: Readonly<Record<string, (target: T, session: HostSession) => HostObject | null>>;
  readonly reads?: Readonly<Record<string, Method<T>>>;
  readonly writes?: Readonly<Record<string, Method<T>>>;
  /** `getItem`. */
  readonly item?: (target: T, key: unknown, session: HostSession) => HostObject;
  /** What a collection holds. */
  readonly items?: (target: T, session: HostSession) => readonly HostObject[];
  /** The properties by which the client finds the object again (`{Id}`, `{_Id}`); throws where the object is gone. */
  readonly identity?: (target: T, session: HostSession) => Readonly<Record<string, unknown>>;
  /** True for what is found again only by a reference that the host keeps. */
  readonly referenced?: true;
  /** Events: the word between `_Register` and its end, to the number of the event. */
  readonly events?: Readonly<Record<string, number>>;
  /** Whom the events are about: a sheet's or a table's id, `Workbook` where absent. */
  readonly eventTarget?: (target: T) => string;
}

/** A property that is only read. */
export function readOnly<T>(read: Scalar<T>['read']): Scalar<T> {
  return { read };
}

import { HostFault } from '../host-fault';
import { isA, type HostObject } from '../protocol/host-object';
import type { ClassName } from './targets';

/** A text argument. @throws HostFault `InvalidArgument` */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new HostFault('InvalidArgument');
  return value;
}

/** A text argument that may be left out. */
export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

/** A whole number. @throws HostFault `InvalidArgument` */
export function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostFault('InvalidArgument');
  return value;
}

/** A whole number that may be left out. */
export function wholeOr(value: unknown, otherwise: number): number {
  return value === null || value === undefined ? otherwise : whole(value);
}

export function flag(value: unknown): boolean {
  return value === true;
}

/** A truth value that is written. @throws HostFault `InvalidArgument` */
export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostFault('InvalidArgument');
  return value;
}

/** One of some words, ignoring case; the first of them where the argument is left out. */
export function oneOf<W extends string>(value: unknown, words: readonly [W, ...W[]]): W {
  if (value === null || value === undefined) return words[0];
  const word = words.find((each) => typeof value === 'string' && each.toLowerCase() === value.toLowerCase());
  if (!word) throw new HostFault('InvalidArgument');
  return word;
}

/** An object of a class. @throws HostFault `InvalidArgument` */
export function object<K extends ClassName>(value: unknown, className: K): HostObject<K> {
  if (!isA(value, className)) throw new HostFault('InvalidArgument');
  return value;
}

/** The fields of an argument that is a plain object; empty where it is left out. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new HostFault('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

/** What was asked for, or Excel's error where it is not there. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostFault('ItemNotFound');
  return value;
}

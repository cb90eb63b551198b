import type { ClassName, ClassTargets } from '../classes/targets';

/** An object of the Rich API on the host's side: its class, and what of the workbook it stands for. */
export class HostObject<K extends ClassName = ClassName> {
  constructor(
    readonly className: K,
    readonly target: ClassTargets[K],
  ) {}
}

/** Narrows an argument or an object to one of a class. */
export function isA<K extends ClassName>(value: unknown, className: K): value is HostObject<K> {
  return value instanceof HostObject && value.className === className;
}

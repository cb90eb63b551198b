import { HostFault } from '../host-fault';
import type { Scalar } from './host-class';

/** A truth value, number or text that the host only keeps, for as long as it lives; `plain` is what Excel has where nobody has written. */
export function kept<T extends object>(
  name: string,
  plain: string | number | boolean,
  keyOf: (target: T) => string = () => '',
): Scalar<T> {
  const key = (target: T): string => `${name} ${keyOf(target)}`;
  return {
    read: (target, { state }) => state.kept.get(key(target)) ?? plain,
    write: (target, value, { state }) => {
      if (typeof value !== typeof plain) throw new HostFault('InvalidArgument');
      state.kept.set(key(target), value);
    },
  };
}

import { useState } from 'react';

const memory = new WeakMap<object, Map<string, unknown>>();

/**
 * A state that is still there when its view is left and come back to, as long as its owner (the session) lives.
 * @param name tells it apart from the owner's other states
 */
export function useRemembered<Value>(owner: object, name: string, first: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => {
    const known = memory.get(owner);
    return known?.has(name) ? (known.get(name) as Value) : first;
  });
  const remember = (next: Value): void => {
    let known = memory.get(owner);
    if (!known) memory.set(owner, (known = new Map<string, unknown>()));
    known.set(name, next);
    setValue(next);
  };
  return [value, remember];
}

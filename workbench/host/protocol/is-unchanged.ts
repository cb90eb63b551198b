import type { HostObject } from './host-object';
import type { ObjectAccess } from './object-access';
import { unknownMember } from './class-table';

/** Whether an object's plain properties still are as the client says: `{name: 'Ramar', visibility: 'Visible'}`. */
export function isUnchanged(
  access: ObjectAccess,
  object: HostObject,
  state: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(state).every(([name, expected]) => {
    const scalar = access.scalar(object, name);
    if (!scalar) throw unknownMember(object.className, name);
    return JSON.stringify(scalar.read()) === JSON.stringify(expected);
  });
}

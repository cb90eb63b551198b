import { idKey } from '../../../text/ids';

/**
 * Narrows a search for what a reference is a slip of to what is surely the reference's fault: where several rows agree on the reference and none
 * writes the id that resembles it, the slip is as likely in the id itself.
 * @param near the id that resembles a reference
 * @param references all references of the table, as written
 */
export function sureSlip(
  near: (reference: string) => string | undefined,
  references: Iterable<string>,
): (reference: string) => string | undefined {
  const uses = new Map<string, number>();
  for (const reference of references) uses.set(idKey(reference), (uses.get(idKey(reference)) ?? 0) + 1);
  return (reference) => {
    const id = near(reference);
    const agreed = (uses.get(idKey(reference)) ?? 0) > 1;
    return id === undefined || (agreed && !uses.has(idKey(id))) ? undefined : id;
  };
}

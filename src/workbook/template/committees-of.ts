import type { Organisation, Plan } from '../../plan/plan';
import { nameKey } from '../../text/ids';

/** The committees and companies of a master, in its order: each fills in a workbook of its own. */
export function committeesOf(master: Pick<Plan, 'organisations'>): readonly Organisation[] {
  return master.organisations.filter(({ kind }) => kind === 'executive' || kind === 'committee' || kind === 'company');
}

/** The organisation of a master that a name or a code means. */
export function organisationOf(master: Pick<Plan, 'organisations'>, name: string): Organisation | undefined {
  const key = nameKey(name);
  return master.organisations.find((organisation) =>
    [organisation.name, organisation.code].some((word) => word !== undefined && nameKey(word) === key),
  );
}

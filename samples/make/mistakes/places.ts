import type { RowPlace, Table } from './mistake';

type Place<Kind extends Table> = RowPlace & { readonly table: Kind };

/** A goal by its id. */
export const goal = (id: string): Place<'goals'> => ({ table: 'goals', where: { id } });

/** An activity by its title. */
export const activity = (title: string): Place<'activities'> => ({ table: 'activities', where: { title } });

/** A measure by its goal and name, and where it is split by sex the row of one of them. */
export const measure = (goalId: string, name: string, sex?: 'T' | 'K' | 'M'): Place<'measures'> => ({
  table: 'measures',
  where: { goalId, name, sex },
});

/** A line of a budget, of a unit's where one is named. */
export const budget = (organisation: string, account: string, line: string, unit?: string): Place<'budget'> => ({
  table: 'budget',
  where: { organisation, account, activity: line, unit },
});

/** A row of Ramar. */
export const frame = (organisation: string, kind: 'Drift' | 'Investering'): Place<'frames'> => ({
  table: 'frames',
  where: { organisation, kind },
});

/** A governing document by its name. */
export const document = (name: string): Place<'documents'> => ({ table: 'documents', where: { name } });

/** A post of Balans. */
export const post = (item: string): Place<'balance'> => ({ table: 'balance', where: { item } });

/** A row of Organisation by its name. */
export const organisation = (name: string): Place<'organisations'> => ({ table: 'organisations', where: { name } });

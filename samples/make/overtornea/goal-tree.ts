import type { CommitteeGoal } from '../municipality';

/** A unit's equality goal, resting on an analysis of one part of its work. */
export function unitGoal(
  unit: string,
  title: string,
  part: string,
  figures: readonly string[],
  ...activities: readonly string[]
): CommitteeGoal {
  return { unit, title, parents: [], basis: `Statistisk analys av delprocessen ${part}`, figures, activities };
}

/** A department's equality goal with its units' below it, resting on an analysis of one of its main processes. */
export function departmentGoal(
  title: string,
  process: string,
  figures: readonly string[],
  activity: string,
  below: readonly CommitteeGoal[],
): CommitteeGoal {
  return {
    title,
    parents: [],
    basis: `Statistisk analys av huvudprocessen ${process}`,
    figures,
    activities: [activity],
    below,
  };
}

/** A committee's goal under one of the council's. */
export function committeeGoal(
  parent: string,
  title: string,
  figures: readonly string[],
  activity: string,
  below: readonly CommitteeGoal[] = [],
): CommitteeGoal {
  return { title, parents: [parent], figures, activities: [activity], below };
}

/** What every committee does about the council's goal of a balanced economy; it is no equality goal. */
export function economyGoal(title: string, activity: string): CommitteeGoal {
  return committeeGoal('K3', title, ['budgetDeviation', 'forecastAccuracy'], activity);
}

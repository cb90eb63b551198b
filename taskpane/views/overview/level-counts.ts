import type { GoalPicture, Severity } from '../../../src/index';

/** A level of the goal chain in numbers. */
export interface LevelCount {
  /** The model's name of the level; undefined for goals whose level is not known. */
  readonly level: string | undefined;
  readonly goals: number;
  /** How many of the goals have findings of that severity as their worst. */
  readonly worst: Readonly<Record<Severity, number>>;
}

/** The goals by level, top down, those without a known level last; a level without goals is left out. */
export function levelCounts({ levels, goals }: GoalPicture): readonly LevelCount[] {
  const places = [...levels.keys(), null];
  return places
    .map((place) => {
      const own = goals.filter(({ level }) => level === place);
      const count = (severity: Severity): number => own.filter(({ worst }) => worst === severity).length;
      return {
        level: place === null ? undefined : levels[place],
        goals: own.length,
        worst: { error: count('error'), warning: count('warning'), information: count('information') },
      };
    })
    .filter((each) => each.goals > 0);
}

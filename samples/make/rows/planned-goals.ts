import type { Committee, CommitteeGoal, CouncilGoal, Municipality } from '../municipality';

/** A goal with its id and its place in the chain. */
export interface PlannedGoal {
  readonly id: string;
  readonly level: string;
  readonly parents: readonly string[];
  readonly figures: readonly string[];
  /** The council's goals have no committee. */
  readonly committee?: Committee;
  /** How far below the committee: 0 is its own, 1 its department's, 2 a unit's. */
  readonly depth: number;
  readonly goal: CouncilGoal | CommitteeGoal;
}

/** Every goal of a municipality, top down and committee by committee. */
export function plannedGoals(municipality: Municipality): readonly PlannedGoal[] {
  const { councilGoals, committees, committeeLevel, departmentLevel, unitLevel } = municipality;
  const levels = [committeeLevel, departmentLevel, unitLevel].flatMap((level) => (level ? [level] : []));
  const council = councilGoals.map((goal): PlannedGoal => ({
    id: goal.id,
    level: goal.level,
    parents: goal.parent === undefined ? [] : [goal.parent],
    figures: goal.figures,
    depth: 0,
    goal,
  }));
  return [...council, ...committees.flatMap((committee) => goalsOf(committee, levels))];
}

/** A committee's goals, each followed by those below it, numbered level by level. */
function goalsOf(committee: Committee, levels: readonly (readonly [name: string, letter: string])[]): PlannedGoal[] {
  const counts = levels.map(() => 0);
  const planned: PlannedGoal[] = [];
  const plan = (goal: CommitteeGoal, parents: readonly string[], depth: number): void => {
    const [level, letter] = levels[depth]!;
    const id = `${committee.code}-${letter}${++counts[depth]!}`;
    planned.push({ id, level, parents, figures: goal.figures, committee, depth, goal });
    for (const child of goal.below ?? []) plan(child, [id], depth + 1);
  };
  for (const goal of committee.goals) plan(goal, goal.parents, 0);
  return planned;
}

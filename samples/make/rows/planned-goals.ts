import type { Committee, CommitteeGoal, CouncilGoal, Municipality } from '../municipality';

/** A goal with its id and its place in the chain. */
export interface PlannedGoal {
  readonly id: string;
  readonly level: string;
  readonly parents: readonly string[];
  readonly figures: readonly string[];
  /** The council's goals have no committee. */
  readonly committee?: Committee;
  /** True for a goal that the department decides. */
  readonly ofDepartment: boolean;
  readonly goal: CouncilGoal | CommitteeGoal;
}

/** Every goal of a municipality, top down and committee by committee. */
export function plannedGoals(municipality: Municipality): readonly PlannedGoal[] {
  const { councilGoals, committees, committeeLevel, departmentLevel } = municipality;
  const council = councilGoals.map((goal): PlannedGoal => ({
    id: goal.id,
    level: goal.level,
    parents: goal.parent === undefined ? [] : [goal.parent],
    figures: goal.figures,
    ofDepartment: false,
    goal,
  }));
  const own = committees.flatMap((committee) => {
    let below = 0;
    return committee.goals.flatMap((goal, index) => {
      const [level, letter] = committeeLevel;
      const id = `${committee.code}-${letter}${index + 1}`;
      const children = (goal.below ?? []).map((child): PlannedGoal => {
        const [childLevel, childLetter] = departmentLevel!;
        return {
          id: `${committee.code}-${childLetter}${++below}`,
          level: childLevel,
          parents: [id],
          figures: child.figures,
          committee,
          ofDepartment: true,
          goal: child,
        };
      });
      return [
        { id, level, parents: goal.parents, figures: goal.figures, committee, ofDepartment: false, goal },
        ...children,
      ];
    });
  });
  return [...council, ...own];
}

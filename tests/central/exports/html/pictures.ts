import type {
  FramePicture,
  FrameRow,
  GoalPicture,
  PicturedGoal,
} from '../../../../src/central/exports/findings/plan-pictures';

/** A goal of a picture, of which a test says only what matters. */
export function goal(more: Partial<PicturedGoal> = {}): PicturedGoal {
  return {
    id: 'N1',
    title: 'Trygga äldre',
    level: 0,
    levelAsWritten: 'Nämndmål',
    cell: { sheet: 'Mål', cell: 'A2' },
    committees: [],
    parents: [],
    measures: 0,
    measureRows: [],
    activityRows: [],
    findings: 0,
    worst: null,
    findingPlaces: [],
    ...more,
  };
}

/** Goals by their parents' places: `chain([], [0], [0])` is one goal with two below it. Levels follow the depth of the first parent. */
export function chain(...parents: readonly (readonly number[])[]): GoalPicture {
  const goals: PicturedGoal[] = [];
  parents.forEach((above, index) => {
    const parent = above[0] === undefined || above[0] >= index ? undefined : goals[above[0]];
    const level = parent?.level == null ? 0 : parent.level + 1;
    goals.push(goal({ id: `G${index}`, title: `Mål nummer ${index}`, parents: above, level }));
  });
  const depth = Math.max(0, ...goals.map(({ level }) => level ?? 0));
  return { levels: Array.from({ length: depth + 1 }, (_, level) => `Nivå ${level}`), goals };
}

/** A committee's frames of 2027: kronor of the frame and the budget, and what is carried in. */
export function frame(
  frameKronor: number | null,
  budget: number | null,
  more: Partial<FrameRow> & { readonly carriedIn?: number } = {},
): FrameRow {
  const { carriedIn = 0, ...rest } = more;
  return {
    committee: 'Socialnämnden',
    kind: 'operating',
    isTotal: false,
    years: [{ year: 2027, frame: frameKronor, budget, carriedIn, frameCells: [] }],
    ...rest,
  };
}

/** The frames of 2027, in thousands of kronor. */
export function frames(...rows: readonly FrameRow[]): FramePicture {
  return { unit: 'tkr', years: [2027], rows };
}
